import { armDrives } from './arm-machine.ts'
import { checkDisk, type DiskFormat, drivers } from './disk-image/disk-file.ts'
import { checkDue, checkNoCard } from './due.ts'
import type { Attached, Guest, GuestOptions, Start } from './guest.ts'
import { fileOption, type ImageMachine, sharedArguments, startImage } from './image-machine.ts'
import { needsOfIso } from './image-memory.ts'
import { checkWhole } from './iso-image/whole-iso.ts'
import { machineArguments, machineTools, type OwnFirmware } from './machine.ts'
import { plainImage } from './plain-image.ts'

export interface IsoMachine extends ImageMachine {
  medium: Attached
  /** For a disk. */
  format?: DiskFormat
  firmware: OwnFirmware
}

/** How an image is attached to the machine; the guest's writes are discarded, and we state the format. */
const drives: Record<Attached, (file: string, format: string) => string[]> = {
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
  const { firmware, accelerator, medium } = machine
  const attach = firmware.kind === 'aavmf' ? { ...drives, ...armDrives } : drives
  return [
    ...machineArguments(firmware, accelerator),
    ...attach[medium](fileOption(machine.image), drivers[machine.format ?? 'raw']),
    ...sharedArguments(machine),
  ]
}

/** Boots an ISO or a disk image in our own QEMU. */
export async function startIso(at: Start<Attached>, options: GuestOptions): Promise<Guest> {
  const { qemu, prepare } = machineTools(at, options, 'an image for PCs')
  const image = await plainImage(at, 'image')
  const { format, medium = 'cd' } = at.job
  if (format) {
    await checkDisk(image, format)
    if (at.job.machine === 'arm') await checkNoCard(image, format)
  } else {
    await checkWhole(image)
    await checkDue(image, at.job)
  }
  const firmware = await prepare()
  const needs = format ? { kind: 'disk' as const } : await needsOfIso(image)
  return startImage(at, options, qemu, needs, (machine) =>
    isoArguments({ ...machine, image, medium, firmware, ...(format ? { format } : {}) }),
  )
}
