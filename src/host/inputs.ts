import { UserError } from '../lib/errors.ts'
import { oneLine } from '../lib/text.ts'

/** The groups of `--help`, in this order; the most needed options come first. */
export const groups = ['often', 'what', 'how', 'boots', 'output'] as const
/** One of these groups. */
export type Group = (typeof groups)[number]

/** One input of an action and, under the same kebab-case name, one option of the command. */
export interface Input<T> {
  describe: string
  /** As shown in action.yml and `--help`; '' if omitting it has a meaning of its own. */
  fallback: string
  /** The value's placeholder in `--help`: `GLOB`, `SECONDS`. Absent for flags. */
  placeholder?: string
  /** The command also takes it as its first argument. */
  positional?: boolean
  /** The option may be repeated; action.yml takes one per line. */
  many?: boolean
  /** The option takes two words (`--override-input NAME URL`); action.yml takes both on one line. */
  pair?: boolean
  /** Where it applies; both if absent. */
  only?: 'github' | 'terminal'
  /** Never shown, and masked in logs. */
  secret?: boolean
  choices?: readonly string[]
  /** Its group in `--help`; `how` if absent. */
  group?: Group
  parse(raw: string, name: string): T
}

/** The inputs of a part by camelCase name: one declaration makes its inputs, options and action.yml. */
export type Inputs = Readonly<Record<string, Input<unknown>>>
/** The values read for declared inputs, each of its declared type. */
export type Values<I extends Inputs> = { [K in keyof I]: I[K] extends Input<infer T> ? T : never }

type Extra = Partial<
  Pick<Input<unknown>, 'positional' | 'only' | 'secret' | 'placeholder' | 'pair' | 'group'>
>

/** Text with a default. */
export const text = (describe: string, fallback: string, extra: Extra = {}): Input<string> => ({
  describe,
  fallback,
  placeholder: 'TEXT',
  ...extra,
  parse: (raw) => raw || fallback,
})

/** Text that may be left out. */
export const optional = (describe: string, extra: Extra = {}): Input<string | undefined> => ({
  describe,
  fallback: '',
  placeholder: 'TEXT',
  ...extra,
  parse: (raw) => raw || undefined,
})

/** Several values: one per line, or a repeated option. Lines that start with `#` are comments. */
export const list = (describe: string, extra: Extra = {}): Input<string[]> => ({
  describe,
  fallback: '',
  placeholder: 'TEXT',
  many: true,
  ...extra,
  parse: (raw) =>
    raw
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#')),
})

/** `true` or `false`; on the command line, an option without a value. */
export const flag = (describe: string, fallback = false, extra: Extra = {}): Input<boolean> => ({
  describe,
  fallback: String(fallback),
  choices: ['true', 'false'],
  ...extra,
  parse: (raw, name) => {
    if (raw === '') return fallback
    if (raw === 'true' || raw === 'false') return raw === 'true'
    throw new UserError(`input ${name} must be true or false, not ${JSON.stringify(raw)}`)
  },
})

/** One word of a list; any other is a UserError that lists them all. */
export const oneOf = <const T extends string>(
  describe: string,
  choices: readonly T[],
  fallback: T,
  extra: Extra = {},
): Input<T> => ({
  describe,
  fallback,
  choices,
  placeholder: choices.join('|'),
  ...extra,
  parse: (raw, name) => {
    const value = raw || fallback
    const found = choices.find((choice) => choice === value)
    if (found !== undefined) return found
    throw new UserError(`input ${name} must be one of ${choices.join(', ')}, not ${JSON.stringify(raw)}`)
  },
})

/** A whole number, at least `least`; undefined if omitted and without a default. */
export const whole = <F extends number | undefined>(
  describe: string,
  fallback: F,
  { least = 0, ...extra }: Extra & { least?: number } = {},
): Input<F extends number ? number : number | undefined> => ({
  describe,
  fallback: fallback === undefined ? '' : String(fallback),
  placeholder: 'N',
  ...extra,
  parse: (raw, name) => {
    if (raw === '') return fallback as never
    if (/^\d{1,15}$/.test(raw) && Number(raw) >= least) return Number(raw) as never
    throw new UserError(`input ${name} must be a whole number from ${least} on, not ${JSON.stringify(raw)}`)
  },
})

/** The same inputs, put into a group of `--help` if they have none. */
export function grouped<I extends Inputs>(group: Group, inputs: I): I {
  return Object.fromEntries(Object.entries(inputs).map(([key, input]) => [key, { group, ...input }])) as I
}

/** Reads every declared input once; throws an error that names the first wrong one. */
export function readInputs<I extends Inputs>(
  inputs: I,
  host: { input(name: string): string; secret(value: string): void },
): Values<I> {
  const values: Record<string, unknown> = {}
  for (const [key, input] of Object.entries(inputs)) {
    const name = kebab(key)
    const raw = host.input(name).trim()
    if (input.secret && raw !== '') host.secret(raw)
    values[key] = input.parse(raw, name)
  }
  return values as Values<I>
}

/** The name of an input and option: `bootSshKey` becomes `boot-ssh-key`. */
export function kebab(camel: string): string {
  return camel.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

const units: Readonly<Record<string, number>> = { '': 1, K: 1024, M: 1024 ** 2, G: 1024 ** 3, T: 1024 ** 4 }

/** A human-readable number of bytes; without a default there is no limit. */
export const size = (describe: string, fallback = '', extra: Extra = {}): Input<number> => ({
  describe,
  fallback,
  placeholder: 'SIZE',
  ...extra,
  parse: (given, name) => {
    const raw = given || fallback
    if (raw === '') return Number.POSITIVE_INFINITY
    const [, number, unit = ''] = /^(\d{1,12})\s*([KMGT]?)(?:i?B)?$/i.exec(raw) ?? []
    if (number !== undefined) return Number(number) * (units[unit.toUpperCase()] ?? 1)
    throw new UserError(
      `input ${name} must be a size such as 500M or 2G, not ${JSON.stringify(oneLine(raw, 60))}`,
    )
  },
})
