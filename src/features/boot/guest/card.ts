import { MachineError } from '../../../lib/errors.ts'
import { boardArguments } from './arm-machine.ts'
import type { Guest, GuestOptions, Start } from './guest.ts'
import { fileOption, type ImageMachine, sharedArguments, startImage } from './image-machine.ts'
import { plainImage } from './plain-image.ts'

export interface CardMachine extends ImageMachine {
  /** U-Boot for QEMU's own board. */
  loader: string
}

/** QEMU's arguments for a card in a board with U-Boot as boot loader; the guest's writes are discarded. */
export function cardArguments(machine: CardMachine): string[] {
  return [
    ...boardArguments(machine.accelerator),
    ...['-bios', machine.loader, '-device', 'virtio-gpu-pci'],
    ...['-drive', `if=none,id=card,format=raw,snapshot=on,file=${fileOption(machine.image)}`],
    ...['-device', 'virtio-blk-pci,drive=card'],
    ...sharedArguments(machine),
  ]
}

/**
 * Boots the card of an aarch64 board. The board is QEMU's own; its U-Boot is built from the same source as that of real
 * boards and finds the same on the card: extlinux.conf with kernel, initrd and command line.
 */
export async function startCard(at: Start, options: GuestOptions): Promise<Guest> {
  const { qemu, loader } = options.tools.board ?? {}
  const missing = [
    ...(qemu === undefined ? ['qemu-system-aarch64 (package qemu-system-arm)'] : []),
    ...(loader === undefined ? ['U-Boot for it (package u-boot-qemu)'] : []),
  ]
  if (qemu === undefined || loader === undefined)
    throw new MachineError(
      `an SD card needs ${missing.join(' and ')}, which this machine lacks: install that, or choose --boot vm`,
    )
  const image = await plainImage(at, 'card.img')
  return startImage(at, options, qemu, { kind: 'card' }, (machine) =>
    cardArguments({ ...machine, image, loader }),
  )
}
