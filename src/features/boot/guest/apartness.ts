import { chmod, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Room } from '../../../system/namespaces/room.ts'
import { start } from '../../../system/process.ts'
import type { User } from '../../../system/run-as-user.ts'

/**
 * What isolates the guests of one run: namespaces, else a user for each, else nothing. With the same user and
 * namespaces, a script could write into the memory of another guest, signal it, or take a name that it needs.
 */
export type Apartness =
  | { by: 'room'; rights: Pick<Room, 'unprivileged'> }
  | { by: 'users' }
  | { by: 'nothing' }

/** Unassigned users: the range from which systemd takes its own (`DynamicUser=`). */
const firstUser = 61184
const lastUser = 65519

/** Finds out by trying; the guests' user must be able to enter the folder. */
export async function findApartness(
  folder: string,
  env: Readonly<Record<string, string>>,
  user: User | undefined,
): Promise<Apartness> {
  const tmp = join(folder, 'trial')
  await mkdir(tmp)
  await chmod(tmp, 0o1777)
  const [uid, gid] = [process.getuid?.() ?? 0, process.getgid?.() ?? 0]
  const rights = user || uid === 0 ? {} : { unprivileged: { uid, gid } }
  const trial = start('true', [], { env, room: { tmp, seen: [], ...rights }, ...(user ? { user } : {}) })
  trial.stdout.resume()
  trial.stderr.resume()
  const { code } = await trial.exit.catch(() => ({ code: 1 }))
  if (code === 0) return { by: 'room', rights }
  return user ? { by: 'users' } : { by: 'nothing' }
}

/** The user for the guest with this number. */
export function userOf({ by }: Apartness, user: User | undefined, number: number): User | undefined {
  if (by !== 'users' || user === undefined) return user
  const own = firstUser + (number % (lastUser - firstUser + 1))
  return { ...user, uid: own, gid: own }
}
