import type { Log } from '../../../host/host.ts'
import { bytes, count, duration, oneLine } from '../../../lib/text.ts'
import { unlessAborted } from '../../../lib/unless-aborted.ts'
import type { Nix } from '../../../nix/command.ts'
import type { ValidPath } from '../../../nix/store/nar-infos.ts'
import { parsePublicKeys, signPath } from '../../../nix/store/signatures.ts'
import { trustedKeys } from '../../../nix/store/trusted-keys.ts'
import type { NamedLayer } from '../chain/manifest.ts'
import { isOfCache, type JobCache } from '../job-cache.ts'
import type { Located } from '../plan/located.ts'
import { type Built, choosePaths } from './choose-paths.ts'
import { saveLayer } from './save-layer.ts'

interface SaveLimits {
  /** Compressed bytes of a pull request's layer, and of any other. */
  pullBytes: number
  layerBytes: number
  imageBytes: number
  pathBytes: number
  /** Time limit for saving (seconds): no path is begun in its last fifth, and what is not done by then is given up. */
  seconds: number
}

const usualLimits: SaveLimits = {
  pullBytes: 200e6,
  layerBytes: 5e9,
  imageBytes: 128 * 1024 ** 2,
  pathBytes: 1024 ** 3,
  seconds: 600,
}

export interface Saving {
  log: Log
  signal: AbortSignal
  /** When the job began (seconds). */
  since: number
  /** Estimated build seconds by name. */
  expected(name: string): number
  /** Paths taken over from layers that this one will replace. */
  moved?: readonly Located[]
  /** Keys of layers that were found to be gone or damaged. */
  broken?: ReadonlySet<string>
  limits?: SaveLimits
}

/** What a job built, with the store's data on it, each path after its references. */
export interface Found {
  built: Built[]
  valid: ValidPath[]
  /** Cached paths that are to be saved once more. */
  anew?: ReadonlySet<string>
}

/** Saves the builds that are worth it; undefined if there are none, or if saving failed with a warning. */
export async function saveBuilt(
  { service, scope, system, key, available }: JobCache,
  nix: Nix,
  find: () => Promise<Found>,
  { log, signal, since, expected, moved = [], broken = new Set(), limits = usualLimits }: Saving,
): Promise<NamedLayer | undefined> {
  const late = AbortSignal.timeout(limits.seconds * 1000)
  const enough = AbortSignal.timeout(limits.seconds * 800)
  const inTime = AbortSignal.any([signal, late])
  try {
    const { built, valid, anew } = await unlessAborted(find(), inTime)
    const { paths, tooLarge } = choosePaths(built, valid, {
      ...{ since, expected, imageBytes: limits.imageBytes, pathBytes: limits.pathBytes },
      upstream: parsePublicKeys(await trustedKeys(nix)),
      cached: new Set([...available.keys()].filter((path) => !anew?.has(path))),
    })
    for (const { name, bytes: size, seconds } of tooLarge.slice(0, 20)) {
      const took = seconds === undefined ? '' : `, built in ${duration(seconds)}`
      log.info(`not in the cache, too large: ${name} (${bytes(size)}${took})`)
    }
    const began = performance.now()
    const signed =
      key === undefined
        ? paths
        : paths.map((info) => ({ ...info, signatures: [...info.signatures, signPath(info, key)] }))
    const most = scope.isPull ? limits.pullBytes : limits.layerBytes
    const layer = await saveLayer(signed, {
      ...{ service, system, most, log, enough, signal: inTime, broken },
      moved: signed.length === 0 ? [] : moved,
    })
    if (layer) {
      const seconds = duration((performance.now() - began) / 1000)
      log.info(
        `saved in the cache: ${count(layer.paths.length, 'path')}, ${bytes(layer.bytes)} in ${seconds}`,
      )
    }
    return layer
  } catch (error) {
    signal.throwIfAborted()
    if (late.aborted) {
      log.warning(`nothing is saved in the cache: it took longer than ${duration(limits.seconds)}`)
      return undefined
    }
    if (!isOfCache(error)) throw error
    log.warning(`nothing is saved in the cache: ${oneLine(error.message, 200)}`)
    return undefined
  }
}
