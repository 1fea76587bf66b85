import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { armTools, checkRandom } from '../../../../src/features/boot/guest/arm-machine.ts'
import { checkNoCard } from '../../../../src/features/boot/guest/due.ts'
import { NotDue, NotHere } from '../../../../src/features/boot/guest/guest.ts'
import { type IsoMachine, isoArguments } from '../../../../src/features/boot/guest/iso.ts'
import type { QemuTools } from '../../../../src/system/qemu/qemu-tools.ts'
import { temporaryFolder } from '../../../support/nix/real-nix.ts'

const machine: Omit<IsoMachine, 'medium'> = {
  ...{ image: '/a,b.iso', accelerator: 'tcg', memoryMiB: 1024, cpus: 2, openNetwork: false, forward: [] },
  firmware: { kind: 'aavmf', code: '/code', vars: '/vars' },
}

test('a machine for aarch64 has what its firmware and NixOS know: a SCSI CD, a USB stick, an NVMe disk', () => {
  const line = (medium: IsoMachine['medium'], more: Partial<IsoMachine> = {}) =>
    isoArguments({ ...machine, medium, ...more }).join(' ')
  const cd = line('cd')
  expect(cd).toContain('-machine virt -cpu cortex-a72')
  expect(cd).toContain('if=pflash,unit=0,format=raw,readonly=on,file=/code')
  expect(cd).toContain('if=pflash,unit=1,format=raw,file=/vars')
  expect(cd).toContain('media=cdrom,format=raw,readonly=on,file=/a,,b.iso -device scsi-cd')
  expect(cd).not.toContain('-boot')
  expect(line('stick')).toContain('snapshot=on,file=/a,,b.iso -device usb-storage')
  const disk = line('disk', { format: 'qcow2' })
  expect(disk).toContain('format=qcow2,snapshot=on,file=/a,,b.iso -device nvme')
  expect(disk).not.toContain('ide-hd')
  expect(line('disk', { accelerator: 'kvm' })).toContain('-machine virt,gic-version=host -cpu host')
})

test('its firmware is that of aarch64, with variables of its own; what is missing is named and not tried', async () => {
  await using folder = await temporaryFolder()
  const [template, code] = [join(folder.path, 'template'), '/code']
  await writeFile(template, 'variables\0\0')
  const place = { control: folder.path } as Parameters<typeof armTools>[0]['place']
  const board = { qemu: '/qemu', firmware: { code, vars: template } }
  const pc = { qemu: '/pc', firmware: { code: '/pc-code', vars: '/pc-vars' } }
  const { qemu, prepare } = armTools({ place }, { tools: { ...pc, board } })
  expect(qemu).toBe('/qemu')
  const { vars, ...firmware } = await prepare()
  expect(firmware).toEqual({ kind: 'aavmf', code })
  expect(vars).not.toBe(template)
  expect(await readFile(vars, 'utf8')).toBe('variables\0\0')
  const lacks = (tools: QemuTools) => {
    const take = () => armTools({ place }, { tools: { ...pc, ...tools } })
    expect(take).toThrow(NotHere)
    return expect(take)
  }
  lacks({}).toThrow(/qemu-system-aarch64 \(package qemu-system-arm\) and its UEFI firmware/)
  lacks({ board: { qemu: '/qemu' } }).toThrow(/needs its UEFI firmware \(package qemu-efi-aarch64\)/)
})

test('where KVM gives a processor without random numbers, the network is not tried', () => {
  const cpuinfo = (features: string) => `processor\t: 0\nFeatures\t: ${features}\nCPU implementer\t: 0x41\n`
  expect(() => checkRandom(cpuinfo('fp asimd crc32 dcpodp rng'))).not.toThrow()
  expect(() => checkRandom(cpuinfo('fp rng bti'))).not.toThrow()
  expect(() => checkRandom(cpuinfo('fp asimd evtstrm wrng crc32'))).toThrow(NotHere)
})

/** The first sectors of a disk with one partition of this type in its MBR. */
function disk(kind: number, table = ''): Buffer {
  const head = Buffer.alloc(1024)
  head[446 + 4] = kind
  head.writeUInt16LE(0xaa55, 510)
  head.write(table, 512, 'latin1')
  return head
}

test('the card of a board is not due by UEFI; a disk with nothing on it is', async () => {
  await using folder = await temporaryFolder()
  const due = async (bytes: Buffer, format: 'img' | 'qcow2' = 'img') => {
    const file = join(folder.path, 'disk')
    await writeFile(file, bytes)
    return checkNoCard(file, format).then(
      () => true,
      (error) => !(error instanceof NotDue),
    )
  }
  expect(await due(disk(0x83))).toBe(false)
  expect(await due(disk(0xef))).toBe(true)
  expect(await due(disk(0xee, 'EFI PART'))).toBe(true)
  expect(await due(disk(0))).toBe(true)
  expect(await due(Buffer.alloc(1024))).toBe(true)
  expect(await due(disk(0x83), 'qcow2')).toBe(true)
})
