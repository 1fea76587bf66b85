import { shownAddress } from '../../../lib/addresses.ts'
import { MachineError, UserError } from '../../../lib/errors.ts'
import type { Installation } from '../found-nix/installation.ts'
import { knownReleases, release } from '../nix-release/releases.ts'
import type { TarballSource } from '../nix-release/tarball.ts'

/** The user's request; a tarball and its hash for every system, or lines `SYSTEM=…`. */
export interface NixRequest {
  version: string
  tarball?: string | undefined
  sha256?: string | undefined
}

export interface NixFacts {
  /** `x86_64-linux`. */
  system: string
  /** The existing Nix of this machine. */
  installed?: Installation | undefined
}

/** What to do about Nix, and which source decided. */
export type NixChoice =
  | { kind: 'use' | 'start'; source: string; installation: Installation }
  | { kind: 'install'; source: string; tarball: TarballSource; what: string }

type Answer = NixChoice extends infer One ? (One extends NixChoice ? Omit<One, 'source'> : never) : never

/** In order of precedence: the first source with an answer decides. */
const sources: readonly {
  name: (facts: NixFacts) => string
  answer: (facts: NixFacts, wishes: NixRequest) => Answer | undefined
}[] = [
  {
    name: ({ installed }) => `installed: ${installed?.kind}`,
    answer: ({ installed }) =>
      installed && { kind: installed.state === 'stopped' ? 'start' : 'use', installation: installed },
  },
  { name: () => 'macOS', answer: refuseMac },
  { name: () => 'tarball input', answer: fromInput },
  { name: () => 'release table', answer: fromTable },
]

/** The Nix for this machine: the existing one, else what to install. Impossible requests are errors. */
export function chooseNix(wishes: NixRequest, facts: NixFacts): NixChoice {
  for (const { name, answer } of sources) {
    const found = answer(facts, wishes)
    if (found) return { source: name(facts), ...found } as NixChoice
  }
  throw new UserError(
    `no hash is known for Nix ${wishes.version} on ${facts.system}; known are ${knownReleases.join(', ')}, or give nix-tarball and nix-sha256`,
  )
}

function refuseMac({ system }: NixFacts): undefined {
  if (!system.endsWith('-darwin')) return
  throw new MachineError(
    'there is no Nix on this Mac, and Flakeship installs none on macOS: run cachix/install-nix-action or NixOS/nix-installer-action before this step',
  )
}

function fromInput({ system }: NixFacts, wishes: NixRequest): Answer | undefined {
  const tarball = ofSystem(system, 'nix-tarball', wishes.tarball)
  const sha256 = ofSystem(system, 'nix-sha256', wishes.sha256)
  if (tarball && sha256)
    return { kind: 'install', tarball: { from: tarball, sha256 }, what: `Nix from ${lastPart(tarball)}` }
  if (tarball) throw new UserError('nix-tarball needs nix-sha256: nothing is installed unchecked')
  if (sha256) throw new UserError('nix-sha256 is the hash of a nix-tarball; give that too')
  return undefined
}

/** A value for all systems, or that of one of several lines `SYSTEM=VALUE`. */
function ofSystem(system: string, input: string, given = ''): string | undefined {
  const lines = given.split('\n').filter((line) => line.trim() !== '')
  const bySystem = lines.map((line) => /^\s*([a-z0-9_]+-(?:linux|darwin))\s*=\s*(\S+)\s*$/.exec(line))
  if (lines.length <= 1 && !bySystem[0]) return lines[0]?.trim()
  const wrong = lines.find((_, i) => !bySystem[i])
  if (wrong !== undefined)
    throw new UserError(
      `${input} is one value, or lines SYSTEM=VALUE like x86_64-linux=…, not ${JSON.stringify(wrong)}`,
    )
  return bySystem.find((line) => line?.[1] === system)?.[2]
}

function fromTable({ system }: NixFacts, { version }: NixRequest): Answer | undefined {
  const known = release(version, system)
  if (!known) return undefined
  return { kind: 'install', tarball: { from: known.url, sha256: known.sha256 }, what: `Nix ${version}` }
}

const lastPart = (source: string) =>
  source
    .replace(/[?#].*/, '')
    .split('/')
    .at(-1) || shownAddress(source)
