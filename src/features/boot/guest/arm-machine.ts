import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Attached, type GuestOptions, NotHere, type Start } from './guest.ts'
import { fileOption, type ImageMachine } from './image-machine.ts'
import { ownVariables } from './own-variables.ts'

/** The UEFI firmware of an aarch64 machine. */
export interface ArmFirmware {
  kind: 'aavmf'
  code: string
  vars: string
}

/** Processors that QEMU emulates: a usual one, and one with random numbers of its own. */
const processors = { usual: 'cortex-a72', random: 'max,pauth-impdef=on' } as const
export type Processor = keyof typeof processors

/** QEMU's own board for aarch64. */
export const boardArguments = (
  accelerator: ImageMachine['accelerator'],
  processor: Processor = 'usual',
): string[] =>
  accelerator === 'kvm'
    ? ['-machine', 'virt,gic-version=host', '-cpu', 'host']
    : ['-machine', 'virt', '-cpu', processors[processor]]

/** QEMU's arguments for an aarch64 machine with UEFI. */
export const armArguments = (
  firmware: ArmFirmware,
  accelerator: ImageMachine['accelerator'],
  processor?: Processor,
): string[] => [
  ...boardArguments(accelerator, processor),
  ...['-drive', `if=pflash,unit=0,format=raw,readonly=on,file=${fileOption(firmware.code)}`],
  ...['-drive', `if=pflash,unit=1,format=raw,file=${fileOption(firmware.vars)}`],
  ...['-device', 'virtio-gpu-pci'],
]

/** How an image is attached: this firmware knows neither IDE nor AHCI. */
export const armDrives: Record<Exclude<Attached, 'stick'>, (file: string, format: string) => string[]> = {
  cd: (file) => [
    ...['-device', 'virtio-scsi-pci,id=scsi'],
    ...['-drive', `if=none,id=cd,media=cdrom,format=raw,readonly=on,file=${file}`],
    ...['-device', 'scsi-cd,bus=scsi.0,drive=cd,bootindex=0'],
  ],
  // NixOS looks for NVMe in stage 1 by default; not for virtio
  disk: (file, format) => [
    ...['-drive', `if=none,id=disk,format=${format},snapshot=on,file=${file}`],
    ...['-device', 'nvme,serial=disk,drive=disk,bootindex=0'],
  ],
}

/** The QEMU of this machine for aarch64, and what prepares its firmware; throws NotHere with the packages that it lacks. */
export function armTools(
  { place }: Pick<Start, 'place'>,
  { tools: { board = {} } }: Pick<GuestOptions, 'tools'>,
) {
  const { qemu, firmware } = board
  const missing = [
    ...(qemu === undefined ? ['qemu-system-aarch64 (package qemu-system-arm)'] : []),
    ...(firmware === undefined ? ['its UEFI firmware (package qemu-efi-aarch64)'] : []),
  ]
  if (qemu === undefined || firmware === undefined)
    throw new NotHere(
      `an image for aarch64 needs ${missing.join(' and ')}, which this machine lacks: install that`,
    )
  const prepare = async (): Promise<ArmFirmware> => {
    const vars = join(place.control, 'vars.fd')
    await ownVariables(firmware.vars, vars, place)
    return { kind: 'aavmf', code: firmware.code, vars }
  }
  return { qemu, prepare }
}

/**
 * Throws NotHere where the guest's processor, this machine's own, has no random numbers (FEAT_RNG): the firmware then
 * knows no network, whatever the image (tried: edk2 2025.02 of Debian).
 */
export function checkRandom(cpuinfo: string): void {
  if (/^Features\s*:.* rng( |$)/m.test(cpuinfo)) return
  throw new NotHere(
    'the processor of this machine has no random numbers (FEAT_RNG), without which UEFI for aarch64 asks no network: boot with --accelerator tcg',
  )
}

/** What KVM gives its guests. */
export const ownProcessor = (): Promise<string> => readFile('/proc/cpuinfo', 'utf8')
