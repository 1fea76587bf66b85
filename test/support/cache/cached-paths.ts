import type { NamedLayer } from '../../../src/features/cache/chain/manifest.ts'
import type { CachedPath } from '../../../src/features/cache/layer/cached-path.ts'

const letters = '0123456789abcdfghijklmnpqrsvwxyz'

/** `/nix/store/HASH-NAME`, another hash for each name. */
export function storePath(name: string): string {
  let n = [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 2 ** 40, 7)
  const hash = Array.from({ length: 32 }, () => {
    n = (n * 1_103_515_245 + 12_345) % 2 ** 31
    return letters[n % 32]
  })
  return `/nix/store/${hash.join('')}-${name}`
}

/** A cached path whose archive lies at some place. */
export function cachedPath(name: string, more: Partial<CachedPath> = {}): CachedPath {
  return {
    path: storePath(name).slice('/nix/store/'.length),
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
