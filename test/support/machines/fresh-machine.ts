import { join } from 'node:path'
import type { InstallOptions } from '../../../src/features/setup/system-nix/system-nix.ts'
import { exec, type Output } from '../../../src/system/exec.ts'
import { sha256File } from '../../../src/system/files.ts'

/** Release tarballs made by the tests' preparation: the newest Nix and the floor. */
export const tarballs = {
  newest: process.env.FLAKESHIP_NIX_NEWEST_TARBALL ?? '',
  floor: process.env.FLAKESHIP_NIX_TARBALL ?? '',
}

const hashes = new Map<string, Promise<string>>()
export async function sourceOf(tarball: string): Promise<{ from: string; sha256: string }> {
  const known = hashes.get(tarball) ?? sha256File(tarball)
  hashes.set(tarball, known)
  return { from: tarball, sha256: await known }
}

/**
 * A machine without Nix for the duration of a script: an empty `/nix`, its own `/etc`, a network with only this
 * machine, and no process that outlives it. The arguments are the script's `$1`, `$2`, ….
 */
const fresh = `
mount -t tmpfs none /mnt
cp -a /etc /mnt/etc
rm -rf /mnt/etc/nix
mount --rbind /mnt/etc /etc
if [ -c /dev/kvm ] && cp -a /dev/kvm /mnt/kvm 2>/dev/null; then mount --bind /mnt/kvm /dev/kvm; fi # whose mode may change
mount -t tmpfs none /run # no systemd, no sockets of others
umount /nix 2>/dev/null || true
mkdir -p /nix
mount -t tmpfs -o "mode=755\${NIX_SIZE:+,size=$NIX_SIZE}" none /nix
sh -euc "$SCRIPT" sh "$@"
`

/**
 * A user namespace with the machine's user ids, because only in a separate one (since Linux 6.7) can binfmt_misc be
 * filled without affecting the whole machine. Its maps are written from outside.
 */
const withOwnBinfmt = `
own=$(readlink /proc/self/ns/user)
p=$$
{
  until [ "$(readlink /proc/$p/ns/user)" != "$own" ]; do :; done
  echo '0 0 65536' >/proc/$p/gid_map
  echo '0 0 65536' >/proc/$p/uid_map
} &
exec unshare --user sh -c 'until [ -n "$(cat /proc/self/uid_map)" ]; do :; done; exec "$@"' sh "$@"
`

/** A /tmp with little space; a checkout of the tests below /tmp stays visible. */
export const smallTmp = `
checkout=${JSON.stringify(join(import.meta.dirname, '../../..'))}
mkdir /run/checkout && mount --rbind "$checkout" /run/checkout
mount -t tmpfs -o size=20m,mode=1777 none /tmp
case $checkout in /tmp/*) mkdir -p "$checkout" && mount --rbind /run/checkout "$checkout" ;; esac
`

export interface FreshMachine {
  /** It has its own binfmt_misc for emulation. */
  ownBinfmt?: true
  env?: Readonly<Record<string, string>>
  words?: readonly string[]
}

export function onFreshMachine(
  script: string,
  { env = {}, words = [], ownBinfmt }: FreshMachine = {},
): Promise<Output> {
  return exec(
    'sh',
    [
      ...['-euc', ownBinfmt ? withOwnBinfmt : 'exec "$@"', 'sh', 'unshare'],
      ...['--mount', '--propagation', 'private', '--pid', '--fork', '--kill-child', '--mount-proc'],
      ...['sh', '-euc', fresh, 'sh', ...words],
    ],
    {
      env: {
        PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
        HOME: '/root',
        SCRIPT: `state() { { find /nix -mindepth 1 | sort; cat /etc/passwd /etc/group; ls -A /etc; stat -c '%a %u' /nix; pgrep -o nix-daemon || true; } | sha256sum; }\n${script}`,
        NODE: process.execPath,
        INSTALL: join(import.meta.dirname, 'install-nix.ts'),
        ...env,
      },
    },
  )
}

/** The environment for `install` in a script. */
export async function installing(
  tarball: string | InstallOptions['tarball'],
  settings: InstallOptions['settings'] = {},
): Promise<Record<string, string>> {
  const source = typeof tarball === 'string' ? await sourceOf(tarball) : tarball
  const options: InstallOptions = { tarball: source, source: 'tarball input', settings }
  return { OPTIONS: JSON.stringify(options) }
}

/** The command that installs, for a script. */
export const install = '"$NODE" "$INSTALL" install "$OPTIONS"'
