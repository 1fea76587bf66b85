import { chmod, copyFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { MachineError } from '../../lib/errors.ts'
import { start } from '../../system/process.ts'
import { giveFile } from '../../system/user.ts'
import { controlDevice, serialDevice } from './adapt/console.ts'
import { hostForward } from './adapt/network.ts'
import type { Guest, GuestOptions, Start } from './guest.ts'
import { lastWords } from './words.ts'

/** What a live image gets where nobody says otherwise (MiB, processors). */
const usual = { memoryMiB: 1024, cpus: 2 }

export interface IsoMachine {
  iso: string
  accelerator: 'kvm' | 'tcg'
  memoryMiB: number
  cpus: number
  openNetwork: boolean
  forward: readonly string[]
  firmware: { kind: 'bios'; serialPort: string } | { kind: 'uefi'; code: string; vars: string }
}

/** QEMU's arguments for an ISO in the drive of a machine without disk. */
export function isoArguments(machine: IsoMachine): string[] {
  const file = (path: string) => path.replaceAll(',', ',,')
  const { firmware, forward, openNetwork } = machine
  const forwards = forward.map((ports) => `,hostfwd=${hostForward(ports)}`).join('')
  const network =
    forward.length > 0 || openNetwork
      ? // without its ROM, so that no network boot delays the failure (research: boot-verdicts §6)
        [
          '-netdev',
          `user,id=net${openNetwork ? '' : ',restrict=on'}${forwards}`,
          '-device',
          'virtio-net-pci,netdev=net,romfile=',
        ]
      : ['-nic', 'none']
  return [
    ...(firmware.kind === 'bios'
      ? // SeaBIOS writes what it says on the screen to this serial port too, and so do boot loaders through it
        ['-machine', 'pc', '-fw_cfg', `name=etc/sercon-port,file=${file(firmware.serialPort)}`]
      : [
          ...[
            '-machine',
            'q35',
            '-drive',
            `if=pflash,unit=0,format=raw,readonly=on,file=${file(firmware.code)}`,
          ],
          ...['-drive', `if=pflash,unit=1,format=raw,file=${file(firmware.vars)}`],
        ]),
    ...['-accel', machine.accelerator, '-cpu', machine.accelerator === 'kvm' ? 'host' : 'max'],
    ...['-m', String(machine.memoryMiB), '-smp', String(machine.cpus), '-display', 'none', '-no-reboot'],
    ...[
      '-drive',
      `media=cdrom,format=raw,readonly=on,file=${file(machine.iso)}`,
      '-boot',
      'd',
      '-device',
      'virtio-rng-pci',
    ],
    ...network,
    ...[
      '-serial',
      `chardev:${serialDevice}`,
      '-mon',
      `chardev=${controlDevice},mode=control`,
      '-monitor',
      'none',
    ],
  ]
}

/** Boots an ISO in our own QEMU. */
export async function startIso(at: Start, options: GuestOptions): Promise<Guest> {
  const { qemu } = options.tools
  if (qemu === undefined)
    throw new MachineError(
      'an ISO needs qemu-system-x86_64, and this machine has none: install QEMU, or boot with --boot vm',
    )
  const accelerator = await at.accelerator(qemu)
  const machine = {
    memoryMiB: options.memory ?? Math.min(usual.memoryMiB, at.most.memoryMiB),
    cpus: options.cpus ?? Math.min(usual.cpus, at.most.cpus),
  }
  const argv = isoArguments({
    iso: at.job.file,
    accelerator: accelerator.name,
    ...machine,
    openNetwork: options.openNetwork,
    forward: options.forward,
    firmware: at.job.firmware === 'uefi' ? await uefi(at, options) : await bios(at),
  })
  const running = start(qemu, [...at.wires.args, ...argv], {
    cwd: at.place.run,
    env: at.env,
    grace: 2,
    ...(at.user ? { user: at.user } : {}),
  })
  const words = lastWords(running)
  await at.place.group(running.pid)
  const [forwarded] = options.forward.filter((ports) => ports.endsWith(':22'))
  return {
    running,
    words,
    accelerator,
    machine,
    replaced: [],
    sshPort: forwarded === undefined ? undefined : Number(forwarded.split(':')[0]),
  }
}

/** The I/O port of COM1, as SeaBIOS reads numbers: little-endian. */
async function bios({ place }: Start): Promise<IsoMachine['firmware']> {
  const serialPort = join(place.control, 'sercon-port')
  await writeFile(serialPort, Uint8Array.of(0xf8, 0x03))
  return { kind: 'bios', serialPort }
}

async function uefi({ place, user }: Start, { tools }: GuestOptions): Promise<IsoMachine['firmware']> {
  if (tools.firmware === undefined)
    throw new MachineError('a UEFI boot needs the OVMF firmware, and this machine has none: install ovmf')
  const vars = join(place.control, 'vars.fd')
  await copyFile(tools.firmware.vars, vars)
  await chmod(vars, 0o600)
  if (user) await giveFile(vars, user)
  return { kind: 'uefi', code: tools.firmware.code, vars }
}
