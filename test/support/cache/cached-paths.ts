import type { NamedLayer } from '../../../src/features/cache/chain/manifest.ts'
import type { CachedPath } from '../../../src/features/cache/layer/cached-path.ts'
import { baseNameOf } from '../../../src/lib/store-path.ts'
import { pathOf } from '../nix/plans.ts'

/** A cached path with its archive at some offset. */
export function cachedPath(name: string, more: Partial<CachedPath> = {}): CachedPath {
  return {
    path: baseNameOf(pathOf(name)),
    ...{ narHash: 'a'.repeat(64), narSize: 1000, references: [], signatures: [] },
    ...{ at: 0, bytes: 100, sha256: 'b'.repeat(64) },
    ...more,
  }
}

export const layerOf = (paths: readonly CachedPath[], more: Partial<NamedLayer> = {}): NamedLayer => ({
  key: 'flakeship-l1-x86_64-linux-1',
  ...{ start: 200, bytes: 100_000, used: [] },
  ...more,
  paths,
})
