import type { Plan } from '../../../documents/plan.ts'
import { BitSets } from '../../../lib/bit-sets.ts'
import { numberedGraph } from '../../../lib/numbered-graph.ts'
import type { DryRun } from '../../../nix/build/dry-run.ts'
import type { Derivation } from '../../../nix/derivation/derivation.ts'
import type { DerivationFiles } from '../../../nix/derivation/derivation-files.ts'

type Users = NonNullable<Plan['fetch']['users']>
type Lacking = Pick<DryRun, 'build' | 'fetch'>
interface Wanted {
  id: string
  drvPath: string
}

/** With more targets or more names in the answer, every job is charged with everything. */
const most = { targets: 1024, names: 200_000 }

/**
 * The derivations on the way to what is fetched: those to be built, and below them those with a fetched output. A
 * fetched path refers to outputs of the inputs of its derivation, so that the walk ends where nothing is fetched.
 */
export async function derivationsOfFetch(
  files: Pick<DerivationFiles, 'all'>,
  wanted: readonly Wanted[],
  { build, fetch }: Lacking,
): Promise<ReadonlyMap<string, Derivation>> {
  if (fetch.length === 0 || wanted.length < 2 || wanted.length > most.targets) return new Map() // all, or too many
  const [open, fetched] = [new Set(build), new Set(fetch)]
  const found = new Map<string, Derivation>()
  for (let next = [...new Set([...build, ...wanted.map(({ drvPath }) => drvPath)])]; next.length > 0; ) {
    const inputs = new Set<string>()
    for (const [path, derivation] of await files.all(next)) {
      if (!open.has(path) && !Object.values(derivation.outputs).some((output) => fetched.has(output)))
        continue
      found.set(path, derivation)
      for (const input of derivation.inputDrvs.keys()) inputs.add(input)
    }
    next = [...inputs].filter((path) => !found.has(path) && !open.has(path))
  }
  return found
}

/**
 * Which targets need which fetched paths, by the number of each path in `fetch`; a path that all need, or of which
 * nothing is known, is in no set. Undefined if that would be too much to say.
 */
export function fetchOfEach(
  wanted: readonly Wanted[],
  { fetch }: Pick<Lacking, 'fetch'>,
  derivations: ReadonlyMap<string, Derivation>,
): Users | undefined {
  if (wanted.length > most.targets) return undefined
  const paths = [...derivations.keys()]
  const graph = numberedGraph(
    paths.map((drvPath) => ({ drvPath, needs: [...(derivations.get(drvPath)?.inputDrvs.keys() ?? [])] })),
  )
  const users = new BitSets(paths.length, wanted.length)
  for (const [number, { drvPath }] of wanted.entries()) {
    const node = graph.numbers.get(drvPath)
    if (node !== undefined) users.add(node, number)
  }
  users.spreadDown(graph)
  const places = new Map(fetch.map((path, place) => [path, place]))
  const sets = new Map<string, Users[number]>()
  for (const [node, drvPath] of paths.entries())
    for (const output of Object.values(derivations.get(drvPath)?.outputs ?? {})) {
      const place = places.get(output)
      if (place === undefined) continue
      places.delete(output) // two derivations may have one output: a path is in one set only
      const key = users.key(node)
      const set = sets.get(key) ?? {
        targets: users.numbers(node).flatMap((number) => wanted[number]?.id ?? []),
        paths: [],
      }
      sets.set(key, { ...set, paths: [...set.paths, place] })
    }
  const some = [...sets.values()].filter(
    ({ targets }) => targets.length > 0 && targets.length < wanted.length,
  )
  const names = some.reduce((sum, { targets }) => sum + targets.length, 0)
  return names > most.names ? undefined : some
}
