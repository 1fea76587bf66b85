import { existsSync } from 'node:fs'
import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { buildPlan } from '../../../src/features/build/build.ts'
import { machinesOf } from '../../../src/features/report/machines.ts'
import { Nix } from '../../../src/nix/command.ts'
import { exec } from '../../../src/system/exec.ts'
import { type Running, start } from '../../../src/system/process.ts'
import { relocate } from '../../../src/system/relocate.ts'
import { planOf } from '../../support/plans.ts'
import { realNix, type TemporaryFolder, temporaryFolder } from '../../support/real-nix.ts'
import { recordingLog } from '../../support/recording-log.ts'
import { smallTargets } from '../../support/small-derivations.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const debian = process.env.FLAKESHIP_DEBIAN ?? ''
const busybox = `${debian}/usr/bin/busybox`

/**
 * Two network namespaces and a cable between them; the command runs in the far one, which has users of its own. It
 * fetches its end of the cable itself, because only it knows when its namespace is there.
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

let nix: Nix
let folder: TemporaryFolder
let server: Running
let heard = ''
let hostKey: string
let identity: string
let client: Nix

const dropbear = (program: string) => join(folder.path, 'dropbear/bin', program)

async function makeKey(name: string): Promise<{ file: string; publicKey: string }> {
  const file = join(folder.path, name)
  const env = nix.at.env
  const { stdout } = await exec(dropbear('dropbearkey'), ['-t', 'ed25519', '-f', file], { env })
  return { file, publicKey: /^ssh-ed25519 \S+/m.exec(stdout)?.[0] ?? '' }
}

beforeAll(async () => {
  nix = await realNix()
  folder = await temporaryFolder()
  // The server starts itself again for each connection: it must run without being told its loader.
  const place = join(folder.path, 'dropbear')
  const programs = ['usr/sbin/dropbear', 'usr/bin/dropbearkey', 'usr/bin/dropbearconvert']
  await relocate(exec, nix.at.env, debian, { tree: debian, folder: place, place, programs })
  const host = await makeKey('host-key')
  const user = await makeKey('user-key')
  identity = join(folder.path, 'identity')
  await exec(dropbear('dropbearconvert'), ['dropbear', 'openssh', user.file, identity], { env: nix.at.env })
  await mkdir(join(folder.path, '.ssh'), { mode: 0o700 })
  await writeFile(join(folder.path, '.ssh/authorized_keys'), `${user.publicKey}\n`, { mode: 0o600 })
  const users = join(folder.path, 'passwd')
  await writeFile(users, `builder:x:${process.getuid?.()}:${process.getgid?.()}::${folder.path}:/bin/sh\n`)
  hostKey = host.publicKey

  const daemon = [
    ...[dropbear('dropbear'), '-F', '-E', '-e', '-s', '-m', '-p', '10.0.0.2:22'],
    ...['-P', join(folder.path, 'pid'), '-r', host.file],
  ]
  const as = isRoot ? [] : ['--user', '--map-current-user', '--keep-caps']
  const line = [...as, '--net', 'sh', '-euc', cable, busybox, users, ...daemon]
  server = start('unshare', line, { env: nix.at.env, grace: 1 })
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk) => (heard += chunk))
  await vi.waitFor(() => expect(heard).toContain('Not backgrounding'), 10_000)

  const near = [
    '--target',
    String(server.pid),
    ...(isRoot ? [] : ['--user', '--preserve-credentials']),
    '--net',
  ]
  const program = join(folder.path, 'nix')
  await writeFile(program, `#!/bin/sh\nexec nsenter ${near.join(' ')} ${nix.at.program} "$@"\n`)
  await chmod(program, 0o755)
  client = new Nix({ ...nix.at, program, env: { ...nix.at.env, NIX_SSHOPTS: '-F none' } }, exec)
})
afterAll(async () => {
  await server[Symbol.asyncDispose]()
  await folder[Symbol.asyncDispose]()
})

const body = `
  here = sh "here" { preferLocalBuild = true; } "echo > $out";
  there = sh "there" { inherit here; } "echo $here > $out";`
const machine = 'ssh-ng://builder@10.0.0.2'

async function build(hostKey: string) {
  const second = join(folder.path, 'second')
  const daemon = join(dirname(nix.at.program), 'nix-daemon')
  const store = `${machine}?remote-store=${second}&remote-program=${daemon}`
  // As a line of `/etc/nix/machines`: at most one job, speed 1, no features.
  const builders = `${store} ${nix.at.system} ${identity} 1 1 - - ${Buffer.from(hostKey).toString('base64')}`
  const targets = await smallTargets(nix, folder.path, body, ['there'])
  const { signal } = new AbortController()
  const options = { out: join(folder.path, 'out'), signal, shard: 'local', cores: 2, heartbeat: 30, builders }
  const result = await buildPlan(client, recordingLog(), planOf(targets), options)
  const isThere = existsSync(join(second, targets[0]?.outputs.out ?? ''))
  const built = machinesOf([result]).map(({ name, built }) => [name, built])
  return { result, isThere, built }
}

test('a machine on another network builds over SSH into its own store, and the report names it', async () => {
  const { result, isThere, built } = await build(hostKey)
  expect(result.failures).toEqual([])
  expect(result.targets).toMatchObject([{ id: 'there', outcome: 'built' }])
  expect(heard).toContain("Pubkey auth succeeded for 'builder'")
  expect(isThere).toBe(true)
  expect(built).toHaveLength(2)
  expect(built).toEqual(
    expect.arrayContaining([
      [machine, ['there']],
      ['local', ['here']],
    ]),
  )
})

test('a machine with another host key than the one that is known gets nothing to build', async () => {
  const { publicKey } = await makeKey('another-key')
  const { result, isThere, built } = await build(publicKey)
  expect(result.derivations.map(({ name, machine }) => [name, machine])).toEqual([
    ['here', 'local'],
    ['there', 'local'],
  ])
  expect(isThere).toBe(false)
  expect(built).toEqual([])
})
