/** One option of a QEMU command line; a positional argument (a disk image) has the name ''. */
export interface Option {
  name: string
  value?: string
}

/** QEMU's options without a value; every other one takes the next word, whatever it looks like (`qemu -help`). */
const flags = new Set(
  `h help version nographic curses sdl gtk full-screen no-frame alt-grab ctrl-grab no-quit portrait
   enable-kvm no-kvm no-kvm-irqchip no-kvm-pit enable-hax no-acpi no-hpet no-fd-bootchk win2k-hack rtc-td-hack
   no-reboot no-shutdown daemonize S s snapshot usb mem-prealloc singlestep preconfig only-migratable nodefaults
   no-user-config nodefconfig enable-fips enable-sync-profile perfmap jitdump xen-attach xen-domid-restrict
   semihosting old-param async-teardown localtime`.split(/\s+/),
)

export function parseLine(argv: readonly string[]): Option[] {
  const options: Option[] = []
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at] ?? ''
    if (!word.startsWith('-') || word === '-') {
      options.push({ name: '', value: word })
      continue
    }
    const name = word.replace(/^--?/, '')
    const value = flags.has(name) ? undefined : argv[++at]
    options.push(value === undefined ? { name } : { name, value })
  }
  return options
}

export function printLine(options: readonly Option[]): string[] {
  return options.flatMap(({ name, value }) => [
    ...(name === '' ? [] : [`-${name}`]),
    ...(value === undefined ? [] : [value]),
  ])
}

/** An option as users read it: `-m 8192`. */
export function show(option: Option): string {
  return printLine([option]).join(' ')
}

/** `key` or `key=value`, in order; the first one is often a bare type or driver. */
export type Properties = readonly (readonly [key: string, value?: string])[]

/** Splits `a,b=c,d=e,,f`: a double comma is a comma in the value, a trailing one is ignored. */
export function parseProperties(text: string): Properties {
  const parts = text
    .replaceAll(',,', '\0')
    .split(',')
    .filter((part) => part !== '')
  return parts.map((part) => {
    const whole = part.replaceAll('\0', ',')
    const equals = whole.indexOf('=')
    return equals < 0 ? ([whole] as const) : ([whole.slice(0, equals), whole.slice(equals + 1)] as const)
  })
}

export function printProperties(properties: Properties): string {
  return properties
    .map(([key, value]) => (value === undefined ? key : `${key}=${value}`).replaceAll(',', ',,'))
    .join(',')
}

export function property(properties: Properties, key: string): string | undefined {
  return properties.findLast(([name]) => name === key)?.[1]
}

/** `-device` and `-netdev` also take JSON; it becomes the same list of properties. */
export function parseDevice(text: string, driver: 'driver' | 'type'): Properties {
  if (!text.startsWith('{')) {
    const [[first = '', value] = [], ...rest] = parseProperties(text)
    return value === undefined ? [[first], ...rest] : [[value], ...rest]
  }
  const { [driver]: name, ...rest } = JSON.parse(text) as Record<string, unknown>
  const flat = (key: string, value: unknown): [string, string][] => {
    if (Array.isArray(value))
      return value.flatMap((item) => flat(key, (item as { str?: unknown })?.str ?? item))
    if (typeof value === 'boolean') return [[key, value ? 'on' : 'off']]
    return [[key, String(value)]]
  }
  return [[String(name)], ...Object.entries(rest).flatMap(([key, value]) => flat(key, value))]
}
