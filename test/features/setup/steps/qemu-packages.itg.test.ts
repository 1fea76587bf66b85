import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exec } from '../../../../src/system/exec.ts'
import { temporaryFolder } from '../../../support/nix/real-nix.ts'

const root = join(import.meta.dirname, '../../../..')
const env = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', HOME: '/root' }

test('apt installs a QEMU with firmware that runs, on a copy of this machine that has none', {
  timeout: 600_000,
}, async () => {
  await using folder = await temporaryFolder()
  const file = join(folder.path, 'install.mts')
  const from = (name: string) => JSON.stringify(join(root, 'src', name))
  await writeFile(
    file,
    `import { qemu } from ${from('features/setup/steps/qemu-packages.ts')}
import { findQemu } from ${from('system/qemu/qemu-tools.ts')}
import { exec } from ${from('system/exec.ts')}
const env = ${JSON.stringify(env)}
const log = { warning: console.log }
console.log(JSON.stringify(await findQemu(env)))
const at = { exec, env, log, signal: new AbortController().signal, have: { apt: true, privilege: 'root' }, need: { boots: { iso: true }, features: [] } }
console.log(JSON.stringify(await qemu.run(at, () => {})))
const found = await findQemu(env)
console.log(JSON.stringify(found), (await exec(found.qemu, ['--version'], { env })).stdout)`,
  )
  const overlays = ['usr', 'var', 'etc'].map(
    (name) =>
      `mkdir /mnt/${name} /mnt/${name}.work; mount -t overlay overlay -o lowerdir=/${name},upperdir=/mnt/${name},workdir=/mnt/${name}.work /${name}`,
  )
  const script = `mount -t tmpfs none /mnt; ${overlays.join('; ')}; exec ${process.execPath} ${file}`
  const { stdout, stderr } = await exec(
    'unshare',
    ['--mount', '--pid', '--fork', '--kill-child', '--mount-proc', 'sh', '-euc', script],
    { env },
  )
  expect(stderr).toBe('')
  const [before, changed, after] = stdout.split('\n')
  expect(before).toBe('{"board":{}}')
  expect(changed).toBe('{"qemu":true,"firmware":true}')
  expect(after).toMatch(/"qemu":"\/usr\/bin\/qemu-system-x86_64","firmware":.*QEMU emulator version/)
})
