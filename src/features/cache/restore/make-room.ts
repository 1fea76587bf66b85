import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Log } from '../../../host/host.ts'
import { bytes, count } from '../../../lib/text.ts'
import type { Nix } from '../../../nix/command.ts'
import { cacheFolderPath } from '../../../nix/store/cache-folder.ts'
import { pathInfo } from '../../../nix/store/store.ts'
import { freeBytes } from '../../../system/disk.ts'
import type { Exec } from '../../../system/exec.ts'
import type { CachedPath } from '../layer/cached-path.ts'
import type { Located } from '../plan/located.ts'
import { archiveName } from './cache-folder.ts'
import { removePaths } from './job-folder.ts'

export interface Room {
  nix: Nix
  exec: Exec
  log: Pick<Log, 'info'>
  /** What the folder may hold. */
  available: ReadonlyMap<string, Located>
  /** Bytes that are free where the store is. */
  free?: (() => Promise<number>) | undefined
}

/** Paths that one command removes: a command line has a limit. */
const atOnce = 500

/**
 * Makes room for so many bytes: of the folder that Nix reads, archives go whose contents the store has, the largest first
 * and no more than needed. An error says that it was not enough.
 */
export async function makeRoom(need: number, room: Room): Promise<void> {
  const { nix, exec, log, free = () => freeBytes('/nix') } = room
  let now = await free()
  if (now >= need) return
  const taken = await takenFrom(room)
  let removed = 0
  while (now < need && removed < taken.length) {
    const some = first(taken.slice(removed, removed + atOnce), need - now)
    await removePaths(nix.at, exec, some)
    removed += some.length
    now = await free()
  }
  if (removed > 0)
    log.info(
      `room was short: ${count(removed, 'archive')} left the cache folder, as the store has ${removed === 1 ? 'its' : 'their'} contents`,
    )
  if (now >= need) return
  throw Object.assign(new Error(`it needs ${bytes(need)}, and ${bytes(now)} are free`), { code: 'ENOSPC' })
}

/** The first of these that together have so many bytes; all if they have fewer. */
function first(paths: readonly CachedPath[], enough: number): CachedPath[] {
  const some: CachedPath[] = []
  let sum = 0
  for (const cached of paths) {
    if (sum >= enough) break
    some.push(cached)
    sum += cached.bytes
  }
  return some
}

/** Archives in the folder of paths that are valid, the largest first; not one that another path still needs. */
async function takenFrom({ nix, available }: Room): Promise<CachedPath[]> {
  const there: [string, CachedPath][] = []
  for (const [path, { cached }] of available) if (await isThere(cached)) there.push([path, cached])
  const valid = await pathInfo(
    nix,
    there.map(([path]) => path),
  )
  const needed = new Set(there.filter(([path]) => !valid.has(path)).map(([, { sha256 }]) => sha256))
  return there
    .map(([, cached]) => cached)
    .filter(({ sha256 }) => !needed.has(sha256))
    .sort((a, b) => b.bytes - a.bytes)
}

const isThere = (cached: CachedPath): Promise<boolean> =>
  stat(join(cacheFolderPath, archiveName(cached))).then(
    ({ size }) => size === cached.bytes,
    () => false,
  )
