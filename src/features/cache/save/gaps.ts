import { baseNameOf } from '../../../lib/store-path.ts'
import type { NarInfo } from '../../../nix/store/narinfo.ts'
import type { CachedPath } from '../layer/cached-path.ts'

/**
 * The saved paths without useless ones: a path that refers to one which should have been saved but was not, and an
 * output whose derivation lacks another one. Nix would rebuild all of these.
 */
export function withoutGaps(saved: readonly CachedPath[], meant: readonly NarInfo[]): CachedPath[] {
  const lost = new Set(meant.map(({ path }) => baseNameOf(path)))
  for (const { path } of saved) lost.delete(path)
  const lostDerivers = new Set(
    meant.flatMap(({ path, deriver }) =>
      deriver && lost.has(baseNameOf(path)) ? [baseNameOf(deriver)] : [],
    ),
  )
  let left = [...saved]
  for (let before = -1; before !== left.length; ) {
    before = left.length
    left = left.filter(({ path, references, deriver }) => {
      const isWhole = !references.some((name) => lost.has(name)) && !(deriver && lostDerivers.has(deriver))
      if (!isWhole) {
        lost.add(path)
        if (deriver) lostDerivers.add(deriver)
      }
      return isWhole
    })
  }
  return left
}
