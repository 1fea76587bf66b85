import { type ChildProcess, spawn } from 'node:child_process'
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import type { Server } from 'node:net'
import { dirname, join, relative } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { bundled } from '../runner/bundled.ts'
import { root } from '../runner/command-line.ts'
import { forward } from '../servers/port-forward.ts'
import type { Machine } from '../workflows/types.ts'

/** Paths inside, as on GitHub's own machines. */
export const inside = {
  home: '/home/runner',
  work: '/home/runner/work',
  temporary: '/home/runner/work/_temp',
  actions: '/home/runner/work/_actions',
  node: '/home/runner/externals/node24/bin/node',
  harness: '/home/harness',
  services: '/run/services',
} as const

/**
 * A machine for one job: its own /nix, /tmp, /home, /root, /run, /var/tmp and /etc (without /etc/nix), its own
 * processes, and a network with only the ports of the test services. Needs root.
 */
export class IsolatedMachine implements AsyncDisposable {
  readonly folder: string
  readonly #machine: Machine
  readonly #folders: Readonly<Record<string, string>>
  readonly #servers: Server[] = []

  private constructor(folder: string, machine: Machine, folders: Readonly<Record<string, string>>) {
    this.folder = folder
    this.#machine = machine
    this.#folders = folders
  }

  /** `folders` are bound read-only at their paths inside, which are below /home. */
  static async make(
    parent: string,
    machine: Machine,
    { folders, ports }: { folders: Readonly<Record<string, string>>; ports: readonly number[] },
  ): Promise<IsolatedMachine> {
    const made = new IsolatedMachine(await mkdtemp(join(parent, 'job-')), machine, {
      ...folders,
      ...machine.folders,
      [inside.harness]: root,
    })
    for (const name of ['nix', 'rw', 'tmp', 'etc', 'run/services', 'var-tmp', 'root'])
      await mkdir(made.outside(`/${name}`), { recursive: true })
    await chmod(made.outside('/tmp'), 0o1777)
    await chmod(made.outside('/var-tmp'), 0o1777)
    for (const path of [inside.temporary, ...Object.keys(made.#folders)])
      await mkdir(made.outside(path), { recursive: true })
    await mkdir(made.outside(dirname(inside.node)), { recursive: true })
    await writeFile(made.outside(inside.node), '')
    for (const port of ports)
      made.#servers.push(
        await forward(
          { path: join(made.outside(inside.services), String(port)) },
          { port, host: '127.0.0.1' },
        ),
      )
    return made
  }

  /** The outside path of a path inside, unless it is a mount there. */
  outside(path: string): string {
    return join(this.folder, path)
  }

  /** Starts a program of the harness, given relative to the repository root, with a channel for messages. */
  start(program: string): ChildProcess {
    const { nix = 'empty', hosts = [], environment = {}, ownKernelTables = false } = this.#machine
    const namespaces = [
      '--mount',
      '--propagation',
      'private',
      '--pid',
      '--fork',
      '--kill-child',
      '--mount-proc',
    ]
    const binds = Object.entries(this.#folders).flatMap(([path, folder]) => [folder, path])
    const first = ownKernelTables ? ['unshare', '--user', 'sh', '-euc', untilRoot, 'first'] : []
    const child = spawn(
      'setpriv',
      [
        ...['--pdeathsig', 'KILL', '--', ...first, 'unshare', ...namespaces, '--net', '--uts', '--ipc'],
        ...['sh', '-euc', mounts, 'machine', this.folder, nix === 'empty' ? '' : nix.over, process.execPath],
        ...[hosts.join('\n'), String(Object.keys(this.#folders).length), ...binds],
        ...[inside.node, join(inside.harness, relative(root, bundled(program)))],
      ],
      {
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
        serialization: 'advanced',
        cwd: '/',
        env: { ...machineEnvironment, ...environment },
      },
    )
    if (ownKernelTables && child.pid !== undefined) void mapAllIds(child.pid)
    return child
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const server of this.#servers) server.close()
    await rm(this.folder, { recursive: true, force: true })
  }
}

const machineEnvironment = {
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  HOME: inside.home,
  USER: 'runner',
  LANG: 'C.UTF-8',
} as const

const untilRoot = 'until [ "$(id -u)" = 0 ]; do sleep 0.02; done; exec "$@"'

/** Ids are the same inside; the creator of the namespace must map them from outside, once it exists. */
async function mapAllIds(pid: number): Promise<void> {
  for (let i = 0; i < 500; i++) {
    try {
      for (const file of ['gid_map', 'uid_map']) await writeFile(`/proc/${pid}/${file}`, '0 0 4294967295')
      return
    } catch {
      await sleep(20)
    }
  }
}

// Everything is first bound below the machine's folder: the sources may be below what gets covered. The loopback device
// is brought up without iproute2, which a plain Debian lacks.
const mounts = `
machine=$1 nix=$2 node=$3 hosts=$4 binds=$5
shift 5
perl -e '$up = pack("Z16 s x22", "lo", 0x41); socket(S, 2, 2, 0) && ioctl(S, 0x8914, $up) or die "loop-back: $!"'
while [ "$binds" -gt 0 ]; do
  mount --bind "$1" "$machine$2"
  mount -o remount,bind,ro "$machine$2"
  shift 2
  binds=$((binds - 1))
done
mount --bind "$node" "$machine/home/runner/externals/node24/bin/node"
mount -t tmpfs none "$machine/rw"
over() { # changes stay in the memory of this machine
  mkdir -p "$machine/rw/$2/upper" "$machine/rw/$2/work"
  mount -t overlay -o "lowerdir=$1,upperdir=$machine/rw/$2/upper,workdir=$machine/rw/$2/work" none "$machine/$2"
}
[ -z "$nix" ] || over "$nix" nix
over /etc etc
for name in hosts hostname resolv.conf; do # which containers have as mounts, that are not below an overlay
  if mountpoint -q "/etc/$name"; then cp -a "/etc/$name" "$machine/etc/$name"; fi
done
rm -rf "$machine/etc/nix"
[ -z "$hosts" ] || printf '%s\\n' "$hosts" >>"$machine/etc/hosts"
if [ -c /dev/kvm ] && cp -a /dev/kvm "$machine/kvm" 2>/dev/null; then mount --bind "$machine/kvm" /dev/kvm; fi # whose mode may change
for place in etc nix run root; do mount --rbind "$machine/$place" "/$place"; done
mount --rbind "$machine/var-tmp" /var/tmp
mount --rbind "$machine/home" /home
mount --rbind "$machine/tmp" /tmp
cd /home/runner
set +e
"$@"
exit $?
`
