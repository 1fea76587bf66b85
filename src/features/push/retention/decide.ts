import { groupBy } from '../../../lib/group-by.ts'
import type { Listed } from '../../../nix/binary-cache/cache-files.ts'
import type { Found, Roots } from './documents.ts'

/** Nothing younger than this is removed: it may belong to a running push (milliseconds). */
export const day = 24 * 3600 * 1000

/** Generations to keep, and to remove. */
export interface Generations {
  kept: Found<Roots>[]
  dropped: Found<Roots>[]
}

/** Keeps the last `keep` generations of each host, and all that were pushed within a day (pure). */
export function splitGenerations(all: readonly Found<Roots>[], keep: number, now: number): Generations {
  const kept: Found<Roots>[] = []
  const dropped: Found<Roots>[] = []
  for (const [, of] of groupBy([...all], ({ document }) => document.of)) {
    const newest = [...of].sort((a, b) => b.document.pushed - a.document.pushed)
    for (const [i, one] of newest.entries()) {
      const isYoung = now - Math.max(one.document.pushed, one.changed) < day
      if (i < keep || isYoung) kept.push(one)
      else dropped.push(one)
    }
  }
  return { kept, dropped }
}

/** The hash of a store path, the prefix of its file names. */
export const hashOf = (baseName: string): string => baseName.slice(0, 32)

export interface Content {
  /** By the hash of their paths. */
  narInfos: ReadonlyMap<string, Listed>
  /** Archives with names of our form, by the hash of their paths. */
  archives: ReadonlyMap<string, readonly Listed[]>
}

/** The contents of a cache (pure), without others' files. */
export function contentOf(root: readonly Listed[], nar: readonly Listed[]): Content {
  const named = (files: readonly Listed[], shape: RegExp) =>
    files.flatMap((file) => {
      const hash = shape.exec(file.name)?.[1]
      return hash === undefined ? [] : [[hash, file] as const]
    })
  const archives = named(nar, /^nar\/([0-9a-z]{32})-[0-9a-f]{64}\.nar\.zst$/)
  return {
    narInfos: new Map(named(root, /^([0-9a-z]{32})\.narinfo$/)),
    archives: new Map(
      [...groupBy(archives, ([hash]) => hash)].map(([hash, of]) => [hash, of.map(([, file]) => file)]),
    ),
  }
}

/** Hashes of paths to remove (pure): we pushed them, no kept generation needs them, and they are older than a day. */
export function candidates(
  { narInfos }: Content,
  { kept, pushed, now }: { kept: readonly Found<Roots>[]; pushed: ReadonlySet<string>; now: number },
): Set<string> {
  const needed = new Set(kept.flatMap(({ document }) => document.paths.map(hashOf)))
  const mayGo = [...narInfos].filter(
    ([hash, { changed }]) => pushed.has(hash) && !needed.has(hash) && now - changed >= day,
  )
  return new Set(mayGo.map(([hash]) => hash))
}

/** Archives without a narinfo: the remains of a killed push. */
export function orphans({ narInfos, archives }: Content, now: number): Listed[] {
  return [...archives].flatMap(([hash, files]) =>
    narInfos.has(hash) ? [] : files.filter(({ changed }) => now - changed >= day),
  )
}
