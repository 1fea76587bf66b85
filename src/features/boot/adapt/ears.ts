import type { Ear } from '../../../documents/evidence.ts'
import { type Option, parseDevice, parseProperties, printProperties, property } from './command-line.ts'
import { memoryBytes } from './cpu-and-memory.ts'

/** Our names on the guest's command line. */
export const consoleDevice = 'flakeship-console'
const memoryObject = 'flakeship-memory'

/** What we add to a guest's machine to hear it, in QEMU's options and in words; and what cannot be heard. */
export interface Ears {
  options: Option[]
  added: string[]
  deaf: { ear: Ear; why: string }[]
}

/**
 * Adds two pieces of hardware that every cloud has: a virtio console, on which systemd starts a login by itself, and
 * readable memory. The image stays unchanged, no key is pressed (docs/adr/0005-what-is-heard-of-a-boot.md).
 */
export function addEars(options: readonly Option[], devices: ReadonlySet<string>): Ears {
  const parts = [virtioConsole(options, devices), readableMemory(options)]
  return {
    options: parts.flatMap((part) => part.options),
    added: parts.flatMap((part) => part.added),
    deaf: parts.flatMap((part) => part.deaf),
  }
}

function virtioConsole(options: readonly Option[], devices: ReadonlySet<string>): Ears {
  const machine = machineOf(options)
  const bus = machine?.[0]?.[0]?.startsWith('microvm') ? 'virtio-serial-device' : 'virtio-serial-pci'
  if (!devices.has(bus) || !devices.has('virtconsole'))
    return { options: [], added: [], deaf: [{ ear: 'console', why: `this QEMU has no ${bus}` }] }
  const isSecond = options.some(
    ({ name, value = '' }) => name === 'device' && parseDevice(value, 'driver')[0]?.[0] === 'virtconsole',
  )
  return {
    options: [
      { name: 'device', value: `${bus},id=${consoleDevice}-bus` },
      { name: 'device', value: `virtconsole,chardev=${consoleDevice},bus=${consoleDevice}-bus.0` },
    ],
    added: [`a virtio console (${isSecond ? 'hvc1' : 'hvc0'})`],
    deaf: [],
  }
}

function readableMemory(options: readonly Option[]): Ears {
  const named = property(machineOf(options) ?? [], 'memory-backend')
  const nodes = options.filter(({ name }) => name === 'numa')
  if (named === undefined && nodes.length === 0) {
    const memory = printProperties([
      ['memory-backend-memfd'],
      ['id', memoryObject],
      ['size', String(memoryBytes(options))],
      ['share', 'on'],
    ])
    return {
      options: [
        { name: 'object', value: memory },
        { name: 'machine', value: `memory-backend=${memoryObject}` },
      ],
      added: ['memory that can be read'],
      deaf: [],
    }
  }
  const isShared = options.some(({ name, value = '' }) => {
    const properties = parseProperties(value)
    return (
      name === 'object' &&
      properties[0]?.[0] === 'memory-backend-memfd' &&
      property(properties, 'share') === 'on'
    )
  })
  const why = 'the script gives the guest memory of its own kind, which cannot be read'
  return {
    options: [],
    added: [],
    deaf: isShared ? [] : (['kernel', 'journal'] as const).map((ear) => ({ ear, why })),
  }
}

/** All machine properties of the line: QEMU merges the options. */
function machineOf(options: readonly Option[]) {
  const said = options.filter(({ name }) => name === 'machine' || name === 'M')
  return said.length === 0 ? undefined : said.flatMap(({ value = '' }) => parseProperties(value))
}
