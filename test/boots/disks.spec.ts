import { execFileSync } from 'node:child_process'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import type { TargetResult } from '../../src/documents/result.ts'
import { bootTargets } from '../../src/features/boot/boot.ts'
import { exec } from '../../src/system/exec.ts'
import { guestUser } from '../../src/system/user.ts'
import { bootSector, qcow2, vdi, vhd, vmdk } from '../features/boot/guest/disk-image/disk-images.ts'
import { vhdx } from '../features/boot/guest/disk-image/vhd-images.ts'
import { bootTargetsOf, isoTarget } from '../features/boot/results.ts'
import { programOf, realNix, temporaryFolder } from '../support/nix/real-nix.ts'
import { recordingLog } from '../support/runner/recording-log.ts'

const debian = process.env.FLAKESHIP_DEBIAN ?? ''

/** The raw disk of the example, which starts by BIOS and by UEFI. */
async function rawDisk(): Promise<Buffer> {
  const nix = await realNix()
  const attribute = `path:${resolve('examples/tiny')}#nixosConfigurations.nixos.config.system.build.images.raw`
  const line = ['build', '--no-link', '--print-out-paths', '--no-write-lock-file']
  const out = (await nix.run([...line, '--override-input', 'debian', `path:${debian}`, attribute])).trim()
  const [name = ''] = (await readdir(out)).filter((file) => file.endsWith('.raw'))
  return readFile(join(out, name))
}

function withoutCode(disk: Buffer): Buffer {
  const bytes = Buffer.from(disk)
  bytes.fill(0, 0, 440)
  return bytes
}

test('disks start by what they hold, in each format; what starts by one firmware only is no fault', async () => {
  const disk = await rawDisk()
  await using folder = await temporaryFolder()
  const firmware = (part: string) => join(debian, `usr/share/OVMF/OVMF_${part}_4M.fd`)
  const said = (name: string) => bootSector(`${name} login: `)
  const files: [name: string, format: string, bytes: Buffer][] = [
    ['system', 'qcow2', qcow2(disk)],
    ['efi', 'raw.xz', execFileSync('xz', ['-0', '-c'], { input: withoutCode(disk), maxBuffer: 1024 ** 3 })],
    ['vmware', 'vmdk', vmdk(said('vmware'))],
    ['box', 'vdi', vdi(said('box'))],
    ['azure', 'vhd', vhd(said('azure'))],
    ['hyperv', 'vhdx', vhdx(said('hyperv'))],
    // raw by its name: what is in it is not looked at, and nothing of this machine is read
    ['trap', 'raw', qcow2(said('trap'), { backing: '/etc/shadow' })],
    ['chain', 'qcow2', qcow2(said('chain'), { backing: '/etc/shadow' })],
  ]
  const targets: TargetResult[] = []
  for (const [name, format, bytes] of files) {
    const file = join(folder.path, `${name}.${format}`)
    await writeFile(file, bytes)
    const target = isoTarget(name, file)
    targets.push({ ...target, kind: 'image', images: target.images.map((image) => ({ ...image, format })) })
  }
  await using out = await temporaryFolder()
  execFileSync('chmod', ['755', folder.path])
  const user = await guestUser({ PATH: process.env.PATH ?? '' })
  const boots = await bootTargets(recordingLog(), exec, bootTargetsOf(targets), {
    ...{ mode: 'image', out: out.path, forward: [], openNetwork: false, accelerator: 'tcg', concurrency: 3 },
    ...{ memory: 512, timeout: 200, signal: new AbortController().signal },
    tools: {
      qemu: programOf('qemu-system-x86_64'),
      firmware: { code: firmware('CODE'), vars: firmware('VARS') },
    },
    ...(user ? { user } : {}),
  })
  const shown = boots.map(
    ({ target, firmware, medium, verdict, decided }) =>
      `${target} ${firmware} ${medium} ${verdict} ${verdict === 'booted' ? decided.text : decided.by}`,
  )
  expect(shown).toEqual([
    'system bios disk booted nixos login:',
    'system uefi disk booted nixos login:',
    'efi bios disk not-tried not due',
    'efi uefi disk booted nixos login:',
    'vmware bios disk booted vmware login:',
    'vmware uefi disk not-tried not due',
    'box bios disk booted box login:',
    'box uefi disk not-tried not due',
    'azure bios disk booted azure login:',
    'azure uefi disk not-tried not due',
    'hyperv bios disk booted hyperv login:',
    'hyperv uefi disk not-tried not due',
    'trap bios disk failed no bootable device',
    'trap uefi disk failed no bootable device',
    'chain bios disk undecided flakeship',
    'chain uefi disk undecided flakeship',
  ])
  expect(boots[2]?.decided.text).toBe('nothing on it starts by BIOS, and it booted by UEFI')
  expect(boots.at(-1)?.decided.text).toContain('"/etc/shadow"')
  for (const name of await readdir(out.path)) expect(name).not.toContain('shadow')
})
