import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readDocument } from '../../src/documents/files.ts'
import { bootTargetsOf, isoTarget, vmTarget } from '../features/boot/results.ts'
import { asRunner, onSmallMachine } from '../support/machines/small-machine.ts'
import { programOf, realNix, temporaryFolder } from '../support/nix/real-nix.ts'

const root = join(import.meta.dirname, '../..')
const debian = process.env.FLAKESHIP_DEBIAN ?? ''

async function built(host: string, what: string): Promise<string> {
  const nix = await realNix()
  const attribute = `${root}/examples/tiny#nixosConfigurations.${host}.config.system.build.${what}`
  const options = [
    '--no-link',
    '--print-out-paths',
    '--no-write-lock-file',
    '--override-input',
    'debian',
    `path:${debian}`,
  ]
  return (await nix.run(['build', ...options, attribute])).trim()
}

test('an ordinary user with sudo boots a VM and an ISO as somebody else, whose script sees nothing of ours', {
  timeout: 600_000,
}, async () => {
  const iso = join(await built('wonderland', 'isoImage'), 'iso')
  const vm = join(await built('nixos-vm', 'vm'), 'bin/run-nixos-vm-vm')
  await using folder = await temporaryFolder()
  const out = join(folder.path, 'out')
  await mkdir(out)
  const nosy = join(folder.path, 'run-nosy-vm')
  await writeFile(
    nosy,
    `#!/bin/sh\n{ id -u; cat /proc/[0-9]*/environ | tr '\\0' '\\n'; cat ${folder.path}/secret; } 2>/dev/null | tr '\\n' ' ' >&2\nexit 3\nexec /opt/qemu-system-x86_64\n`,
    { mode: 0o755 },
  )
  const [image = ''] = await readdir(iso)
  const result = bootTargetsOf([
    vmTarget('nixos-vm.vm', vm),
    isoTarget('wonderland.iso', join(iso, image)),
    vmTarget('nosy.vm', nosy),
  ])
  await writeFile(
    join(folder.path, 'boot.mts'),
    `import { bootTargets } from ${JSON.stringify(join(root, 'src/features/boot/boot.ts'))}
import { exec } from ${JSON.stringify(join(root, 'src/system/exec.ts'))}
import { guestUser } from ${JSON.stringify(join(root, 'src/system/user.ts'))}
const say = (text) => console.log(text)
const log = { live: false, status() {}, info() {}, debug() {}, warning: say, error: say, failure: say, group: (_, work) => work() }
const user = await guestUser({ PATH: '/usr/bin:/bin' })
const tools = { qemu: ${JSON.stringify(programOf('qemu-system-x86_64'))}, firmware: { code: '${debian}/usr/share/OVMF/OVMF_CODE_4M.fd', vars: '${debian}/usr/share/OVMF/OVMF_VARS_4M.fd' } }
await bootTargets(log, exec, ${JSON.stringify(result)}, { mode: 'all', out: ${JSON.stringify(out)}, forward: [], openNetwork: false, accelerator: 'tcg', concurrency: 2, timeout: 200, signal: new AbortController().signal, tools, user })
console.log('user ' + JSON.stringify(user))`,
  )
  const script = `chmod 755 ${folder.path}; chown -R 1001:1001 ${out}
echo canary > ${folder.path}/secret; chmod 600 ${folder.path}/secret; chown 1001 ${folder.path}/secret
${asRunner(`GITHUB_TOKEN=canary TMPDIR=/tmp ${process.execPath} ${folder.path}/boot.mts`)}
ls /tmp | grep '^fs-' || echo no folder left
pgrep -a 'qemu|[s]udo' || echo no process left`
  const { stdout } = await onSmallMachine(script, folder.path)
  expect(stdout).toContain('user {"uid":65534,"gid":65534,')
  expect(stdout).toMatch(/"by":"sudo"}\nno folder left\nno process left\n$/)
  const shown = async (name: string) => readDocument('evidence', join(out, `evidence-${name}.json`))
  for (const name of ['nixos-vm.vm-direct', 'wonderland.iso-bios', 'wonderland.iso-uefi']) {
    const { verdict, screenshot, ears } = await shown(name)
    expect({ verdict, screenshot }).toEqual({ verdict: 'booted', screenshot: expect.any(String) })
    expect(ears.filter(({ deaf }) => deaf)).toEqual([])
    expect(ears.find(({ ear }) => ear === 'kernel')?.lines).toBeGreaterThan(50)
  }
  const { decided } = await shown('nosy.vm-direct')
  expect(decided.text).toMatch(/^65534 .*HOME=\/tmp\/fs-/)
  expect(decided.text).not.toMatch(/canary|GITHUB/)
})
