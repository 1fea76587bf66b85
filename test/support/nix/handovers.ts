import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plan } from '../../../src/documents/plan.ts'
import { type HandOver, packDerivations } from '../../../src/features/handover/pack-derivations.ts'
import type { Nix } from '../../../src/nix/command.ts'
import type { Flake } from '../../../src/nix/flake/flake.ts'
import type { Evaluations } from './evaluations.ts'

export interface WrittenFlake {
  /** Lines before `outputs`. */
  inputs?: string
  /** Names of the inputs, after `self`. */
  names?: readonly string[]
  /** Other files beside flake.nix. */
  files?: Readonly<Record<string, string>>
}

/** A flake of shell scripts: `sh NAME ATTRIBUTES SCRIPT`, made new each time by a salt. */
export async function writeScripts(
  place: string,
  packages: string,
  { inputs = '', names = [], files = {} }: WrittenFlake = {},
): Promise<string> {
  const folder = join(place, randomBytes(6).toString('hex'))
  const salt = randomBytes(6).toString('hex')
  const text = `{
  ${inputs}
  outputs = { ${['self', ...names].join(', ')} }: let
    sh = name: extra: script: derivation ({ inherit name; salt = "${salt}"; system = "x86_64-linux"; builder = "/bin/sh"; args = [ "-c" script ]; } // extra);
  in { packages.x86_64-linux = rec { ${packages} }; };
}
`
  for (const [file, content] of Object.entries({ 'flake.nix': text, ...files })) {
    await mkdir(join(folder, file, '..'), { recursive: true })
    await writeFile(join(folder, file), content)
  }
  return folder
}

export async function evaluated(
  place: Evaluations,
  nix: Nix,
  folder: string,
): Promise<{ plan: Plan; flake: Flake }> {
  let flake: Flake | undefined
  if (await hasInputs(folder)) await nix.run(['flake', 'lock', `path:${folder}`])
  const { plan } = await place.evaluate(nix, folder, {
    onFlake: (resolved) => {
      flake = resolved
    },
  })
  if (flake === undefined || plan.failures.length > 0) throw new Error(JSON.stringify(plan.failures))
  return { plan, flake }
}

const hasInputs = async (folder: string) =>
  /^\s*inputs/m.test(await readFile(join(folder, 'flake.nix'), 'utf8'))

export const noNetwork: typeof fetch = () => Promise.reject(new Error('no network'))

export interface Packed {
  plan: Plan
  pack: Extract<HandOver, { kind: 'packed' }>
}

export async function handOver(
  place: Evaluations,
  nix: Nix,
  folder: string,
  options: { fetch?: typeof fetch; mostBytes?: number } = {},
): Promise<{ plan: Plan; handed: HandOver; out: string }> {
  const { plan, flake } = await evaluated(place, nix, folder)
  const out = `${folder}-out`
  const handed = await packDerivations(nix, plan, flake, { folder: out, fetch: noNetwork, ...options })
  return { plan: handed.kind === 'packed' ? { ...plan, sources: handed.sources } : plan, handed, out }
}

export async function packed(...args: Parameters<typeof handOver>): Promise<Packed> {
  const { plan, handed } = await handOver(...args)
  if (handed.kind !== 'packed') throw new Error(handed.warning)
  return { plan, pack: handed }
}
