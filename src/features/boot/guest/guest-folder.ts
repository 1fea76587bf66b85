import { constants } from 'node:fs'
import { chmod, mkdir, mkdtemp, open, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type StartOptions, start } from '../../../system/process.ts'
import type { User } from '../../../system/run-as-user.ts'
import { giveFolder, removeGiven } from '../../../system/user.ts'
import { type Apartness, findApartness, userOf } from './apartness.ts'

/** The folders of one guest: `control` is ours to write, `run` is the guest's. */
export interface Place extends AsyncDisposable {
  /** Our scripts and sockets; a guest's user may read but not write. */
  readonly control: string
  /** Disks, screenshots, whatever the script creates; nothing in it is trusted. */
  readonly run: string
  /** The user that runs the guest, if not ours. */
  readonly user: User | undefined
  /** Whether this guest is isolated from other guests and their scripts. */
  readonly isApart: boolean
  /** Options for starting the guest's programs; `files` are those that they need and that may be below /tmp. */
  as(files?: readonly string[]): Pick<StartOptions, 'user' | 'room'>
  /** Registers a process group to end if we are killed. */
  group(pid: number): Promise<void>
}

/** All guest folders of a run below one folder; a watchdog removes it even if we are killed. */
export interface Places extends AsyncDisposable {
  readonly folder: string
  place(): Promise<Place>
}

/**
 * The kernel sends TERM to this shell whenever we die; it then ends leftover processes of the guests' scripts and
 * removes the folder, for ten seconds, since what was killed may write until it is gone. Its arguments are the command
 * that removes it, the folder last. Nobody reads what it prints any more.
 */
const watchman = `
exec 2> /dev/null
for folder; do :; done
remove() {
  for f in "$folder"/*/group; do read -r g < "$f" && kill -s KILL -- "-$g"; done
  tries=50
  until "$@" || [ $((tries -= 1)) = 0 ]; do sleep 0.2; done
}
trap 'remove "$@"; kill $!; exit 0' TERM
while :; do sleep 3600 & wait $!; done`

export async function openPlaces(env: Record<string, string>, user?: User): Promise<Places> {
  // the guests' user cannot enter a folder of root
  const folder = await mkdtemp(join(user ? '/tmp' : tmpdir(), 'fs-'))
  await chmod(folder, 0o711)
  const remover = [...(user?.by === 'sudo' ? ['sudo', '-n', '--'] : []), 'rm', '-rf', '--']
  const watch = start(
    'setpriv',
    ['--pdeathsig', 'TERM', '--', '/bin/sh', '-c', watchman, 'flakeship-watchman', ...remover, folder],
    { env, grace: 2, outlivesUs: true },
  )
  watch.stdout.resume()
  watch.stderr.resume()
  let places = 0
  let apartness: Promise<Apartness> | undefined
  return {
    folder,
    place: async () => {
      apartness ??= findApartness(folder, env, user)
      return makePlace(join(folder, String(places)), places++, await apartness, user)
    },
    [Symbol.asyncDispose]: async () => {
      await removeGiven(folder, user)
      await watch.stop()
    },
  }
}

async function makePlace(
  folder: string,
  number: number,
  apartness: Apartness,
  guests: User | undefined,
): Promise<Place> {
  const [control, run, tmp] = ['c', 'run', 'tmp'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  const user = userOf(apartness, guests, number)
  await mkdir(folder, { mode: 0o711 })
  await mkdir(control, { mode: 0o755 })
  await mkdir(run, { mode: 0o700 })
  await mkdir(tmp)
  await chmod(tmp, 0o1777)
  if (user) await giveFolder(run, user)
  return {
    control,
    run,
    user,
    isApart: apartness.by !== 'nothing',
    as: (files = []) => ({
      ...(user ? { user } : {}),
      ...(apartness.by === 'room'
        ? { room: { ...apartness.rights, tmp, seen: [control, run, ...files] } }
        : {}),
    }),
    group: (pid) => writeFile(join(folder, 'group'), `${pid}\n`),
    [Symbol.asyncDispose]: () => removeGiven(folder, user),
  }
}

/** Reads a file that a guest's user wrote: a plain file of bounded size (bytes), never through a link. */
export async function readUntrusted(file: string, limit: number): Promise<Buffer> {
  await using handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  const { size } = await handle.stat().then((stat) => (stat.isFile() ? stat : { size: Infinity }))
  if (size > limit) throw new Error(`${file} is not a file that can be kept`)
  return await handle.readFile()
}
