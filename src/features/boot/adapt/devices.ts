import { type Option, parseDevice, parseProperties, printProperties, property, show } from './command-line.ts'
import { type Change, type Changes, drop, type Finish } from './machine.ts'

interface DeviceRule {
  driver: RegExp
  /** Replacement drivers, by preference; without one the device is removed. */
  instead?: readonly string[]
  because: string
}

const noGl = 'there is no GPU to draw with'
const noSpice = 'there is no SPICE client'

/** Devices that this machine cannot provide, in order of precedence. */
const deviceRules: readonly DeviceRule[] = [
  { driver: /^virtio-vga-(gl|rutabaga)$|^vhost-user-vga$/, instead: ['virtio-vga', 'VGA'], because: noGl },
  {
    driver: /^virtio-gpu-(gl|rutabaga)(-pci)?$|^vhost-user-gpu-pci$/,
    instead: ['virtio-gpu-pci', 'secondary-vga'],
    because: noGl,
  },
  {
    driver: /^virtio-gpu-(gl|rutabaga)-device$|^vhost-user-gpu$/,
    instead: ['virtio-gpu-device'],
    because: noGl,
  },
  { driver: /^qxl-vga$/, instead: ['VGA'], because: noSpice },
  { driver: /^qxl$/, instead: ['secondary-vga'], because: noSpice },
  { driver: /^usb-redir$/, because: noSpice },
  { driver: /^vfio-/, because: 'guests get no PCI devices of this machine' },
  { driver: /^usb-host$/, because: 'guests get no USB devices of this machine' },
  {
    driver: /^u2f-passthru$|^ccid-card-passthru$/,
    because: 'guests get no security keys of this machine',
  },
  { driver: /^virtio-input-host/, because: 'guests get no keyboard or mouse of this machine' },
  { driver: /^vhost-vsock-/, because: 'guests get no vsock of this machine' },
]

/** The properties that keep their meaning when a device gets another driver. */
const general = new Set(['id', 'bus', 'addr', 'xres', 'yres', 'max_outputs', 'edid', 'multifunction'])

const device: Change = (value, { machine, say }) => {
  const [[driver = ''] = [], ...rest] = parseDevice(value, 'driver')
  const rule = deviceRules.find((candidate) => candidate.driver.test(driver))
  if (rule === undefined) return undefined
  const twin = rule.instead?.find((name) => machine.devices.has(name))
  say(
    `-device ${driver}: ${rule.because}, so ${twin === undefined ? 'the guest has none' : `it got ${twin}`}`,
  )
  if (twin === undefined) return []
  return [{ name: 'device', value: printProperties([[twin], ...rest.filter(([key]) => general.has(key))]) }]
}

const refused =
  (because: string): Change =>
  (value, { say }) => {
    say(`${value}: ${because}`)
    return []
  }

const usb: Change = (value, draft) =>
  /^host\b/.test(value) ? refused('guests get no USB devices of this machine')(value, draft) : undefined

const object: Change = (value, draft) =>
  /^(input-linux|iommufd)\b/.test(value)
    ? refused('guests get no devices of this machine')(value, draft)
    : undefined

const window =
  (option: string): Change =>
  (value, { say }) => {
    if (value === 'none') return []
    say(`${show({ name: option, value }).trim()}: there is no window here, the screen is in the screenshot`)
    return []
  }

const vga: Change = (value, { say }) => {
  if (value !== 'qxl') return undefined
  say(`-vga qxl: ${noSpice}, so -vga std`)
  return [{ name: 'vga', value: 'std' }]
}

const audiodev: Change = (value) => {
  const id = property(parseProperties(value), 'id')
  return id === undefined ? [] : [{ name: 'audiodev', value: `none,id=${id}` }]
}

const audio: Change = (value) => {
  const model = parseProperties(value).filter(([key]) => key === 'model' || key === 'id')
  return [{ name: 'audio', value: printProperties([['none'], ...model]) }]
}

const display: Finish = (options) => [...options, { name: 'display', value: 'none' }]

const picture = /vga|gpu|^(VGA|bochs-display|ramfb)/

/** Without a graphics device there would be nothing to screenshot. */
const screen: Finish = (options, { machine }) => {
  const has = (name: string, test: RegExp) =>
    options.some((o: Option) => o.name === name && test.test(o.value ?? ''))
  const dark = has('vga', /^none$/) || (options.some(({ name }) => name === 'nodefaults') && !has('vga', /./))
  if (!dark || has('device', picture) || !machine.devices.has('VGA')) return options
  return [...options, { name: 'device', value: 'VGA' }]
}

export const deviceChanges: Changes = {
  device,
  usbdevice: usb,
  object,
  vga,
  audiodev,
  audio,
  soundhw: drop,
  display: window('display'),
  vnc: window('vnc'),
  spice: window('spice'),
  sdl: window('sdl'),
  gtk: window('gtk'),
  curses: drop,
  'full-screen': drop,
  'no-frame': drop,
  'alt-grab': drop,
  'ctrl-grab': drop,
  'no-quit': drop,
  runas: refused('QEMU already runs as an unprivileged user'),
}

export const deviceFinishes: readonly Finish[] = [display, screen]
