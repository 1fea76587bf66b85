import { createHash } from 'node:crypto'
import { copyFile, link, lstat, mkdir, realpath, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Log } from '../host/host.ts'
import type { Entries } from '../host/stores.ts'
import { oneLine } from '../lib/text.ts'
import { type CacheAccess, cacheMode, cacheServiceOf, noCacheService } from './cache-access.ts'
import type { Environment } from './context.ts'
import { listen, type Talk } from './toolkit-log.ts'

type Cache = typeof import('@actions/cache')

/** Seconds that one call may take: the toolkit tries five times, and downloads in segments of ten minutes. */
const patience = { lookup: 90, transfer: 900 }

/**
 * Files that later runs find by key, in GitHub's cache (version 2). The service finds an entry by its key and by a hash
 * of the paths that it was packed from, and unpacks it there again. So a file is packed from a folder below the
 * workspace whose name depends on the key alone: every job finds it, wherever its own folders are.
 */
export function githubEntries(environment: Environment, log: Log): Entries {
  const { may, why } = access(environment)
  const state = { isWarned: false, isTold: false }
  const tell = (troubles: readonly string[], key: string) => {
    if (troubles.length === 0) return
    const said = oneLine(troubles.join('; '), 300)
    const say = state.isWarned ? log.debug : log.warning
    say(`the cache cannot be used for ${oneLine(key, 80)}, so that the work is done again: ${said}`)
    state.isWarned = true
  }
  /** No cache error is worth a failed job. */
  const attempt = async (key: string, work: () => Promise<boolean>) => {
    try {
      return await work()
    } catch (error) {
      tell([(error as Error).message], key)
      return false
    }
  }
  const inPlace = (key: string, family: string, work: (place: string) => Promise<boolean>) =>
    attempt(key, async () => {
      const place = await staged(family, environment)
      try {
        return await work(place)
      } finally {
        await rm(dirname(place), { recursive: true, force: true })
      }
    })
  const call = async <T>(key: string, seconds: number, work: (cache: Cache) => Promise<T>) => {
    const cache = await import('@actions/cache')
    const { result, troubles } = await within(
      seconds,
      listen(() => work(cache), log.debug),
    )
    tell(troubles, key)
    return result
  }
  const refused = (what: 'read' | 'write') => {
    if (may[what]) return false
    if (!state.isTold) log.info(`cache entries are not ${what === 'read' ? 'read' : 'written'} here: ${why}`)
    state.isTold = true
    return true
  }
  const restore = async (key: string, file: string, family?: string) => {
    if (refused('read')) return false
    return inPlace(key, family ?? key, async (place) => {
      const fetch = (cache: Cache) =>
        cache.restoreCache([placeOf(family ?? key)], key, family === undefined ? [] : [family])
      const found = await call(key, patience.transfer, fetch)
      const isMeant = family === undefined ? found === key : found?.startsWith(family)
      if (!isMeant || !(await isFile(place))) return false
      await rename(place, file).catch(() => copyFile(place, file)) // another file system
      return true
    })
  }
  return {
    has: async (key) => {
      if (refused('read')) return false
      const find = (cache: Cache) => cache.restoreCache([placeOf(key)], key, [], { lookupOnly: true })
      return attempt(key, async () => (await call(key, patience.lookup, find)) === key)
    },
    restore: (key, file) => restore(key, file),
    // no entry has this key, so the newest one with this prefix is used
    newest: (family, file) => restore(`${family}newest`, file, family),
    save: async (key, file, options) => {
      const family = options?.family ?? key
      if (refused('write')) return false
      return inPlace(key, family, async (place) => {
        if (!(await isFile(file))) throw new Error(`${file} is not a file`)
        await link(file, place).catch(() => copyFile(file, place)) // another file system
        const id = await call(key, patience.transfer, (cache) => cache.saveCache([placeOf(family)], key))
        return id > 0
      })
    },
  }
}

/** What the workflow and the service allow. */
function access(environment: Environment): { may: CacheAccess; why: string } {
  if (!cacheServiceOf(environment)) return { may: { read: false, write: false }, why: noCacheService }
  const { mode, may } = cacheMode(environment)
  return { may, why: `the cache-mode of this job is ${mode}` }
}

const folderOf = (key: string) =>
  `.flakeship-entry-${createHash('sha256').update(key).digest('hex').slice(0, 32)}`
/** The path of an entry's file while it is packed or unpacked, below the workspace. */
export const placeOf = (key: string) => `${folderOf(key)}/entry`

/**
 * An empty folder in the workspace. With another working directory, the toolkit would pack from one folder and unpack
 * to another.
 */
async function staged(key: string, { GITHUB_WORKSPACE: workspace = '' }: Environment): Promise<string> {
  if ((await realpath(workspace)) !== (await realpath('.'))) throw new Error('this is not the workspace')
  const place = join(workspace, placeOf(key))
  await rm(dirname(place), { recursive: true, force: true })
  await mkdir(dirname(place))
  return place
}

const isFile = async (file: string) => (await lstat(file).catch(() => undefined))?.isFile() ?? false

async function within<T>(seconds: number, work: Promise<Talk<T>>): Promise<Talk<T>> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${seconds} s`)), seconds * 1000)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
