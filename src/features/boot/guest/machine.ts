import { MachineError } from '../../../lib/errors.ts'
import { type ArmFirmware, armArguments, armTools, type Processor } from './arm-machine.ts'
import type { GuestOptions, Start } from './guest.ts'
import type { ImageMachine } from './image-machine.ts'
import { type PcFirmware, pcArguments, pcFirmware } from './pc-firmware.ts'

/** The firmware of a machine that has no script of its own. */
export type OwnFirmware = PcFirmware | ArmFirmware

/** QEMU's arguments for the board, the processor and the firmware. */
export const machineArguments = (
  firmware: OwnFirmware,
  accelerator: ImageMachine['accelerator'],
  processor?: Processor,
): string[] =>
  firmware.kind === 'aavmf'
    ? armArguments(firmware, accelerator, processor)
    : pcArguments(firmware, accelerator)

/** The QEMU of the machine that `what` is for, and what prepares its firmware. */
export function machineTools(
  at: Start,
  options: GuestOptions,
  what: string,
): { qemu: string; prepare: () => Promise<OwnFirmware> } {
  if (at.job.machine === 'arm') return armTools(at, options)
  const { qemu } = options.tools
  if (qemu === undefined)
    throw new MachineError(
      `${what} needs qemu-system-x86_64, which this machine lacks: install QEMU, or choose --boot vm`,
    )
  return { qemu, prepare: () => pcFirmware(at, options) }
}
