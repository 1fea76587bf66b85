import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findQemu, foreignGuests, nativeQemu } from '../../../src/system/qemu/qemu-tools.ts'
import { temporaryFolder } from '../../support/nix/real-nix.ts'

test('finds the emulators on PATH, each with the firmware that stands beside it', async () => {
  await using folder = await temporaryFolder()
  const files = ['bin/qemu-system-x86_64', 'bin/qemu-system-aarch64', 'lib/u-boot/qemu_arm64/u-boot.bin']
  const firmware = ['share/OVMF/OVMF_CODE.fd', 'share/OVMF/OVMF_VARS.fd']
  const arm = ['share/AAVMF/AAVMF_CODE.fd', 'share/AAVMF/AAVMF_VARS.fd']
  const ipxe = 'lib/ipxe/ipxe.efi'
  const armIpxe = 'lib/ipxe/ipxe-arm64.efi'
  for (const file of [...files, ...firmware, ...arm, ipxe, armIpxe]) {
    await mkdir(join(folder.path, file, '..'), { recursive: true })
    await writeFile(join(folder.path, file), '')
  }
  const at = (file = '') => join(folder.path, file)
  expect(await findQemu({ PATH: `relative:${at('bin')}` })).toEqual({
    qemu: at(files[0]),
    firmware: { code: at(firmware[0]), vars: at(firmware[1]) },
    ipxe: at(ipxe),
    board: {
      ...{ qemu: at(files[1]), loader: at(files[2]) },
      firmware: { code: at(arm[0]), vars: at(arm[1]) },
      ipxe: at(armIpxe),
    },
  })
})

test.each([
  ['/opt/qemu/bin/qemu-system-aarch64', 'x64', 'aarch64'],
  ['/opt/qemu/bin/qemu-system-x86_64', 'x64', undefined],
  ['qemu-system-i386', 'x64', undefined],
  ['qemu-system-x86_64', 'arm64', 'x86_64'],
  ['/opt/q/bin/qemu-kvm', 'arm64', undefined],
])('KVM has no say for %s on %s: %s', (qemu, arch, guests) => {
  expect(foreignGuests(qemu, arch)).toBe(guests)
})

test("the QEMU that tries KVM is the one of this machine's own processor", () => {
  const [qemu, arm] = ['/bin/qemu-system-x86_64', '/bin/qemu-system-aarch64']
  const tools = { qemu, board: { qemu: arm } }
  expect([nativeQemu(tools, 'x64'), nativeQemu(tools, 'arm64')]).toEqual([qemu, arm])
  expect([nativeQemu({ qemu }, 'arm64'), nativeQemu({ board: {} }, 'x64')]).toEqual([undefined, undefined])
})
