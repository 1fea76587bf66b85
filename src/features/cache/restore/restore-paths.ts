import { join } from 'node:path'
import { CacheRefusal } from '../../../github/cache-service.ts'
import type { Log } from '../../../host/host.ts'
import { inStore } from '../../../lib/store-path.ts'
import { bytes, count, duration, oneLine } from '../../../lib/text.ts'
import { unlessAborted } from '../../../lib/unless-aborted.ts'
import type { Nix } from '../../../nix/command.ts'
import { pathInfo } from '../../../nix/store/store.ts'
import type { Exec } from '../../../system/exec.ts'
import { temporaryFolder } from '../../../system/files.ts'
import { isOfCache, type JobCache } from '../job-cache.ts'
import { isToldByOthers, untellNix } from '../nix-conf/tell-nix.ts'
import type { Located } from '../plan/located.ts'
import { type CacheFolder, ownFolder } from './cache-folder.ts'
import { acceptable, copyToStore } from './copy-to-store.ts'
import { fetchPaths } from './fetch-paths.ts'
import { type Filling, heldOf, isToStay, openFolder } from './job-folder.ts'
import { makeRoom, type Room } from './make-room.ts'
import { readerOf } from './show-to-nix.ts'

export interface RestoreOptions extends Filling {
  exec: Exec
  log: Log
  signal: AbortSignal
  /** A folder for unchecked archives. */
  temporary: string
  /** Whether a nix.conf that is not ours may be changed: somebody calls `untellNix` then. */
  tells?: boolean
  free?: Room['free']
}

/** What a job got from the cache. */
export interface Restored {
  paths: number
  bytes: number
  seconds: number
  /** What broken layers should have had (in full): it is built, and may be kept again. */
  lost: ReadonlySet<string>
  /** The keys of those layers. */
  broken: ReadonlySet<string>
}

const nothing: Restored = { paths: 0, bytes: 0, seconds: 0, lost: new Set(), broken: new Set() }

/** Downloads the paths that are not yet valid here and gives them to Nix. On any error the job continues without. */
export async function restorePaths(
  { service, key, available }: Pick<JobCache, 'service' | 'key' | 'available'>,
  nix: Nix,
  wanted: ReadonlyMap<string, Located>,
  { exec, log, signal, temporary, tells = false, free, ...filling }: RestoreOptions,
): Promise<Restored> {
  const there = await pathInfo(nix, [...wanted.keys()])
  const lacking = [...wanted].filter(([path]) => !there.has(path)).map(([, located]) => located)
  if (lacking.length === 0) {
    if (tells && (await isToldByOthers(filling.job))) await untellNix(nix, { exec, log })
    return nothing
  }
  const began = performance.now()
  let folder: CacheFolder | undefined
  try {
    const publicKey = key?.publicKey
    const telling = tells ? { log, job: filling.job } : undefined
    // a line that stays behind is the next job's to remove
    const reader = await unlessAborted(readerOf(nix, exec, publicKey, telling), signal)
    if (reader.kind === 'nobody') throw new CacheRefusal(reader.why)
    const held = reader.kind === 'nix' ? await heldOf(lacking, filling.job) : new Set<Located>()
    const absent = lacking.filter((located) => !held.has(located))
    if (absent.length === 0) return { ...nothing, paths: held.size }
    await makeRoom(roomFor(absent), { nix, exec, log, available, free })
    await using staging = await temporaryFolder(temporary, 'flakeship-cache-')
    const from = join(staging.path, 'cache')
    // a copy can come from any folder; Nix's own is writable only for the owner of the store
    folder = reader.kind === 'copy' ? await ownFolder(from) : await openFolder(nix.at, exec, filling)
    const done = await fetchPaths(absent, { service, folder, staging: staging.path, log, signal })
    await folder.end()
    const lost = new Set(
      absent.filter(({ layer }) => done.broken.has(layer.key)).map(({ cached }) => inStore(cached.path)),
    )
    for (const path of done.paths) lost.delete(path)
    const { broken } = done
    const fetched = new Map(
      done.paths.flatMap((path) => {
        const located = wanted.get(path)
        return located ? [[path, located] as const] : []
      }),
    )
    const usable = reader.kind === 'copy' ? await acceptable(nix, fetched, log) : done.paths
    const copying = { from, publicKey, log, signal }
    if (reader.kind === 'copy' && !(await copyToStore(nix, usable, { ...copying, owner: reader.owner })))
      return { ...nothing, lost, broken }
    const seconds = (performance.now() - began) / 1000
    log.info(`from the cache: ${count(usable.length, 'path')}, ${bytes(done.bytes)} in ${duration(seconds)}`)
    return { paths: held.size + usable.length, bytes: done.bytes, seconds, lost, broken }
  } catch (error) {
    // what another step of the job put there is whole, whatever the service says now
    const isWhole = error instanceof CacheRefusal && (await isToStay(filling.job))
    await (isWhole ? folder?.end() : folder?.clear())?.catch(() => folder?.clear()).catch(() => {})
    signal.throwIfAborted()
    if (!isOfCache(error)) throw error
    const tell = error instanceof CacheRefusal ? log.info : log.warning
    tell(`the cache is not used: ${oneLine(error.message, 200)}`)
    return nothing
  }
}

/** For a moment the disk holds both the archives and their contents. */
const roomFor = (lacking: readonly Located[]): number =>
  lacking.reduce((sum, { cached }) => sum + cached.narSize + 2 * cached.bytes, 0)
