import { chmod, copyFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Medium } from '../../../documents/evidence.ts'
import { MachineError } from '../../../lib/errors.ts'
import { giveFile } from '../../../system/user.ts'
import { checkDisk, type DiskFormat, drivers } from './disk-file.ts'
import { checkDue } from './due.ts'
import type { Guest, GuestOptions, Start } from './guest.ts'
import { fileOption, type ImageMachine, sharedArguments, startImage } from './image-machine.ts'
import { needsOfIso } from './image-memory.ts'
import { plainImage } from './plain-image.ts'
import { checkWhole } from './whole-iso.ts'

export interface IsoMachine extends ImageMachine {
  medium: Medium
  /** For a disk. */
  format?: DiskFormat
  firmware: { kind: 'bios'; serialPort: string } | { kind: 'uefi'; code: string; vars: string }
}

/** How an image is attached to the machine; the guest's writes are discarded, and we state the format. */
const drives: Record<Medium, (file: string, format: string) => string[]> = {
  cd: (file) => ['-drive', `media=cdrom,format=raw,readonly=on,file=${file}`, '-boot', 'd'],
  stick: (file) => [
    ...['-device', 'qemu-xhci', '-drive', `if=none,id=stick,format=raw,snapshot=on,file=${file}`],
    ...['-device', 'usb-storage,drive=stick,bootindex=0,removable=on'],
  ],
  // NixOS looks for IDE and AHCI in stage 1 by default; not for virtio
  disk: (file, format) => [
    ...['-drive', `if=none,id=disk,format=${format},snapshot=on,file=${file}`],
    ...['-device', 'ide-hd,drive=disk,bootindex=0'],
  ],
}

/** QEMU's arguments for an ISO in the drive, or the USB port, of a machine without disk, or for a disk. */
export function isoArguments(machine: IsoMachine): string[] {
  const { firmware } = machine
  return [
    ...(firmware.kind === 'bios'
      ? // SeaBIOS writes what it says on the screen to this serial port too, and so do boot loaders through it
        ['-machine', 'pc', '-fw_cfg', `name=etc/sercon-port,file=${fileOption(firmware.serialPort)}`]
      : [
          ...[
            '-machine',
            'q35',
            '-drive',
            `if=pflash,unit=0,format=raw,readonly=on,file=${fileOption(firmware.code)}`,
          ],
          ...['-drive', `if=pflash,unit=1,format=raw,file=${fileOption(firmware.vars)}`],
        ]),
    ...['-cpu', machine.accelerator === 'kvm' ? 'host' : 'max'],
    ...drives[machine.medium](fileOption(machine.image), drivers[machine.format ?? 'raw']),
    ...sharedArguments(machine),
  ]
}

/** Boots an ISO or a disk image in our own QEMU. */
export async function startIso(at: Start, options: GuestOptions): Promise<Guest> {
  const { qemu } = options.tools
  if (qemu === undefined)
    throw new MachineError(
      'an image for PCs needs qemu-system-x86_64, which this machine lacks: install QEMU, or choose --boot vm',
    )
  const image = await plainImage(at, 'image')
  const { medium = 'cd', format } = at.job
  if (format) await checkDisk(image, format)
  else {
    await checkWhole(image)
    await checkDue(image, at.job)
  }
  const firmware = at.job.firmware === 'uefi' ? await uefi(at, options) : await bios(at)
  const needs = format ? { kind: 'disk' as const } : await needsOfIso(image)
  return startImage(at, options, qemu, needs, (machine) =>
    isoArguments({ ...machine, image, medium, firmware, ...(format ? { format } : {}) }),
  )
}

/** The I/O port of COM1 in the form that SeaBIOS reads: little-endian. */
async function bios({ place }: Start): Promise<IsoMachine['firmware']> {
  const serialPort = join(place.control, 'sercon-port')
  await writeFile(serialPort, Uint8Array.of(0xf8, 0x03))
  return { kind: 'bios', serialPort }
}

async function uefi({ place }: Start, { tools }: GuestOptions): Promise<IsoMachine['firmware']> {
  if (tools.firmware === undefined)
    throw new MachineError('a UEFI boot needs the OVMF firmware, which this machine lacks: install ovmf')
  const vars = join(place.control, 'vars.fd')
  await copyFile(tools.firmware.vars, vars)
  await chmod(vars, 0o600)
  if (place.user) await giveFile(vars, place.user)
  return { kind: 'uefi', code: tools.firmware.code, vars }
}
