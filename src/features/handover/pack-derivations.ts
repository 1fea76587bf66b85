import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import type { Plan, Source } from '../../documents/plan.ts'
import { bytes as shown } from '../../lib/text.ts'
import type { Nix } from '../../nix/command.ts'
import { derivationName } from '../../nix/derivation/derivation-files.ts'
import type { Flake } from '../../nix/flake/flake.ts'
import { makeFolder } from '../../system/files.ts'
import { derivationClosure, type Member } from './pack/derivation-closure.ts'
import { packMembers } from './pack/write-pack.ts'
import { type Checked, checkInputs } from './privacy/input-access.ts'
import type { Fetch } from './privacy/is-public.ts'
import { whyPrivate } from './privacy/why-private.ts'
import { inputsOf } from './sources/locked-inputs.ts'

export interface PackOptions {
  /** Where the pack is written. */
  folder: string
  /** Maximum unpacked bytes of the flake's own tree and of sources that are not inputs. */
  mostBytes?: number
  /** Checks whether an input is public: without any credential. */
  fetch: Fetch
}

/** Everything that other jobs need to build, or why they get nothing. */
export type HandOver =
  | {
      kind: 'packed'
      file: string
      paths: number
      /** Bytes of the file, and unpacked. */
      bytes: number
      unpacked: number
      /** For the plan: where other jobs get the trees of inputs. */
      sources: Source[]
    }
  | { kind: 'here'; warning: string }

const MiB = 1024 ** 2

/**
 * Packs the derivations of some targets with all their references: a store accepts a derivation only with its whole
 * closure, even if outputs could be substituted. Trees of locked inputs are only named. If content of a private input
 * would be included, or might be, nothing is handed over, and the evaluating job builds everything.
 */
export async function packDerivations(
  nix: Nix,
  plan: Pick<Plan, 'targets' | 'nix'>,
  flake: Pick<Flake, 'source' | 'locks' | 'url'>,
  options: PackOptions,
): Promise<HandOver> {
  const { mostBytes = 64 * MiB, folder } = options
  const targets = plan.targets.filter(({ status }) => status !== 'skipped')
  const closure = await derivationClosure(
    nix,
    targets.map(({ drvPath }) => drvPath),
  )
  const inputs = await checkInputs(nix, inputsOf(flake.locks), options.fetch)
  const trees = new Map(inputs.flatMap((input) => (input.path === undefined ? [] : [[input.path, input]])))
  trees.delete(flake.source)
  const members = closure.filter(({ path }) => !trees.has(path))
  const built = members.find(({ entry }) => entry === undefined)
  if (built)
    return here(
      `${derivationName(userOf(built, closure))} needs ${built.path}, which was built and is not a source`,
    )
  const reason = await whyPrivate(inputs, members, [flake.source], options.fetch)
  if (reason !== undefined) return here(reason)
  const large = tooLarge(members, flake.source, mostBytes)
  if (large !== undefined) return here(large)
  await makeFolder(folder)
  const file = join(folder, 'derivations.pack')
  const { paths, unpacked } = await packMembers(file, members)
  const sources = closure.flatMap(({ path, narSize }) => sourceOf(trees.get(path), path, narSize))
  return { kind: 'packed', file, paths, bytes: lstatSync(file).size, unpacked, sources }
}

function here(reason: string): HandOver {
  return { kind: 'here', warning: `${reason}: nothing is handed to other jobs, this one builds everything` }
}

const userOf = ({ path }: Member, closure: readonly Member[]): string =>
  closure.find(({ references }) => references.includes(path))?.path ?? path

function tooLarge(members: readonly Member[], self: string, most: number): string | undefined {
  const sources = members.filter(({ path }) => !path.endsWith('.drv'))
  const sum = sources.reduce((all, { narSize }) => all + narSize, 0)
  if (sum <= most) return undefined
  const named = ({ path, narSize }: Member) =>
    `${path === self ? "the flake's own tree" : path.slice(44)} (${shown(narSize)})`
  const largest = [...sources].sort((a, b) => b.narSize - a.narSize).slice(0, 3)
  return `build jobs would need ${shown(sum)} of sources, more than ${shown(most)}: ${largest.map(named).join(', ')} (take large files out of the flake, make them an input, or allow more with hand-over-limit)`
}

function sourceOf(input: Checked | undefined, path: string, bytes: number): Source[] {
  if (input?.narHash === undefined) return []
  const { name, narHash, access, locked } = input
  return [{ path, input: name, narHash, access, locked, bytes }]
}
