import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { CacheRefusal } from '../../../github/cache-service.ts'
import type { Log } from '../../../host/host.ts'
import { inStore } from '../../../lib/store-path.ts'
import { bytes, count, duration, oneLine } from '../../../lib/text.ts'
import type { Nix } from '../../../nix/command.ts'
import { cacheFolderPath } from '../../../nix/store/cache-folder.ts'
import { pathInfo } from '../../../nix/store/store.ts'
import { freeBytes } from '../../../system/disk.ts'
import type { Exec } from '../../../system/exec.ts'
import { exists, temporaryFolder } from '../../../system/files.ts'
import { elevated, rootWords } from '../../../system/privilege.ts'
import { isOfCache, type JobCache } from '../job-cache.ts'
import type { Located } from '../plan/located.ts'
import { type CacheFolder, foreignFolder, markName, ownFolder } from './cache-folder.ts'
import { fetchPaths } from './fetch-paths.ts'
import { copyToStore, readerOf } from './show-to-nix.ts'

export interface RestoreOptions {
  exec: Exec
  log: Log
  signal: AbortSignal
  /** A folder for unchecked archives. */
  temporary: string
  /** The job that restores these paths, in a few words. */
  job: string
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
  { service, key }: Pick<JobCache, 'service' | 'key'>,
  nix: Nix,
  wanted: ReadonlyMap<string, Located>,
  { exec, log, signal, temporary, job }: RestoreOptions,
): Promise<Restored> {
  const there = await pathInfo(nix, [...wanted.keys()])
  const lacking = [...wanted].filter(([path]) => !there.has(path)).map(([, located]) => located)
  if (lacking.length === 0) return nothing
  const began = performance.now()
  let folder: CacheFolder | undefined
  try {
    const publicKey = key?.publicKey
    const reader = await readerOf(nix, exec, publicKey)
    if (reader.kind === 'nobody') throw new CacheRefusal(reader.why)
    await checkRoom(lacking)
    await using staging = await temporaryFolder(temporary, 'flakeship-cache-')
    const from = join(staging.path, 'cache')
    // a copy can come from any folder; Nix's own is writable only for the owner of the store
    folder = reader.kind === 'copy' ? await ownFolder(from) : await openFolder(nix, exec, job)
    const done = await fetchPaths(lacking, { service, folder, staging: staging.path, log, signal })
    await folder.end()
    const copying = { from, publicKey, log, signal }
    if (reader.kind === 'copy' && !(await copyToStore(nix, done.paths, { ...copying, owner: reader.owner })))
      return nothing
    const seconds = (performance.now() - began) / 1000
    log.info(
      `from the cache: ${count(done.paths.length, 'path')}, ${bytes(done.bytes)} in ${duration(seconds)}`,
    )
    const lost = new Set(
      lacking.filter(({ layer }) => done.broken.has(layer.key)).map(({ cached }) => inStore(cached.path)),
    )
    for (const path of done.paths) lost.delete(path)
    return { paths: done.paths.length, bytes: done.bytes, seconds, lost, broken: done.broken }
  } catch (error) {
    await folder?.clear().catch(() => {})
    signal.throwIfAborted()
    if (!isOfCache(error)) throw error
    const tell = error instanceof CacheRefusal ? log.info : log.warning
    tell(`the cache is not used: ${oneLine(error.message, 200)}`)
    return nothing
  }
}

/** For a moment the disk holds both the archives and their contents. */
async function checkRoom(lacking: readonly Located[]): Promise<void> {
  const need = lacking.reduce((sum, { cached }) => sum + cached.narSize + 2 * cached.bytes, 0)
  const free = await freeBytes('/nix')
  if (free < need)
    throw Object.assign(new Error(`it needs ${bytes(need)}, and ${bytes(free)} are free`), { code: 'ENOSPC' })
}

async function openFolder({ at }: Nix, exec: Exec, job: string): Promise<CacheFolder> {
  await clearLeft(at, exec, job)
  const own = await ownFolder(cacheFolderPath, job).catch(() => undefined)
  return own ?? foreignFolder(await rootWords(exec, at.env, 'the cache'), at.env, cacheFolderPath, job)
}

/**
 * Removes leftovers of another job on a persistent machine: its code may have been a stranger's, and Nix trusts the
 * folder.
 */
export async function clearLeft(at: Pick<Nix['at'], 'env'>, exec: Exec, job: string): Promise<void> {
  if (!(await exists(cacheFolderPath))) return
  const left = await readFile(join(cacheFolderPath, markName), 'utf8').catch(() => undefined)
  if (left !== job) await clearFolder({ at }, exec)
}

/** Removes the folder: what a job needed is in the store. */
export async function clearFolder(
  { at: { env } }: { at: Pick<Nix['at'], 'env'> },
  exec: Exec,
): Promise<void> {
  const byRoot = async () => (await elevated(exec, env, 'the cache'))('rm', ['-rf', cacheFolderPath], { env })
  await rm(cacheFolderPath, { recursive: true, force: true })
    .catch(byRoot)
    .catch(() => {})
}
