import { type Room, roomCommand } from './namespaces/room.ts'

/** Another user of this machine, and how we switch to it: as root, or by sudo without a password. */
export interface User {
  uid: number
  gid: number
  /** Further groups; none if absent. */
  groups?: readonly number[]
  by?: 'sudo'
}

/** setpriv's arguments to switch to the user, without a way to another one. */
function become({ uid, gid, groups = [] }: User): string[] {
  const set = groups.length === 0 ? '--clear-groups' : `--groups=${groups.join(',')}`
  return [`--reuid=${uid}`, `--regid=${gid}`, set, '--no-new-privs']
}

interface Wanted {
  program: string
  args: readonly string[]
  env: Readonly<Record<string, string>>
  cwd: string | undefined
  user: User | undefined
  room: Room | undefined
}

/** A command line, and whether it takes signals as lines on its standard input. */
export interface Launch {
  command: readonly [string, ...string[]]
  cwd: string | undefined
  byLine: boolean
}

/** The command line that runs something as a user, in its own room if given, and ends with us. */
export function launch({ program, args, env, cwd, user, room }: Wanted): Launch {
  const tied = ['setpriv', ...(user ? become(user) : []), '--pdeathsig', 'KILL', '--', program, ...args]
  const inside = room ? roomCommand(room, cwd ?? '/', tied) : tied
  if (user?.by !== 'sudo') {
    const command = room ? ['setpriv', '--pdeathsig', 'KILL', '--', ...inside] : inside
    return { command: command as [string, ...string[]], cwd, byLine: false }
  }
  const variables = Object.entries(env).map(([name, value]) => `${name}=${value}`)
  const own = ['env', '-i', ...variables, ...inside]
  return {
    command: ['sudo', '-n', '--', 'sh', '-c', keeper, 'flakeship', cwd ?? '/', ...own],
    cwd: undefined,
    byLine: true,
  }
}

/**
 * We may not signal what sudo started, and the parent-death signal is cleared when a program changes its user. So this
 * shell, as root, sends signals for us: their names arrive on its standard input, whose end means that we are gone.
 */
const keeper = `
cd "$1" && shift || exit
exec 3<&0
setsid "$@" </dev/null 3<&- &
child=$!
{ while read -r signal; do kill -s "$signal" -- "-$child"; done; kill -s KILL -- "-$child"; } <&3 >/dev/null 2>&1 &
reader=$!
exec 3<&- </dev/null
wait "$child"
code=$?
kill "$reader"
kill -s KILL -- "-$child" 2>/dev/null
exit "$code"`
