import { type Above, below, usersOf } from '../../../lib/graph.ts'
import { inStore } from '../../../lib/store-path.ts'
import type { DryRun } from '../../../nix/build/dry-run.ts'
import type { Derivation } from '../../../nix/derivation/derivation.ts'
import { cachedClosure, type Located } from './located.ts'

export interface Wanted {
  drvPath: string
}

export interface Uncovered {
  /** Derivations that must be built although something is cached. */
  build: ReadonlySet<string>
  /** Outputs that come from the cache instead. */
  outputs: string[]
}

export interface Graph {
  /** Derivations to consider; nothing below the others is needed. */
  open: ReadonlySet<string>
  derivations: ReadonlyMap<string, Derivation>
  available: ReadonlyMap<string, Located>
  /** Outputs that only a build can produce. */
  absent: ReadonlySet<string>
}

/**
 * Walks down from the wanted derivations, and stops where all outputs are cached with their references: nothing below
 * is needed. An output that refers to an absent one does not count: Nix would rebuild it.
 */
export function uncovered(
  wanted: readonly Wanted[],
  { open, derivations, available, absent }: Graph,
): Uncovered {
  const lacking = incomplete(available, absent)
  const isWhole = (path: string) => available.has(path) && !lacking.has(path)
  const build = new Set<string>()
  const outputs: string[] = []
  const seen = new Set(wanted.map(({ drvPath }) => drvPath))
  for (const drvPath of seen) {
    const derivation = derivations.get(drvPath)
    if (!open.has(drvPath) || !derivation) continue
    const own = Object.values(derivation.outputs)
    if (own.length > 0 && own.every(isWhole)) outputs.push(...own)
    else {
      build.add(drvPath)
      for (const input of derivation.inputDrvs.keys()) seen.add(input)
    }
  }
  return { build, outputs }
}

/** Outputs of these derivations that are not cached. */
export function absentOutputs(
  missing: Iterable<string>,
  derivations: ReadonlyMap<string, Derivation>,
  available: ReadonlyMap<string, Located>,
): Set<string> {
  const outputs = [...missing].flatMap((drvPath) => Object.values(derivations.get(drvPath)?.outputs ?? {}))
  return new Set(outputs.filter((path) => !available.has(path)))
}

/** Cached paths that refer, directly or not, to an absent one. */
export function incomplete(
  available: ReadonlyMap<string, Located>,
  absent: ReadonlySet<string>,
): Above<string> {
  const references = new Map<string, string[]>([...absent].map((path) => [path, []]))
  for (const [path, { cached }] of available) references.set(path, cached.references.map(inStore))
  const users = usersOf(references)
  return below(absent, (path) => users.get(path) ?? [])
}

/** What is missing if cached paths count as available from a substituter. */
export function coverMissing<M extends DryRun>(
  missing: M,
  wanted: readonly Wanted[],
  derivations: ReadonlyMap<string, Derivation>,
  available: ReadonlyMap<string, Located>,
): M {
  if (available.size === 0 || missing.build.length === 0) return missing
  const absent = absentOutputs(missing.build, derivations, available)
  const open = new Set(missing.build)
  const { build, outputs } = uncovered(wanted, { open, derivations, available, absent })
  const fetched = cachedClosure(available, outputs)
  const sum = (of: 'bytes' | 'narSize') =>
    [...fetched.values()].reduce((all, { cached }) => all + cached[of], 0)
  return {
    ...missing,
    build: missing.build.filter((drvPath) => build.has(drvPath) || !derivations.has(drvPath)),
    fetch: [...new Set([...missing.fetch, ...fetched.keys()])],
    downloadBytes: missing.downloadBytes + sum('bytes'),
    unpackedBytes: missing.unpackedBytes + sum('narSize'),
  }
}
