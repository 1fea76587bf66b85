/**
 * A command's own namespaces: processes, mounts, IPC. In a room no other process is visible, and its files in /tmp,
 * /var/tmp and /dev/shm are separate. All of it ends with the command.
 */
export interface Room {
  /** The folder for its /tmp and /var/tmp; the user of the room may write there. */
  tmp: string
  /** Files and folders below /tmp that stay visible. */
  seen: readonly string[]
  /**
   * Without root: a user namespace gives the permission to make the room, and inside we are this user and group again.
   */
  unprivileged?: { uid: number; gid: number }
}

/** The command line that makes the room and runs `command` in it; root must run it unless the room is unprivileged. */
export function roomCommand(
  { tmp, seen, unprivileged }: Room,
  cwd: string,
  command: readonly string[],
): string[] {
  const user = unprivileged ? ['--user', '--map-root-user'] : []
  const back = unprivileged
    ? ['unshare', '--user', `--map-user=${unprivileged.uid}`, `--map-group=${unprivileged.gid}`, '--']
    : []
  return [
    ...['unshare', ...user, '--mount', '--pid', '--ipc', '--fork', '--kill-child', '--'],
    ...['sh', '-euc', script, 'flakeship-room', tmp, cwd, ...seen, '--', ...back, ...command],
  ]
}

/**
 * The first process of the room: it outlives a signal to the group, so that the command can end by itself, and reaps
 * orphans. A PID 1 has no default actions for signals, so the command is its child.
 */
const script = `
PATH=$PATH:/usr/sbin:/sbin
tmp=$1 cwd=$2
shift 2
mount -t proc -o nosuid,nodev,noexec proc /proc
shm=yes
while [ "$1" != -- ]; do
  case $1 in
    /tmp/*) inside=$tmp/\${1#/tmp/} ;;
    /var/tmp/*) inside=$tmp/\${1#/var/tmp/} ;;
    /dev/shm/*) shm=no; inside= ;;
    *) inside= ;;
  esac
  if [ -n "$inside" ] && ! [ "$1" -ef "$inside" ]; then
    mkdir -p "\${inside%/*}"
    if [ -d "$1" ]; then mkdir -p "$inside"; else : >> "$inside"; fi
    mount --bind "$1" "$inside"
  fi
  shift
done
shift
for folder in /var/tmp /tmp; do # /tmp last: the folder of the room may be below it
  if [ -d $folder ] && [ ! -L $folder ]; then mount --rbind "$tmp" $folder; fi
done
if [ $shm = yes ] && [ -d /dev/shm ] && [ ! -L /dev/shm ]; then mount -t tmpfs -o mode=1777 shm /dev/shm; fi
cd "$cwd"
trap : TERM INT HUP
"$@" <&0 &
child=$!
while :; do
  code=0
  wait $child || code=$?
  kill -0 $child 2>/dev/null || exit $code
done
`
