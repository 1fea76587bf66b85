import type { Plan } from '../../../documents/plan.ts'
import { derivationName } from '../../../nix/derivation/derivation-files.ts'

/** Paths that the same targets need, in unpacked bytes. */
export interface Fetched {
  targets: readonly string[]
  bytes: number
}

/** What a plan fetches: for some targets, and for every job. */
export interface FetchShares {
  some: readonly Fetched[]
  everyone: number
}

/**
 * What targets fetch together. Nix tells the sum of all paths; sizes by name only share it out, so that whatever they
 * are, no job is charged with more than the sum.
 */
export function fetchShares(
  { paths, unpackedBytes, users = [] }: Plan['fetch'],
  sizeOf: (name: string) => number,
): FetchShares {
  if (users.length === 0) return { some: [], everyone: unpackedBytes }
  const sizes = paths.map((path) => Math.max(1, sizeOf(derivationName(path))))
  const sum = (all: readonly number[]) => all.reduce((one, other) => one + other, 0)
  const all = sum(sizes)
  const some = users.map(({ targets, paths: own }) => ({
    targets,
    bytes: Math.floor((sum(own.map((place) => sizes[place] ?? 0)) / all) * unpackedBytes),
  }))
  return { some, everyone: Math.max(0, unpackedBytes - sum(some.map(({ bytes }) => bytes))) }
}

/** What a set of targets fetches together: each path once. */
export function fetchedBy({ some, everyone }: FetchShares, targets: readonly string[]): number {
  const own = new Set(targets)
  return some.reduce((all, one) => all + (one.targets.some((id) => own.has(id)) ? one.bytes : 0), everyone)
}
