import { readFile, rm, rmdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import pLimit from 'p-limit'
import type { Nix } from '../../../nix/command.ts'
import { cacheFolderPath } from '../../../nix/store/cache-folder.ts'
import type { Exec } from '../../../system/exec.ts'
import { exists } from '../../../system/files.ts'
import { elevated, rootWords } from '../../../system/privilege.ts'
import type { CachedPath } from '../layer/cached-path.ts'
import type { Located } from '../plan/located.ts'
import { archiveName, type CacheFolder, foreignFolder, markName, ownFolder, textsOf } from './cache-folder.ts'

/** Who fills the folder that Nix reads. */
export interface Filling {
  /** The job, in a few words. */
  job: string
  /** Whether later steps of the job read it too, so that a build does not remove it. */
  stays: boolean
}

type At = Pick<Nix['at'], 'env'>

const stayMark = '\nstays'

/** Opens the folder; keeps what an earlier step of the same job put there. */
export async function openFolder(at: At, exec: Exec, { job, stays }: Filling): Promise<CacheFolder> {
  await clearLeft(at, exec, job)
  const mark = stays || (await isToStay(job)) ? job + stayMark : job
  const own = await ownFolder(cacheFolderPath, mark).catch(() => undefined)
  return own ?? foreignFolder(await rootWords(exec, at.env, 'the cache'), at.env, cacheFolderPath, mark)
}

const markNow = (): Promise<string | undefined> =>
  readFile(join(cacheFolderPath, markName), 'utf8').catch(() => undefined)

/** Whether an earlier step of this job filled the folder for later ones. */
export const isToStay = async (job: string): Promise<boolean> => (await markNow()) === job + stayMark

/** Which of these an earlier step of this job put into the folder, exactly as we would. */
export async function heldOf(wanted: readonly Located[], job: string): Promise<Set<Located>> {
  if (!(await isToStay(job))) return new Set()
  const limit = pLimit(16)
  const asked = wanted.map((one) => limit(async () => ((await isHeld(one)) ? [one] : [])))
  return new Set((await Promise.all(asked)).flat())
}

async function isHeld({ cached }: Located): Promise<boolean> {
  const { size } = await stat(join(cacheFolderPath, archiveName(cached))).catch(() => ({ size: -1 }))
  if (size !== cached.bytes) return false
  for (const [name, text] of textsOf(cached))
    if ((await readFile(join(cacheFolderPath, name), 'utf8').catch(() => '')) !== text) return false
  return true
}

/**
 * Removes leftovers of another job on a persistent machine: its code may have been a stranger's, and Nix trusts the
 * folder.
 */
export async function clearLeft(at: At, exec: Exec, job: string): Promise<void> {
  if (!(await exists(cacheFolderPath))) return
  const mark = await markNow()
  if (mark !== job && mark !== job + stayMark) await clearFolder(at, exec)
}

/** After a build: what it needed is in the store, unless later steps of the job read the folder too. */
export async function leaveFolder(at: At, exec: Exec, job: string): Promise<void> {
  if (!(await isToStay(job))) await clearFolder(at, exec)
}

/** Takes paths out of the folder: what names an archive goes before it. */
export async function removePaths({ env }: At, exec: Exec, paths: readonly CachedPath[]): Promise<void> {
  const texts = paths.flatMap((cached) => textsOf(cached).map(([name]) => name))
  const names = [...texts, ...paths.map(archiveName)].map((name) => join(cacheFolderPath, name))
  const own = async () => {
    for (const name of names) await rm(name, { force: true })
  }
  await own().catch(async () => (await elevated(exec, env, 'the cache'))('rm', ['-f', ...names], { env }))
}

/** Removes the folder. */
export async function clearFolder({ env }: At, exec: Exec): Promise<void> {
  const ours = dirname(cacheFolderPath)
  const byRoot = async () => {
    const asRoot = await elevated(exec, env, 'the cache')
    await asRoot('rm', ['-rf', cacheFolderPath], { env })
    // on a machine whose Nix is not ours there is nothing else in it
    await asRoot('rmdir', [ours], { env })
  }
  const own = async () => {
    await rm(cacheFolderPath, { recursive: true, force: true })
    await rmdir(ours).catch(() => {})
  }
  await own()
    .catch(byRoot)
    .catch(() => {})
}
