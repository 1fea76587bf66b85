import { start } from '../../../system/process.ts'
import { parseLine, parseProperties, printLine } from '../adapt/command-line.ts'
import { controlDevice, serialDevice } from '../adapt/console.ts'
import { addEars } from '../adapt/ears.ts'
import { forwardOf, type GivenForward, printForward } from '../adapt/forwards.ts'
import type { Guest, GuestOptions, Start } from './guest.ts'
import { givenMemory, type Needs } from './image-memory.ts'
import { lastWords } from './output-tail.ts'

/**
 * Default number of processors for an image. Under emulation, a second processor sometimes loses its timer ticks on a
 * busy machine, and the guest hangs (seen: QEMU 10.0, Linux 6.12).
 */
const usualCpus = { kvm: 2, tcg: 1 }

/** The machine for an image that has no script of its own. */
export interface ImageMachine {
  image: string
  accelerator: 'kvm' | 'tcg'
  memoryMiB: number
  cpus: number
  openNetwork: boolean
  forward: readonly GivenForward[]
}

/** A folder on the guest's network, from which its firmware loads this file. */
export interface Served {
  folder: string
  bootfile: string
  /** Whether the network card brings a loader of its own in its ROM. */
  hasRom: boolean
}

/** What a guest gets beside its image: files that it reads, and things that are named in its evidence. */
interface More {
  files?: readonly string[]
  added?: readonly string[]
}

/** Escapes a path within an option of QEMU. */
export const fileOption = (path: string) => path.replaceAll(',', ',,')

/** QEMU's arguments that are the same for every kind of machine. */
export function sharedArguments(machine: Omit<ImageMachine, 'image'>, served?: Served): string[] {
  const { forward, openNetwork } = machine
  const forwards = forward.map((given) => `,hostfwd=${printForward(forwardOf(given))}`).join('')
  const user = `user,id=net${openNetwork ? '' : ',restrict=on'}${forwards}`
  const card = 'virtio-net-pci,netdev=net'
  const network = served
    ? [
        ...['-netdev', `${user},tftp=${fileOption(served.folder)},bootfile=${served.bootfile}`],
        ...['-device', `${card},bootindex=0${served.hasRom ? '' : ',romfile='}`],
      ]
    : forward.length > 0 || openNetwork
      ? // without its ROM, so that no network boot delays the failure (research: boot-verdicts §6)
        ['-netdev', user, '-device', `${card},romfile=`]
      : ['-nic', 'none']
  return [
    ...['-accel', machine.accelerator],
    ...['-m', String(machine.memoryMiB), '-smp', String(machine.cpus), '-display', 'none', '-no-reboot'],
    ...['-device', 'virtio-rng-pci'],
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

/** Starts our own QEMU with an image. */
export async function startImage(
  at: Start,
  options: GuestOptions,
  qemu: string,
  needs: Needs,
  argumentsFor: (machine: Omit<ImageMachine, 'image'>) => string[],
  { files = [], added = [] }: More = {},
): Promise<Guest> {
  const accelerator = await at.accelerator(qemu)
  const { memoryMiB, said } = givenMemory(needs, options.memory, at.most.memoryMiB)
  const machine = { memoryMiB, cpus: options.cpus ?? Math.min(usualCpus[accelerator.name], at.most.cpus) }
  const { openNetwork } = options
  const { forward } = at
  const bare = argumentsFor({ accelerator: accelerator.name, ...machine, openNetwork, forward })
  const heard = addEars(parseLine(bare), await at.devices(qemu))
  const argv = [...bare, ...printLine(heard.options)]
  const running = start(qemu, [...at.wires.args, ...argv], {
    cwd: at.place.run,
    env: at.env,
    grace: 2,
    ...at.place.as([...filesOf(qemu, argv), ...files]),
  })
  const words = lastWords(running)
  await at.place.group(running.pid)
  return {
    running,
    words,
    accelerator,
    machine,
    replaced: said,
    added: [...added, ...heard.added],
    deaf: heard.deaf,
    forwards: forward.map(forwardOf),
  }
}

/** QEMU itself and the files in its options, which may be anywhere. */
function filesOf(qemu: string, argv: readonly string[]): string[] {
  const named = argv.flatMap((word) => parseProperties(word).map(([key, value]) => value ?? key))
  return [qemu, ...named].filter((path) => path.startsWith('/'))
}
