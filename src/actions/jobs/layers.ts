import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeWhole } from '../../documents/files.ts'
import {
  type Manifest,
  manifestDocument,
  type NamedLayer,
  parseManifest,
} from '../../features/cache/chain/manifest.ts'
import { branchOf, entryVersion, isOfCache } from '../../features/cache/job-cache.ts'
import { BadLayer } from '../../features/cache/layer/layer-format.ts'
import { cacheScope } from '../../github/cache-scope.ts'
import { CacheService } from '../../github/cache-service.ts'
import type { Host } from '../../host/host.ts'
import { groupBy } from '../../lib/group-by.ts'
import { oneLine } from '../../lib/text.ts'
import { publish } from '../phases/cache.ts'

/** Leaves what a job saved in the cache for the job that reports: only that one makes it known to later runs. */
export async function writeLayer(out: string, shard: string, manifest: Manifest): Promise<void> {
  await writeWhole(join(out, `layer-${shard}.json`), JSON.stringify(manifestDocument(manifest)))
}

/** Makes known what the jobs of this run saved in the cache, by the folders with their documents: one manifest for all. */
export async function publishLayers(folders: readonly string[], host: Host): Promise<void> {
  const bySystem = groupBy(await layersIn(folders, host), ({ system }) => system)
  if (bySystem.size === 0) return
  try {
    const { environment } = host
    const service = new CacheService(environment, entryVersion)
    const branch = branchOf(await cacheScope(environment))
    for (const [system, found] of bySystem) {
      const layers: NamedLayer[] = found.flatMap((manifest) => manifest.layers)
      await publish({ service, system, branch }, layers, host)
    }
  } catch (error) {
    if (!isOfCache(error)) throw error
    host.log.info(`no cache: ${oneLine(error.message, 200)}`)
  }
}

async function layersIn(folders: readonly string[], { log }: Host): Promise<Manifest[]> {
  const found: Manifest[] = []
  for (const folder of folders) {
    const files = await readdir(folder)
    for (const file of files.filter((name) => /^layer-.*\.json$/.test(name)).sort()) {
      try {
        found.push(parseManifest(JSON.parse(await readFile(join(folder, file), 'utf8'))))
      } catch (error) {
        if (!(error instanceof BadLayer || error instanceof SyntaxError)) throw error
        log.warning(`${file} is not used: ${oneLine(error.message, 160)}`)
      }
    }
  }
  return found
}
