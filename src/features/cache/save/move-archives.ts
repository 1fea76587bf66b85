import { createHash } from 'node:crypto'
import { BrokenBlob, readRange } from '../../../github/blob-ranges.ts'
import type { CacheService } from '../../../github/cache-service.ts'
import type { Log } from '../../../host/host.ts'
import { groupBy } from '../../../lib/group-by.ts'
import { oneLine } from '../../../lib/text.ts'
import type { CachedPath } from '../layer/cached-path.ts'
import type { Located } from '../plan/located.ts'

export interface Target {
  /** The offset of the next byte. */
  readonly bytes: number
  write(chunk: Buffer): Promise<void>
}

/**
 * Copies archives of other layers unchanged; returns their new positions. Damaged or missing ones are skipped, with one
 * warning per layer.
 */
export async function moveArchives(
  moved: readonly Located[],
  to: Target,
  { service, log, signal }: { service: CacheService; log: Log; signal: AbortSignal },
): Promise<CachedPath[]> {
  const done: CachedPath[] = []
  for (const [layer, of] of groupBy([...moved], ({ layer }) => layer)) {
    const found = await service.find(layer.key)
    if (!found) {
      log.info(`the layer ${layer.key} of the cache is gone; what it held is not kept`)
      continue
    }
    const source = { url: service.urlOf(found), signal }
    try {
      for (const { cached } of [...of].sort((a, b) => a.cached.at - b.cached.at)) {
        const hash = createHash('sha256')
        const at = to.bytes
        await readRange(source, { at: layer.start + cached.at, length: cached.bytes }, async (chunk) => {
          hash.update(chunk)
          await to.write(chunk)
        })
        if (hash.digest('hex') === cached.sha256) done.push({ ...cached, at })
        else throw new BrokenBlob(`the archive of ${cached.path} is damaged`)
      }
    } catch (error) {
      if (!(error instanceof BrokenBlob)) throw error
      log.info(`the layer ${layer.key} of the cache is not kept whole: ${oneLine(error.message, 160)}`)
    }
  }
  return done
}
