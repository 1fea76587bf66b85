import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { MachineError } from '../../../lib/errors.ts'
import type { GuestOptions, Start } from './guest.ts'
import { fileOption, type ImageMachine } from './image-machine.ts'
import { ownVariables } from './own-variables.ts'

/** The firmware of a PC, and the files that it needs. */
export type PcFirmware = { kind: 'bios'; serialPort: string } | { kind: 'uefi'; code: string; vars: string }

/** QEMU's arguments for a PC with this firmware. */
export function pcArguments(firmware: PcFirmware, accelerator: ImageMachine['accelerator']): string[] {
  return [
    ...(firmware.kind === 'bios'
      ? // SeaBIOS writes what it says on the screen to this serial port too, and so do boot loaders through it
        ['-machine', 'pc', '-fw_cfg', `name=etc/sercon-port,file=${fileOption(firmware.serialPort)}`]
      : [
          ...['-machine', 'q35'],
          ...['-drive', `if=pflash,unit=0,format=raw,readonly=on,file=${fileOption(firmware.code)}`],
          ...['-drive', `if=pflash,unit=1,format=raw,file=${fileOption(firmware.vars)}`],
        ]),
    ...['-cpu', accelerator === 'kvm' ? 'host' : 'max'],
  ]
}

/** The firmware that this boot is to start with. */
export const pcFirmware = (at: Start, options: GuestOptions): Promise<PcFirmware> =>
  at.job.firmware === 'uefi' ? uefi(at, options) : bios(at)

/** The I/O port of COM1 in the form that SeaBIOS reads: little-endian. */
async function bios({ place }: Start): Promise<PcFirmware> {
  const serialPort = join(place.control, 'sercon-port')
  await writeFile(serialPort, Uint8Array.of(0xf8, 0x03))
  return { kind: 'bios', serialPort }
}

async function uefi({ place }: Start, { tools }: GuestOptions): Promise<PcFirmware> {
  if (tools.firmware === undefined)
    throw new MachineError('a UEFI boot needs the OVMF firmware, which this machine lacks: install ovmf')
  const vars = join(place.control, 'vars.fd')
  await ownVariables(tools.firmware.vars, vars, place)
  return { kind: 'uefi', code: tools.firmware.code, vars }
}
