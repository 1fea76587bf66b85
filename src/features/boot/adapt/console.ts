import { type Option, parseDevice, parseProperties, printProperties, property } from './command-line.ts'
import { type Change, type Changes, drop, type Finish } from './machine.ts'

/** Our names on the guest's command line. */
export const serialDevice = 'flakeship-serial'
export const controlDevice = 'flakeship-control'

/** Character devices that need a terminal or SPICE: the guest keeps the port, with nothing connected. */
const lost = /^(stdio|pty|vc|gtk|msmouse|spicevmc|spiceport|qemu-vdagent|dbus)$/

const chardev: Change = (value) => {
  const properties = parseProperties(value)
  if (!lost.test(properties[0]?.[0] ?? '')) return undefined
  return [{ name: 'chardev', value: `null,id=${property(properties, 'id') ?? 'null'}` }]
}

/** If serial ports are declared as devices, the first ISA one is the console. */
function consoleDevice(options: readonly Option[]): Option | undefined {
  return options.find(
    ({ name, value = '' }) => name === 'device' && parseDevice(value, 'driver')[0]?.[0] === 'isa-serial',
  )
}

/** Connects us to the guest's first serial port and to QEMU's monitor. */
const wires: Finish = (options, { asked }) => {
  const device = consoleDevice(options)
  const others = asked
    .filter(({ name }) => name === 'serial')
    .slice(1)
    .map(({ value = '' }) => ({
      name: 'serial',
      value: /^(mon:|stdio|pty|vc|chardev:)/.test(value) ? 'null' : value,
    }))
  if (device === undefined)
    return [...options, { name: 'serial', value: `chardev:${serialDevice}` }, ...others]
  const [driver, ...rest] = parseDevice(device.value ?? '', 'driver')
  const ours = printProperties([
    driver ?? ['isa-serial'],
    ...rest.filter(([key]) => key !== 'chardev'),
    ['chardev', serialDevice],
  ])
  return options.map((option) => (option === device ? { name: 'device', value: ours } : option))
}

const keepsFile: Change = (value) => (/^(stdio|mon:|vc|pty|null|none)/.test(value) ? [] : undefined)

const control: Finish = (options) => [
  ...options,
  { name: 'mon', value: `chardev=${controlDevice},mode=control` },
  ...(options.some(({ name }) => name === 'monitor') ? [] : [{ name: 'monitor', value: 'none' }]),
]

/** One boot is one power-on: a reset or a power-off ends QEMU. */
const ending: Finish = (options) => [...options, { name: 'no-reboot' }]

/** A kernel that is loaded directly must write where we read. */
const kernelConsole: Finish = (options, { machine }) => {
  const direct = options.some(({ name }) => name === 'kernel')
  if (
    !direct ||
    options.some(({ name, value }) => name === 'append' && /\bconsole=tty(S|AMA)\d/.test(value ?? ''))
  )
    return options
  const line = options.findLast(({ name }) => name === 'append')?.value
  return [
    ...options.filter(({ name }) => name !== 'append'),
    { name: 'append', value: `${line ?? ''} console=${machine.serial},115200n8`.trim() },
  ]
}

export const consoleChanges: Changes = {
  chardev,
  serial: drop,
  monitor: keepsFile,
  qmp: keepsFile,
  'qmp-pretty': keepsFile,
  parallel: keepsFile,
  debugcon: keepsFile,
  nographic: drop,
  daemonize: drop,
  'no-reboot': drop,
  'no-shutdown': drop,
  S: drop,
  s: drop,
  gdb: drop,
}

export const consoleFinishes: readonly Finish[] = [wires, control, kernelConsole, ending]
