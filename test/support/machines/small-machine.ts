import { dirname, join } from 'node:path'
import { exec, type Output } from '../../../src/system/exec.ts'

const repository = join(import.meta.dirname, '../../..')
const tree = process.env.FLAKESHIP_RUNNER ?? ''

/** The user of hosted runners: an ordinary one with sudo without a password. */
const people = `
printf '%s\\n' root:x:0:0:root:/root:/bin/bash runner:x:1001:1001::/home/runner:/bin/bash nobody:x:65534:65534::/:/usr/sbin/nologin sshd:x:100:65534::/run/sshd:/usr/sbin/nologin > etc/passwd
printf '%s\\n' root:x:0: runner:x:1001: nogroup:x:65534: > etc/group
printf '%s\\n' 'root:*:20000::::::' 'runner:*:20000::::::' > etc/shadow
chmod 640 etc/shadow
rm -f etc/sudoers && printf '%s\\n' 'Defaults use_pty' 'root ALL=(ALL:ALL) ALL' 'runner ALL=(ALL) NOPASSWD:ALL' > etc/sudoers && chmod 440 etc/sudoers
cp -L /bin/dash usr/bin/sh && hostname machine && chmod 4755 usr/bin/sudo
for service in sudo su login other; do printf '%s\\n' 'auth sufficient pam_permit.so' 'account sufficient pam_permit.so' 'session sufficient pam_permit.so' > etc/pam.d/$service; done
printf '127.0.0.1 localhost\\n127.0.0.1 machine\\n' > etc/hosts
mkdir -p home/runner run/sshd && chown 1001:1001 home/runner`

/**
 * Runs a script as root on a machine of its own: Debian's files, a user \`runner\` with sudo, this repository, the
 * store and one more folder at their places; its own processes, and a network that reaches only itself.
 */
export function onSmallMachine(script: string, folder: string): Promise<Output> {
  const [program = '', ...args] = smallMachine(script, folder, ['--net'])
  return exec(program, args, { env: machineEnvironment })
}

export const machineEnvironment = {
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  HOME: '/root',
}

/** Its command line; without `--net` it has the network of this machine. */
export function smallMachine(script: string, folder: string, more: readonly string[] = []): string[] {
  const seen = [repository, '/nix', folder].map(
    (path) => `mkdir -p .${path} && mount --rbind ${path} .${path}`,
  )
  const made = `
mount -t tmpfs none /mnt && mkdir /mnt/upper /mnt/work /mnt/root
mount -t overlay overlay -o lowerdir=${tree},upperdir=/mnt/upper,workdir=/mnt/work /mnt/root
cd /mnt/root
chmod 755 . etc etc/* usr usr/bin home run var 2>/dev/null || true
${people}
mount --rbind /dev dev && mount -t proc proc proc
mount -t tmpfs -o mode=1777 none tmp
mkdir -p .${dirname(folder)}
${seen.join('\n')}
ip link set lo up 2>/dev/null || true
exec chroot . /bin/bash -euc "$1"`
  const namespaces = ['--mount', '--pid', '--fork', '--kill-child', '--uts', ...more]
  return ['unshare', ...namespaces, 'sh', '-euc', made, 'machine', script]
}

/** A command line that runs the words of \`command\` as the user of the runner, without any privilege of root's. */
export const asRunner = (command: string): string =>
  `setpriv --reuid 1001 --regid 1001 --init-groups env -i HOME=/home/runner USER=runner PATH=/usr/local/bin:/usr/bin:/bin ${command}`
