import { inStore } from '../../../lib/store-path.ts'
import type { NamedLayer } from '../chain/manifest.ts'
import type { CachedPath } from '../layer/cached-path.ts'

/** A cached path and its layer. */
export interface Located {
  layer: NamedLayer
  cached: CachedPath
}

/** All cached paths, by full path; the newest layer with a path wins. */
export function locate(
  layers: readonly NamedLayer[],
  isUsable: (cached: CachedPath) => boolean = () => true,
): Map<string, Located> {
  const found = new Map<string, Located>()
  for (const layer of layers)
    for (const cached of layer.paths) if (isUsable(cached)) found.set(inStore(cached.path), { layer, cached })
  return found
}

/** The cached part of some paths and their runtime closure. */
export function cachedClosure(
  available: ReadonlyMap<string, Located>,
  roots: Iterable<string>,
): Map<string, Located> {
  const found = new Map<string, Located>()
  const wanted = new Set(roots)
  for (const path of wanted) {
    const located = available.get(path)
    if (!located) continue
    found.set(path, located)
    for (const name of located.cached.references) wanted.add(inStore(name))
  }
  return found
}

/** The same without some paths (in full). */
export function without<T extends Pick<Usable, 'available'>>(usable: T, lost: ReadonlySet<string>): T {
  if (lost.size === 0) return usable
  return { ...usable, available: new Map([...usable.available].filter(([path]) => !lost.has(path))) }
}

/** What is cached, and whether the targets' own outputs may come from there. */
export interface Usable {
  available: ReadonlyMap<string, Located>
  /**
   * A run for a fork builds its targets itself if nothing is signed: an earlier commit of the same pull request could
   * have written the cached ones.
   */
  buildsTargets: boolean
}

interface HasOutputs {
  outputs: Readonly<Record<string, string | null>>
}

/** What these targets may use. */
export function usableFor(
  { available, buildsTargets }: Usable,
  targets: readonly HasOutputs[],
): ReadonlyMap<string, Located> {
  if (!buildsTargets) return available
  const usable = new Map(available)
  for (const { outputs } of targets) for (const path of Object.values(outputs)) usable.delete(path ?? '')
  return usable
}
