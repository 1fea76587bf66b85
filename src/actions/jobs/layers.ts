import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { writeWhole } from '../../documents/files.ts'
import { newestManifest } from '../../features/cache/chain/chain.ts'
import { manifestDocument, parseManifest } from '../../features/cache/chain/manifest.ts'
import { branchOf, entryVersion, isOfCache, type JobCache } from '../../features/cache/job-cache.ts'
import { BadLayer, limits, parseAs } from '../../features/cache/layer/layer-format.ts'
import { type Compaction, compaction } from '../../features/cache/plan/compaction.ts'
import { saveLayer } from '../../features/cache/save/save-layer.ts'
import { cacheScope } from '../../github/cache-scope.ts'
import { CacheService } from '../../github/cache-service.ts'
import type { Host } from '../../host/host.ts'
import { groupBy } from '../../lib/group-by.ts'
import { oneLine } from '../../lib/text.ts'
import { type Kept, most, mostMoved, publish } from '../phases/cache/cache.ts'

/** What a job of the run saved and needed. */
interface KeptOf extends Kept {
  system: string
}

const needs = v.object({ needed: v.pipe(v.array(v.string()), v.maxLength(limits.paths)) })

/** Records what a job saved in the cache for the reporting job: only that one publishes it to later runs. */
export async function writeKept(out: string, shard: string, { needed, ...of }: KeptOf): Promise<void> {
  const text = JSON.stringify({ ...manifestDocument(of), needed: [...needed] })
  await writeWhole(join(out, `layer-${shard}.json`), text)
}

/**
 * Publishes what the jobs of this run saved in the cache, given the folders with their documents, as one manifest. If
 * there are many layers, or most of their bytes are no longer needed, one new layer replaces them.
 */
export async function publishLayers(folders: readonly string[], host: Host): Promise<void> {
  const bySystem = groupBy(await keptIn(folders, host), ({ system }) => system)
  const saving = [...bySystem].filter(([, found]) => found.some(({ layers }) => layers.length > 0))
  if (saving.length === 0) return
  try {
    const { environment, signal } = host
    const service = new CacheService(environment, entryVersion, signal)
    const branch = branchOf(await cacheScope(environment))
    for (const [system, found] of saving) {
      const needed = new Set(found.flatMap((kept) => [...kept.needed]))
      const layers = found.flatMap((kept) => kept.layers)
      const of = { service, system, branch }
      const compacted = branch === 'default' ? await compact(of, host) : undefined
      const all = compacted ? [compacted.layer, ...layers] : layers
      await publish(of, { layers: all, needed, replaces: compacted?.replaces }, host)
    }
  } catch (error) {
    host.signal.throwIfAborted()
    if (!isOfCache(error)) throw error
    host.log.info(`no cache: ${oneLine(error.message, 200)}`)
  }
}

async function compact(
  { service, system, branch }: Pick<JobCache, 'service' | 'system' | 'branch'>,
  { log, signal }: Host,
) {
  const before = await newestManifest(branch, { service, system, log, signal })
  const due: Compaction | undefined = compaction(before, mostMoved)
  if (due === undefined) return undefined
  const enough = AbortSignal.timeout(600_000)
  const layer = await saveLayer([], { service, system, most, log, enough, signal, moved: due.moved })
  return layer && { layer, replaces: due.replaces }
}

async function keptIn(folders: readonly string[], { log }: Host): Promise<KeptOf[]> {
  const found: KeptOf[] = []
  for (const folder of folders) {
    const files = await readdir(folder)
    for (const file of files.filter((name) => /^layer-.*\.json$/.test(name)).sort()) {
      try {
        const value: unknown = JSON.parse(await readFile(join(folder, file), 'utf8'))
        found.push({ ...parseManifest(value), needed: new Set(parseAs(needs, value).needed) })
      } catch (error) {
        if (!(error instanceof BadLayer || error instanceof SyntaxError)) throw error
        log.warning(`${file} is not used: ${oneLine(error.message, 160)}`)
      }
    }
  }
  return found
}
