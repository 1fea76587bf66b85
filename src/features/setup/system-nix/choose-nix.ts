import { shownAddress } from '../../../lib/addresses.ts'
import { MachineError, UserError } from '../../../lib/errors.ts'
import type { Installation } from '../found-nix/installation.ts'
import { knownReleases, release } from '../nix-release/releases.ts'
import type { TarballSource } from '../nix-release/tarball.ts'

/** What the person asked for. */
export interface NixWishes {
  version: string
  tarball?: string | undefined
  sha256?: string | undefined
}

export interface NixFacts {
  /** `x86_64-linux`. */
  system: string
  /** The Nix that is on this machine. */
  installed?: Installation | undefined
}

/** What is to be done about Nix, and where that was decided. */
export type NixChoice =
  | { kind: 'use' | 'start'; source: string; installation: Installation }
  | { kind: 'install'; source: string; tarball: TarballSource; what: string }

type Answer = NixChoice extends infer One ? (One extends NixChoice ? Omit<One, 'source'> : never) : never

/** In the order of precedence: the first that has an answer decides. */
const sources: readonly {
  name: (facts: NixFacts) => string
  answer: (facts: NixFacts, wishes: NixWishes) => Answer | undefined
}[] = [
  {
    name: ({ installed }) => `installed: ${installed?.kind}`,
    answer: ({ installed }) =>
      installed && { kind: installed.state === 'stopped' ? 'start' : 'use', installation: installed },
  },
  { name: () => 'macOS', answer: refuseMac },
  { name: () => 'tarball input', answer: (_, wishes) => fromInput(wishes) },
  { name: () => 'release table', answer: fromTable },
]

/** The Nix of this machine: what is there, else what is to be installed. Impossible wishes are errors. */
export function chooseNix(wishes: NixWishes, facts: NixFacts): NixChoice {
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

function fromInput({ tarball, sha256 }: NixWishes): Answer | undefined {
  if (tarball && sha256)
    return { kind: 'install', tarball: { from: tarball, sha256 }, what: `Nix from ${lastPart(tarball)}` }
  if (tarball) throw new UserError('nix-tarball needs nix-sha256: nothing is installed unchecked')
  if (sha256) throw new UserError('nix-sha256 is the hash of a nix-tarball; give that too')
  return undefined
}

function fromTable({ system }: NixFacts, { version }: NixWishes): Answer | undefined {
  const known = release(version, system)
  if (!known) return undefined
  return { kind: 'install', tarball: { from: known.url, sha256: known.sha256 }, what: `Nix ${version}` }
}

const lastPart = (source: string) =>
  source
    .replace(/[?#].*/, '')
    .split('/')
    .at(-1) || shownAddress(source)
