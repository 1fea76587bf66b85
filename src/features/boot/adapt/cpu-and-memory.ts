import { type Option, parseProperties, printProperties, property } from './command-line.ts'
import type { Change, Changes, Draft, Finish } from './machine.ts'

/** Machine options that only work with KVM. */
const ofKvm = new Set(['kernel_irqchip', 'kernel-irqchip', 'kvm_shadow_mem', 'kvm-shadow-mem'])

const units: Record<string, number> = { '': 1, b: 1 / 1024 ** 2, k: 1 / 1024, m: 1, g: 1024, t: 1024 ** 2 }

/** `8192`, `8G` or `512M` in MiB, as `-m` reads it. */
function mebibytes(text: string): number | undefined {
  const [, number, unit = ''] = /^(\d+(?:\.\d+)?)([bkmgt]?)$/i.exec(text) ?? []
  const factor = units[unit.toLowerCase()]
  return number === undefined || factor === undefined ? undefined : Number(number) * factor
}

/** The memory requested by the command line; QEMU's own default is 128 MiB. */
function askedMemory(options: readonly Option[]): number {
  const value = options.findLast(({ name }) => name === 'm')?.value
  if (value === undefined) return 128
  const properties = parseProperties(value)
  return mebibytes(property(properties, 'size') ?? properties[0]?.[0] ?? '') ?? 128
}

/** The memory of an adapted command line in bytes, rounded like QEMU does (softmmu/vl.c: to 8 KiB). */
export function memoryBytes(options: readonly Option[]): number {
  return Math.ceil((askedMemory(options) * 1024 ** 2) / 8192) * 8192
}

function askedCpus(options: readonly Option[]): number {
  const value = options.findLast(({ name }) => name === 'smp')?.value
  if (value === undefined) return 1
  const properties = parseProperties(value)
  const plain = Number(property(properties, 'cpus') ?? properties[0]?.[0])
  if (plain > 0) return plain
  return ['sockets', 'dies', 'cores', 'threads'].reduce(
    (all, key) => all * Number(property(properties, key) ?? 1),
    1,
  )
}

export function givenMemory({ asked, machine }: Pick<Draft, 'asked' | 'machine'>): number {
  return machine.wish.memoryMiB ?? Math.min(askedMemory(asked), machine.memoryMiB)
}

export function givenCpus({ asked, machine }: Pick<Draft, 'asked' | 'machine'>): number {
  return machine.wish.cpus ?? Math.min(askedCpus(asked), machine.cpus)
}

const memory: Change = (_value, draft) => {
  const wanted = askedMemory(draft.asked)
  const given = givenMemory(draft)
  if (given === wanted) return undefined
  if (given < wanted) draft.say(`${wanted} MiB of memory asked for: the guest got ${given} MiB`)
  return [{ name: 'm', value: String(given) }]
}

const cpus: Change = (_value, draft) => {
  const wanted = askedCpus(draft.asked)
  const given = givenCpus(draft)
  if (given === wanted) return undefined
  if (given < wanted) draft.say(`${wanted} CPUs: the guest got ${given}`)
  return [{ name: 'smp', value: String(given) }]
}

/** Memory shared with a virtiofsd is declared twice: both sizes must agree. */
const object: Change = (value, draft) => {
  const [[type = ''] = [], ...rest] = parseProperties(value)
  const size = mebibytes(property(rest, 'size') ?? '')
  const given = givenMemory(draft)
  const isMemory = type.startsWith('memory-backend-') && size === askedMemory(draft.asked)
  if (!isMemory || size === given) return undefined
  const kept = rest.filter(([key]) => key !== 'size')
  return [{ name: 'object', value: printProperties([[type], ...kept, ['size', `${given}M`]]) }]
}

const machine: Change = (value, draft) => {
  const kvm = draft.machine.accelerator === 'kvm'
  const kept = parseProperties(value).filter(([key]) => key !== 'accel' && (kvm || !ofKvm.has(key)))
  return kept.length === 0 ? [] : [{ name: 'machine', value: printProperties(kept) }]
}

const cpu: Change = (value, { machine, say }) => {
  if (machine.accelerator === 'kvm' || !/^host\b/.test(value)) return undefined
  say(`-cpu ${value}: without KVM there is no host CPU, so -cpu max`)
  return [{ name: 'cpu', value: 'max' }]
}

/** Whether the command line requires KVM: `accel=kvm:tcg` and `-accel kvm -accel tcg` do not. */
function insistsOnKvm(options: readonly Option[]): boolean {
  const first = ({ value = '' }: Option) =>
    property(parseProperties(value), 'accel') ?? parseProperties(value)[0]?.[0]
  const named = options.filter(({ name }) => name === 'accel').map(first)
  const machines = options
    .filter(({ name }) => name === 'machine' || name === 'M')
    .flatMap(({ value = '' }) => property(parseProperties(value), 'accel') ?? [])
  if (named.length > 0) return named.includes('kvm') && !named.includes('tcg')
  return options.some(({ name }) => name === 'enable-kvm') || machines.at(-1) === 'kvm'
}

const accelerator: Finish = (options, { machine, asked, say }) => {
  if (machine.accelerator === 'tcg' && insistsOnKvm(asked)) {
    say('KVM does not work on this machine, so the guest was emulated (TCG)')
  }
  const same = asked.find(
    ({ name, value }) => name === 'accel' && value?.split(',')[0] === machine.accelerator,
  )
  return [...options, same ?? { name: 'accel', value: machine.accelerator }]
}

const size: Finish = (options, draft) => [
  ...options,
  ...(draft.asked.some(({ name }) => name === 'm') ? [] : (memory('', draft) ?? [])),
  ...(draft.asked.some(({ name }) => name === 'smp') ? [] : (cpus('', draft) ?? [])),
]

const hugePages: Change = (value, { say }) => {
  say(`-mem-path ${value}: the guest's memory is ordinary memory`)
  return []
}

export const powerChanges: Changes = {
  m: memory,
  smp: cpus,
  object,
  machine,
  M: machine,
  cpu,
  accel: () => [],
  'enable-kvm': () => [],
  'no-kvm': () => [],
  'enable-hax': () => [],
  'mem-path': hugePages,
  'mem-prealloc': () => [],
}

export const powerFinishes: readonly Finish[] = [size, accelerator]
