import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Log } from '../../../host/host.ts'
import { bytes } from '../../../lib/text.ts'
import type { Nix } from '../../../nix/command.ts'
import { exists, makeFolder, temporaryFolder } from '../../../system/files.ts'
import type { FileEntries } from './entries.ts'
import { bareRepository, isKept, isSearched, login, repositoriesOf } from './nix-memory.ts'
import { contentOf, packFiles, type Tool, unpackFiles } from './pack-files.ts'

/** The store of small entries, and what it takes to use it. */
export interface Keeping extends Pick<Tool, 'exec' | 'signal'> {
  entries: FileEntries
  log: Log
  /** A temporary folder of ours. */
  temporary: string
}

/** Maximum bytes of the entry before compression; trees are compressed already. */
const most = 256 * 1024 ** 2

/** One entry per lock and Nix version: each version names and formats its files differently. */
export const memoryKey = (lockHash: string, { at: { version } }: Pick<Nix, 'at'>): string =>
  `flakeship-nix-1-${/^\d+\.\d+/.exec(version)?.[0] ?? version}-${lockHash.slice(0, 32)}`

/** Nix's cache folder of this user. */
function memoryFolder({ at: { env } }: Pick<Nix, 'at'>): string | undefined {
  const home = env.XDG_CACHE_HOME || (env.HOME && join(env.HOME, '.cache'))
  return home ? join(home, 'nix') : undefined
}

/** Restores what an earlier run with the same lock fetched and evaluated; true if there was any. */
export async function restoreMemory(
  nix: Nix,
  key: string,
  { entries, log, exec, temporary }: Keeping,
): Promise<boolean> {
  const folder = memoryFolder(nix)
  if (folder === undefined || (await hasTrees(folder))) return false
  await using place = await temporaryFolder(temporary, 'flakeship-nix-')
  const file = join(place.path, 'entry')
  if (!(await entries.restore(key, file, 2 * most))) return false
  await makeFolder(folder)
  await using staging = await temporaryFolder(folder, '.flakeship-') // on the same file system
  const found = (await unpackFiles(file, staging.path, { exec, env: nix.at.env })).filter(({ name }) =>
    isKept(name),
  )
  const names = found.map(({ name }) => name)
  for (const name of names) await put(join(staging.path, name), join(folder, name))
  for (const repository of repositoriesOf(names)) await writeRepository(join(folder, repository))
  const size = found.reduce((sum, one) => sum + one.bytes, 0)
  log.info(`from the cache: ${bytes(size)} of what Nix fetched and evaluated for this lock`)
  return true
}

/**
 * Saves it for later runs with this lock, without files that contain a URL with a login. Nothing if any of it is older
 * than this job (`since`, in milliseconds): on a machine that persists it may be the private tree of another repository.
 */
export async function saveMemory(
  nix: Nix,
  key: string,
  { entries, log, signal, temporary, since = 0 }: Keeping & { since?: number },
): Promise<void> {
  const folder = memoryFolder(nix)
  if (folder === undefined || !(await exists(folder))) return
  const names: string[] = []
  let size = 0
  const { files } = await contentOf(folder)
  if (files.some(({ name, arrived }) => isKept(name) && arrived < since)) {
    log.debug(`${folder} has files from before this job: not kept in the cache`)
    return
  }
  for (const { name, bytes: bytesOf } of files) {
    if (!isKept(name) || (isSearched(name) && login.test(await readFile(join(folder, name), 'latin1'))))
      continue
    names.push(name)
    size += bytesOf
  }
  if (repositoriesOf(names).length === 0) return // nothing was fetched that would have to be fetched again
  if (size > most) {
    log.info(`not in the cache, too large: what Nix fetched and evaluated (${bytes(size)})`)
    return
  }
  await using place = await temporaryFolder(temporary, 'flakeship-nix-')
  const file = join(place.path, 'entry')
  await packFiles(folder, names, file, { env: nix.at.env, words: [], signal })
  if (await entries.save(key, file))
    log.info(`saved in the cache: ${bytes(size)} of what Nix fetched and evaluated for this lock`)
}

/** A Nix that caches trees by itself does not need ours. */
async function hasTrees(folder: string): Promise<boolean> {
  const found = ['tarball-cache', 'tarball-cache-v2'].map((name) => exists(join(folder, name)))
  return (await Promise.all(found)).some(Boolean)
}

async function put(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true })
  await rename(from, to)
}

async function writeRepository(repository: string): Promise<void> {
  await mkdir(join(repository, 'refs'), { recursive: true })
  for (const [name, content] of Object.entries(bareRepository))
    await writeFile(join(repository, name), content)
}
