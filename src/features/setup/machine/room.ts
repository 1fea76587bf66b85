import type { Log } from '../../../host/host.ts'
import { MachineError } from '../../../lib/errors.ts'
import { bytes, duration } from '../../../lib/text.ts'
import { deviceOf, freeBytes, hasMounts, isNewFolder, isOwnFolder } from '../../../system/disk.ts'
import { isHosted } from '../../../system/machine.ts'
import { rootWords } from '../../../system/privilege.ts'
import { start } from '../../../system/process.ts'
import { type BigFolder, bigFolders } from './big-folders.ts'
import type { Context } from './context.ts'
import { type MovedStore, moveStore, store } from './moved-store.ts'
import { type Found, planRoom } from './room-plan.ts'

interface RoomContext extends Context {
  /** Fires when the user or the runner stops us; a removal may then end halfway, which does no harm. */
  signal: AbortSignal
  /** Called before `/nix` is moved. */
  keep(undo: MovedStore): void
}

export interface Room {
  /** Free bytes for the store at the start. */
  before: number
  /** Resolves to the free bytes once there is enough space; rejects if the requested amount is impossible. */
  done: Promise<number>
}

/** Where hosted images mount their second disk. */
const second = '/mnt'

/**
 * Provides so many bytes for the store; does nothing if they are available. Slow work continues in the background:
 * await `done` before the first build.
 */
export async function makeRoom(
  at: RoomContext,
  need: number,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Room> {
  const found = await look(environment)
  const before = found.free
  const plan = planRoom(need, found)
  const wanted = `${bytes(before)} free for ${store}, ${bytes(need)} needed`
  switch (plan.kind) {
    case 'enough':
      at.log.info(`disk: ${wanted}: nothing to do`)
      return { before, done: Promise.resolve(before) }
    case 'elsewhere':
      at.log.info(`disk: ${wanted}: ${store} goes to ${plan.path}`)
      return { before, done: settled(moved(at, plan.path)) }
    case 'remove':
      at.log.info(`disk: ${wanted}: removing what no Nix build looks at`)
      return { before, done: settled(removeUntil(at, need, plan.folders)) }
    case 'too-little':
      throw tooLittle(before, need, plan.why)
  }
}

async function look(environment: Readonly<Record<string, string | undefined>>): Promise<Found> {
  const device = await deviceOf(store)
  const folders: BigFolder[] = []
  for (const folder of bigFolders) if (await canGo(folder.path, device)) folders.push(folder)
  const isElsewhere = (await deviceOf(second)) !== device && (await isNewFolder(`${second}${store}`))
  return {
    free: await freeBytes(store),
    storeIsNew: await isNewFolder(store),
    isHosted: isHosted(environment) && Boolean(environment.ImageOS),
    others: isElsewhere ? [{ path: `${second}${store}`, free: await freeBytes(second) }] : [],
    folders,
  }
}

/** A separate folder on this device, without any foreign mount below it. */
async function canGo(path: string, device: number): Promise<boolean> {
  return (await isOwnFolder(path)) && (await deviceOf(path)) === device && !(await hasMounts(path))
}

async function moved(at: RoomContext, path: string): Promise<number> {
  const began = performance.now()
  await moveStore(at, path)
  return told(at.log, began)
}

async function removeUntil(at: RoomContext, need: number, folders: readonly BigFolder[]): Promise<number> {
  const began = performance.now()
  const root = await rootWords(at.exec, at.env, 'more room')
  const device = await deviceOf(store)
  for (const { path, why } of folders) {
    if (at.signal.aborted || (await freeBytes(store)) >= need) break
    // much may have changed since we looked for them
    if (!(await canGo(path, device))) continue
    const before = await freeBytes(store)
    const done = await remove(at, root, path)
    at.log.info(
      `disk: ${done} ${path} (${why}): ${bytes(Math.max(0, (await freeBytes(store)) - before))} more`,
    )
  }
  const free = await told(at.log, began)
  if (free < need && !at.signal.aborted) throw tooLittle(free, need, 'all that may be removed is gone')
  return free
}

/** `rm` never follows a link, and continues if files vanish under it. */
async function remove(at: RoomContext, root: readonly string[], path: string): Promise<string> {
  const [program = '', ...args] = [...root, 'rm', '-rf', '--one-file-system', '--', path]
  await using removing = start(program, args, { env: at.env, grace: 2 })
  removing.stdout.resume()
  removing.stderr.resume()
  const stop = () => void removing.stop()
  at.signal.addEventListener('abort', stop, { once: true })
  const { code } = await removing.exit.finally(() => at.signal.removeEventListener('abort', stop))
  return code === 0 ? 'removed' : 'removed a part of'
}

async function told(log: Log, began: number): Promise<number> {
  const free = await freeBytes(store)
  log.info(`disk: ${bytes(free)} free for ${store} after ${duration((performance.now() - began) / 1000)}`)
  return free
}

function tooLittle(free: number, need: number, why: string): MachineError {
  return new MachineError(
    `too little room: the store needs ${bytes(need)} and ${bytes(free)} are free; ${why}: choose a larger disk or fewer targets`,
  )
}

/** Avoids an unhandled rejection if nobody awaits it yet. */
function settled<T>(work: Promise<T>): Promise<T> {
  work.catch(() => {})
  return work
}
