/**
 * A private root: the machine's files unchanged, plus a folder that appears as `/nix`, for our processes only. A mount
 * and a process namespace; inside a user namespace if we are not root. The whole process tree ends with us, whatever
 * ends us. pivot_root and not chroot, because in a chroot the kernel refuses the user namespaces of Nix's own sandbox
 * (research: DESIGN §7 "the embedded Nix").
 */
export interface PrivateRoot {
  /** The folder that becomes `/nix`. */
  nix: string
  /** An empty folder to build the root on. */
  mountPoint: string
  uid: number
  gid: number
}

/** The command line that runs `command` in such a root. */
export function privateRootCommand(root: PrivateRoot, command: readonly string[]): string[] {
  const asRoot = root.uid === 0
  const user = asRoot ? [] : ['--map-root-user']
  const back = asRoot ? [] : ['unshare', '--user', `--map-user=${root.uid}`, `--map-group=${root.gid}`]
  return [
    ...['setpriv', '--pdeathsig', 'KILL', '--'],
    ...['unshare', ...user, '--mount', '--propagation', 'private', '--pid', '--fork', '--kill-child'],
    ...['sh', '-euc', script, 'flakeship', root.mountPoint, root.nix],
    ...[...back, ...command],
  ]
}

const script = `
root=$1 nix=$2 here=$PWD path=$PATH
PATH=$PATH:/usr/sbin:/sbin # where an ordinary user's PATH does not look
shift 2
mount -t tmpfs -o mode=755 flakeship "$root"
for entry in /* /.[!.]*; do
  name=\${entry#/}
  case $name in nix | proc | '*' | '.[!.]*') continue ;; esac
  if [ -L "$entry" ]; then ln -s "$(readlink "$entry")" "$root/$name"
  elif [ -d "$entry" ]; then mkdir "$root/$name" && mount --rbind "$entry" "$root/$name"
  elif [ -f "$entry" ]; then : >"$root/$name" && mount --bind "$entry" "$root/$name"
  fi
done
mkdir "$root/nix" "$root/proc" "$root/.old"
mount --bind "$nix" "$root/nix"
mount -t proc proc "$root/proc"
cd "$root"
pivot_root . .old
umount -l /.old
rmdir /.old
cd "$here"
PATH=$path
exec "$@"
`
