import { existsSync } from 'node:fs'
import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { userInfo } from 'node:os'
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
 * Two network namespaces and a cable between them; the command runs in the far one. It fetches its end of the cable
 * itself, because only it knows when its namespace is there.
 */
const cable = `
"$0" ip link add near type veth
"$0" ip addr add 10.0.0.1/24 dev near
"$0" ip link set near up
unshare --net sh -euc '
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
/** What a line of `/etc/nix/machines` has behind the address and the system. */
let keys: string
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
  const identity = join(folder.path, 'identity')
  await exec(dropbear('dropbearconvert'), ['dropbear', 'openssh', user.file, identity], { env: nix.at.env })
  await mkdir(join(folder.path, 'a/b/c/ssh'), { mode: 0o700, recursive: true })
  await writeFile(join(folder.path, 'a/b/c/ssh/authorized_keys'), `${user.publicKey}\n`, { mode: 0o600 })
  keys = `${identity} 1 1 - - ${Buffer.from(host.publicKey).toString('base64')}`

  const daemon = [
    ...[dropbear('dropbear'), '-F', '-E', '-e', '-s', '-m', '-p', '10.0.0.2:22'],
    ...['-P', join(folder.path, 'pid'), '-r', host.file, '-D', join(folder.path, 'a/b/c/ssh')],
  ]
  const as = isRoot ? [] : ['--user', '--map-current-user', '--keep-caps']
  const line = [...as, '--net', 'sh', '-euc', cable, busybox, ...daemon]
  server = start('unshare', line, { env: nix.at.env, grace: 1 })
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk) => (heard += chunk))
  await vi.waitFor(() => expect(heard).toContain('Not backgrounding'), 10_000)

  const near = ['--target', String(server.pid), ...(isRoot ? [] : ['--user', '--preserve-credentials']), '--net']
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

test('a machine on another network builds over SSH into its own store, and the report names it', async () => {
  const second = join(folder.path, 'second')
  const machine = `ssh-ng://${userInfo().username}@10.0.0.2`
  const daemon = join(dirname(nix.at.program), 'nix-daemon')
  const builders = `${machine}?remote-store=${second}&remote-program=${daemon} ${nix.at.system} ${keys}`
  const targets = await smallTargets(nix, folder.path, body, ['there'])
  const options = {
    ...{ out: join(folder.path, 'out'), signal: new AbortController().signal, shard: 'local', cores: 2 },
    ...{ heartbeat: 30, builders },
  }
  const log = recordingLog()
  const result = await buildPlan(client, log, planOf(targets), options)
  expect(result.failures).toEqual([])
  expect(result.targets.map(({ id, outcome }) => [id, outcome])).toEqual([['there', 'built']])
  expect(heard).toMatch(/Pubkey auth succeeded for .* from 10\.0\.0\.1:/)
  const output = targets[0]?.outputs.out ?? ''
  expect([existsSync(join(second, output)), existsSync(output)]).toEqual([true, true])
  expect(machinesOf([result]).map(({ name, built }) => [name, built])).toEqual(
    expect.arrayContaining([
      [machine, ['there']],
      ['local', ['here']],
    ]),
  )
})

test('a machine with another host key builds nothing', async () => {
  const machine = `ssh-ng://${userInfo().username}@10.0.0.2`
  const wrong = Buffer.from(await makeKey('other-key').then(({ publicKey }) => publicKey)).toString('base64')
  const builders = `${machine} ${nix.at.system} ${keys.replace(/\S+$/, wrong)}`
  const targets = await smallTargets(nix, folder.path, body, ['there'])
  const options = {
    ...{ out: join(folder.path, 'out'), signal: new AbortController().signal, shard: 'local', cores: 2 },
    ...{ heartbeat: 30, builders },
  }
  const result = await buildPlan(client, recordingLog(), planOf(targets), options)
  expect(machinesOf([result])).toEqual([])
})
