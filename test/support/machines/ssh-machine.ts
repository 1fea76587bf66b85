import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, vi } from 'vitest'
import { Nix } from '../../../src/nix/command.ts'
import { exec } from '../../../src/system/exec.ts'
import { start } from '../../../src/system/process.ts'
import { relocate } from '../../../src/system/relocate.ts'

const debian = process.env.FLAKESHIP_DEBIAN ?? ''
const busybox = `${debian}/usr/bin/busybox`

/**
 * Two network namespaces and a cable between them; the command runs in the far one, with its own users. It fetches its
 * end of the cable itself, because only it knows when its namespace exists.
 */
const cable = `
"$0" ip link add near type veth
"$0" ip addr add 10.0.0.1/24 dev near
"$0" ip link set near up
unshare --net --mount sh -euc '
  mount --bind "$1" /etc/passwd
  shift
  nsenter --target $PPID --net "$0" ip link set veth0 netns $$
  "$0" ip addr add 10.0.0.2/24 dev veth0
  "$0" ip link set veth0 up
  "$0" ip link set lo up
  exec "$@"' "$0" "$@"
exit $?`
const isRoot = process.getuid?.() === 0

/** A machine on another network with an SSH server, and its own store in a folder. */
export interface SshMachine extends AsyncDisposable {
  readonly address: string
  /** Its host key in Nix's format. */
  readonly hostKey: string
  /** A private key that it accepts. */
  readonly identity: string
  /** The folder of its store. */
  readonly store: string
  /** A wrong host key. */
  anotherHostKey(): Promise<string>
  /** The output of its server. */
  heard(): string
  /** A Nix on this side of the cable. */
  near(nix: Nix): Promise<Nix>
  /** The parameters of a URL of its store. */
  parameters(program: 'nix-daemon' | 'nix-store', nix: Nix): string
}

export async function sshMachine(nix: Nix, folder: string): Promise<SshMachine> {
  const { env } = nix.at
  const dropbear = (program: string) => join(folder, 'dropbear/bin', program)
  // The server restarts itself for each connection: it must run without an explicit loader.
  const place = join(folder, 'dropbear')
  const programs = ['usr/sbin/dropbear', 'usr/bin/dropbearkey', 'usr/bin/dropbearconvert']
  await relocate(exec, env, debian, { tree: debian, folder: place, place, programs })
  const makeKey = async (name: string) => {
    const file = join(folder, name)
    const { stdout } = await exec(dropbear('dropbearkey'), ['-t', 'ed25519', '-f', file], { env })
    return { file, publicKey: /^ssh-ed25519 \S+/m.exec(stdout)?.[0] ?? '' }
  }
  const host = await makeKey('host-key')
  const user = await makeKey('user-key')
  const identity = join(folder, 'identity')
  await exec(dropbear('dropbearconvert'), ['dropbear', 'openssh', user.file, identity], { env })
  await mkdir(join(folder, '.ssh'), { mode: 0o700 })
  await writeFile(join(folder, '.ssh/authorized_keys'), `${user.publicKey}\n`, { mode: 0o600 })
  const users = join(folder, 'passwd')
  await writeFile(users, `builder:x:${process.getuid?.()}:${process.getgid?.()}::${folder}:/bin/sh\n`)

  const daemon = [
    ...[dropbear('dropbear'), '-F', '-E', '-e', '-s', '-m', '-p', '10.0.0.2:22'],
    ...['-P', join(folder, 'pid'), '-r', host.file],
  ]
  const as = isRoot ? [] : ['--user', '--map-current-user', '--keep-caps']
  const line = [...as, '--net', 'sh', '-euc', cable, busybox, users, ...daemon]
  const server = start('unshare', line, { env, grace: 1 })
  let heard = ''
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk) => (heard += chunk))
  await vi.waitFor(() => expect(heard).toContain('Not backgrounding'), 20_000)

  const cableEnd = [
    ...['--target', String(server.pid), '--net'],
    ...(isRoot ? [] : ['--user', '--preserve-credentials']),
  ]
  const encoded = (key: string) => Buffer.from(key).toString('base64')
  const hostKey = encoded(host.publicKey)
  const store = join(folder, 'second')
  let wrappers = 0
  return {
    address: 'builder@10.0.0.2',
    hostKey,
    identity,
    store,
    anotherHostKey: async () => encoded((await makeKey('another-key')).publicKey),
    heard: () => heard,
    near: async ({ at }) => {
      const program = join(folder, `nix-${++wrappers}`)
      await writeFile(program, `#!/bin/sh\nexec nsenter ${cableEnd.join(' ')} ${at.program} "$@"\n`)
      await chmod(program, 0o755)
      return new Nix({ ...at, program, env: { ...at.env, NIX_SSHOPTS: '-F none' } }, exec)
    },
    parameters: (program, { at }) =>
      `remote-store=${store}&remote-program=${join(dirname(at.program), program)}`,
    [Symbol.asyncDispose]: async () => {
      await server[Symbol.asyncDispose]()
    },
  }
}
