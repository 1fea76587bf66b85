import type { Target } from '../../../documents/plan.ts'
import { groupBy } from '../../../lib/group-by.ts'
import type { Derivation } from '../../../nix/derivation/derivation.ts'
import type { Found } from '../discover/evaluated.ts'

/** A target before we know what is missing. */
export type Draft = Omit<Target, 'status' | 'reason' | 'features'>

/** One target per derivation, with all its names, in the order in which they were found. */
export function mergeTargets(
  found: readonly Found[],
  derivations: ReadonlyMap<string, Derivation>,
  fallbackSystem: string,
): Draft[] {
  const names = uniqueNames(found)
  const groups = groupBy(found, ({ drvPath }) => drvPath)
  return [...groups].map(([drvPath, same]) => {
    const derivation = derivations.get(drvPath)
    const all = [...new Set(same.map((one) => names.get(one) ?? one.candidate.name))]
    const id = all.reduce((shortest, name) => (name.length < shortest.length ? name : shortest))
    // a host says more about the target than a package with the same derivation
    const main = same.find(({ host }) => host !== undefined) ?? same.find(({ image }) => image) ?? same[0]
    if (main === undefined) throw new Error('a group is never empty')
    const image = main.image ?? same.find((one) => one.image)?.image
    return {
      id,
      names: all,
      attribute: main.candidate.attribute,
      ...(main.host === undefined ? {} : { host: main.host }),
      kind: main.candidate.kind,
      system: derivation?.system || fallbackSystem,
      drvPath,
      outputs: outputsOf(same, derivation),
      ...(image === undefined ? {} : { image }),
    }
  })
}

/** The outputs that all its names build: the requested ones, else `out`, else the first; null for an unknown path. */
function outputsOf(
  same: readonly Found[],
  derivation: Derivation | undefined,
): Record<string, string | null> {
  const paths = derivation?.outputs ?? { out: '' }
  const fallback = Object.hasOwn(paths, 'out') ? 'out' : (Object.keys(paths)[0] ?? 'out')
  const chosen = same.flatMap(({ outputs }) => {
    const real = outputs.filter((output) => Object.hasOwn(paths, output))
    return real.length === 0 ? [fallback] : real
  })
  return Object.fromEntries([...new Set(chosen)].sort().map((output) => [output, paths[output] || null]))
}

/** Two attributes with one name (possible with a host called `packages`) get their attribute paths instead. */
function uniqueNames(found: readonly Found[]): Map<Found, string> {
  const byName = groupBy(found, ({ candidate }) => candidate.name)
  const isShared = (name: string) =>
    new Set(byName.get(name)?.map(({ candidate }) => candidate.attribute)).size > 1
  return new Map(
    found.map((one) => [one, isShared(one.candidate.name) ? one.candidate.attribute : one.candidate.name]),
  )
}
