import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Target } from '../../../src/documents/plan.ts'
import { addToChain, newestManifest } from '../../../src/features/cache/chain/chain.ts'
import type { NamedLayer } from '../../../src/features/cache/chain/manifest.ts'
import { entryVersion } from '../../../src/features/cache/job-cache.ts'
import { cachedClosure, locate } from '../../../src/features/cache/plan/located.ts'
import { ownFolder } from '../../../src/features/cache/restore/cache-folder.ts'
import { type Fetched, fetchPaths } from '../../../src/features/cache/restore/fetch-paths.ts'
import { saveLayer } from '../../../src/features/cache/save/save-layer.ts'
import { CacheService } from '../../../src/github/cache-service.ts'
import type { Nix } from '../../../src/nix/command.ts'
import { cacheUrl } from '../../../src/nix/store/cache-folder.ts'
import { narInfos } from '../../../src/nix/store/nar-infos.ts'
import type { JobOfRun, ResultsService } from '../github/services/results-service.ts'
import { type RecordingLog, recordingLog } from '../runner/recording-log.ts'

const never = new AbortController().signal

/** One job with the service. */
export interface CachingJob {
  service: CacheService
  log: RecordingLog
  system: string
  /** Saves these paths as a layer; undefined if nothing was left to save. */
  layer(nix: Nix, paths: readonly string[], most?: number): Promise<NamedLayer | undefined>
  /** The same, and adds it to the chain. */
  save(nix: Nix, paths: readonly string[]): Promise<NamedLayer | undefined>
  publish(layers: readonly NamedLayer[]): ReturnType<typeof addToChain>
  manifest(): ReturnType<typeof newestManifest>
  /** Restores the cached part of these paths and their closure into `/nix` at `root`. */
  restore(root: string, paths: readonly string[], staging: string, between?: () => void): Promise<Fetched>
}

export function cachingJob(
  results: Pick<ResultsService, 'env'>,
  of: JobOfRun,
  system = 'x86_64-linux',
): CachingJob {
  const service = new CacheService(results.env(of), entryVersion, never)
  const log = recordingLog()
  const chained = { service, system, log, signal: never }
  const branch =
    of.ref === undefined || of.ref === 'refs/heads/main' ? ('default' as const) : ('other' as const)
  const publish = (layers: readonly NamedLayer[]) => addToChain(chained, { branch, layers, most: 5e9 })
  const manifest = () => newestManifest(branch, chained)
  const layer = async (nix: Nix, paths: readonly string[], most = 1e9) =>
    saveLayer(await narInfos(nix, paths), { ...chained, most, enough: never })
  return {
    ...{ service, log, system, layer, publish, manifest },
    save: async (nix, paths) => {
      const made = await layer(nix, paths)
      if (made) await publish([made])
      return made
    },
    restore: async (root, paths, staging, between) => {
      await mkdir(staging, { recursive: true })
      const { layers } = await manifest()
      between?.()
      const folder = await ownFolder(join(root, 'var/flakeship/cache'))
      const wanted = cachedClosure(locate(layers), paths).values()
      const done = await fetchPaths(wanted, { service, folder, staging, log, signal: never })
      await folder.end()
      return done
    },
  }
}

/** Builds targets, and returns the paths of all their outputs. */
export async function buildAll(nix: Nix, targets: readonly Target[]): Promise<string[]> {
  const input = targets.map(({ drvPath }) => `${drvPath}^*\n`).join('')
  await nix.run(['build', '--no-link', '--stdin'], { input })
  return targets.flatMap(({ outputs }) => Object.values(outputs).filter((path) => path !== null))
}

/** The nix.conf options for a Nix whose only substituter is the folder. */
export const readsFolder = (isTrusted = true): string[] => [
  ...['--option', 'substituters', cacheUrl(isTrusted)],
  ...['--option', 'always-allow-substitutes', 'true'],
]
