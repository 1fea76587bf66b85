import { inStore } from '../../../lib/store-path.ts'
import type { Manifest } from '../chain/manifest.ts'
import { liveRuns } from '../chain/use.ts'
import type { Located } from './located.ts'

/** One layer that replaces others. */
export interface Compaction {
  /** What goes into the new layer unchanged. */
  moved: Located[]
  /** Keys of the layers that it replaces. */
  replaces: ReadonlySet<string>
}

/** The maximum number of layers, and the minimum share of live bytes. */
const limits = { layers: 8, alive: 0.5 }

/**
 * What one layer must hold to replace the others (pure): what the last three runs of each workflow needed.
 * Undefined if there are few
 * layers and most of their bytes are live, or if no run has recorded its needs.
 */
export function compaction(
  { layers, workflows = {} }: Pick<Manifest, 'layers' | 'workflows'>,
  most: number,
): Compaction | undefined {
  const live = liveRuns(layers, workflows)
  const alive = new Map<string, Located>()
  for (const layer of layers)
    for (const cached of layer.paths)
      if (cached.used?.some((run) => live.has(run))) alive.set(inStore(cached.path), { layer, cached })
  const total = layers.reduce((sum, layer) => sum + layer.bytes, 0)
  const bytes = [...alive.values()].reduce((sum, { cached }) => sum + cached.bytes, 0)
  if (alive.size === 0) return undefined
  if (layers.length <= limits.layers && bytes >= total * limits.alive) return undefined
  const order = [...alive.values()].sort(
    (a, b) => (b.cached.used?.length ?? 0) - (a.cached.used?.length ?? 0),
  )
  let left = most
  const moved = order.filter(({ cached }) => {
    left -= cached.bytes
    return left >= 0
  })
  return { moved, replaces: new Set(layers.map(({ key }) => key)) }
}
