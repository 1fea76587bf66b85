import { createHash, type Hash } from 'node:crypto'
import { type FileHandle, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import pLimit from 'p-limit'
import { BrokenBlob, readRange } from '../../../github/blob-ranges.ts'
import type { CacheService } from '../../../github/cache-service.ts'
import type { Log } from '../../../host/host.ts'
import { groupBy } from '../../../lib/group-by.ts'
import { inStore } from '../../../lib/store-path.ts'
import { oneLine } from '../../../lib/text.ts'
import type { NamedLayer } from '../chain/manifest.ts'
import type { CachedPath } from '../layer/cached-path.ts'
import type { Located } from '../plan/located.ts'
import type { CacheFolder } from './cache-folder.ts'
import { type Group, rangeGroups } from './range-groups.ts'

export interface FetchOptions {
  service: CacheService
  /** The folder that Nix reads. */
  folder: CacheFolder
  /** A folder of ours for archives whose digests are not checked yet. */
  staging: string
  log: Log
  signal: AbortSignal
}

export interface Fetched {
  paths: string[]
  bytes: number
  /** Keys of layers that are gone or damaged. */
  broken: Set<string>
}

const atOnce = 8

/**
 * Downloads archives by ranges and gives each to Nix once it is complete and its digest is right. A broken layer costs
 * one warning.
 */
export async function fetchPaths(wanted: Iterable<Located>, options: FetchOptions): Promise<Fetched> {
  const byLayer = groupBy([...wanted], ({ layer }) => layer)
  const done: Fetched = { paths: [], bytes: 0, broken: new Set() }
  const limit = pLimit(atOnce)
  await Promise.all(
    [...byLayer].map(([layer, found]) => {
      const paths = found.map(({ cached }) => cached)
      return fetchLayer(layer, paths, { ...options, done, limit })
    }),
  )
  return done
}

interface Fetching extends FetchOptions {
  done: Fetched
  limit: ReturnType<typeof pLimit>
}

async function fetchLayer(
  layer: NamedLayer,
  paths: readonly CachedPath[],
  fetching: Fetching,
): Promise<void> {
  const { service, log, signal, limit } = fetching
  let why: string | undefined
  const found = await service.find(layer.key)
  if (!found) why = 'it is not there any more'
  else {
    const source = { signal, url: service.urlOf(found) }
    await Promise.all(
      rangeGroups(paths).map((group) =>
        limit(async () => {
          if (why !== undefined) return
          const archives = new Archives(group, fetching)
          try {
            await readRange(source, { at: layer.start + group.at, length: group.length }, (chunk) =>
              archives.take(chunk),
            )
          } catch (error) {
            await archives.drop()
            if (!(error instanceof BrokenBlob)) throw error
            why ??= error.message
          }
          if (archives.damaged !== undefined) why ??= archives.damaged
        }),
      ),
    )
  }
  if (why === undefined) return
  fetching.done.broken.add(layer.key)
  log.warning(
    `the layer ${layer.key} of the cache cannot be used: ${oneLine(why, 160)}; what it lacks is built`,
  )
}

interface OpenArchive {
  handle: FileHandle
  hash: Hash
  file: string
  left: number
}

/** Cuts the wanted archives out of a range. */
class Archives {
  damaged: string | undefined
  readonly #group: Group
  readonly #fetching: Fetching
  #next = 0
  #position: number
  #open: OpenArchive | undefined

  constructor(group: Group, fetching: Fetching) {
    this.#group = group
    this.#fetching = fetching
    this.#position = group.at
  }

  async take(chunk: Buffer): Promise<void> {
    this.#fetching.done.bytes += chunk.length
    for (let rest = chunk; rest.length > 0; ) {
      const cached = this.#group.paths[this.#next]
      if (!cached) return
      const skip = Math.min(rest.length, Math.max(0, cached.at - this.#position))
      this.#position += skip
      rest = rest.subarray(skip)
      if (rest.length === 0) return
      this.#open ??= await this.#begin(cached)
      const part = rest.subarray(0, this.#open.left)
      await this.#open.handle.appendFile(part)
      this.#open.hash.update(part)
      this.#open.left -= part.length
      this.#position += part.length
      rest = rest.subarray(part.length)
      if (this.#open.left === 0) await this.#end(cached)
    }
  }

  async #begin(cached: CachedPath): Promise<OpenArchive> {
    const file = join(this.#fetching.staging, `${cached.path.slice(0, 32)}-${cached.sha256}`)
    return { handle: await open(file, 'w', 0o600), hash: createHash('sha256'), file, left: cached.bytes }
  }

  async #end(cached: CachedPath): Promise<void> {
    const { handle, hash, file } = this.#open as OpenArchive
    this.#open = undefined
    this.#next += 1
    await handle.close()
    if (hash.digest('hex') === cached.sha256) {
      await this.#fetching.folder.add(cached, file)
      this.#fetching.done.paths.push(inStore(cached.path))
    } else {
      this.damaged ??= `the archive of ${cached.path} is damaged`
      await rm(file, { force: true })
    }
  }

  async drop(): Promise<void> {
    if (!this.#open) return
    await this.#open.handle.close()
    await rm(this.#open.file, { force: true })
    this.#open = undefined
  }
}
