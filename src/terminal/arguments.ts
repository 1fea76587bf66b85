import { CommanderError } from 'commander'
import type { Input } from '../host/inputs.ts'
import type { Action } from '../host/part.ts'
import { UserError } from '../lib/errors.ts'
import { partCommand } from './command.ts'
import { everyCommand, optionsOf } from './options.ts'

export interface Parsed {
  /** Raw values by option name; list items are joined by newlines. */
  values: Map<string, string>
  help: boolean
  json: boolean
  verbose: boolean
}

type Options = ReadonlyMap<string, Input<unknown>>

/** Parses the words after the command according to the inputs of its part. */
export function parseArguments(words: readonly string[], part: Action): Parsed {
  const options = optionsOf(part.inputs)
  const command = partCommand('part', part)
  try {
    command.parse(forCommander(words, options), { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.code === 'commander.helpDisplayed')
      return { values: new Map(), help: true, json: false, verbose: false }
    throw new UserError(explained(error))
  }
  const values = new Map<string, string>()
  for (const option of command.options) {
    const name = option.name().replace(/^no-/, '')
    const attribute = option.attributeName()
    if (!options.has(name) || command.getOptionValueSource(attribute) !== 'cli') continue
    values.set(name, [command.getOptionValue(attribute)].flat().join('\n'))
  }
  for (const [name, value] of values) requireNoOption(name, value, options)
  addWords(command.args, options, values)
  return { values, help: false, json: command.opts().json === true, verbose: command.opts().verbose === true }
}

/**
 * Commander supports neither options of two words nor flags with a value, and its errors repeat values, which may be
 * secret.
 */
function forCommander(words: readonly string[], options: Options): string[] {
  const end = words.indexOf('--')
  const queue = words.slice(0, end === -1 ? undefined : end)
  const result: string[] = []
  for (let word = queue.shift(); word !== undefined; word = queue.shift()) {
    const [, name = '', value] = /^--([^=]*)(?:=(.*))?$/s.exec(word) ?? []
    const input = options.get(name)
    if (input?.pair) result.push(`--${name}`, pairOf(name, input, value, queue, options))
    else if (input?.placeholder) result.push(word, ...(value === undefined ? queue.splice(0, 1) : []))
    else if (input) result.push(flagOf(name, value ?? takeTruth(queue)))
    else if (value === undefined) result.push(word)
    else if (isOption(word, options)) throw new UserError(`--${name} takes no value`)
    else result.push(`--${name}`)
  }
  return [...result, ...(end === -1 ? [] : words.slice(end))]
}

/** `--impure false`, as in YAML. */
const takeTruth = (queue: string[]) => (/^(true|false)$/.test(queue[0] ?? '') ? queue.shift() : undefined)

function flagOf(name: string, value = 'true'): string {
  if (value !== 'true' && value !== 'false') throw new UserError(`--${name} is true or false`)
  return value === 'true' ? `--${name}` : `--no-${name}`
}

function pairOf(
  name: string,
  input: Input<unknown>,
  value: string | undefined,
  queue: string[],
  options: Options,
): string {
  const pair = [value ?? queue.shift(), queue.shift()]
  if (pair.some((word) => word === undefined || isOption(word, options)))
    throw new UserError(`--${name} needs two values: --${name} ${input.placeholder}`)
  return pair.join(' ')
}

/** `--out --json`: the value is missing. */
function requireNoOption(name: string, value: string, options: Options): void {
  if (isOption(value.split('\n', 1)[0] ?? '', options)) throw new UserError(needsValue(name, options))
}

const needsValue = (name: string, options: Options) =>
  `--${name} needs a value: --${name} ${options.get(name)?.placeholder}`

function isOption(word: string, options: Options): boolean {
  const [, name = ''] = /^--(?:no-)?([^=]*)/.exec(word) ?? []
  return options.has(name) || name === 'help' || everyCommand.some((option) => option.name === name)
}

/** Words without an option fill the positional inputs that no option set. */
function addWords(words: readonly string[], options: Options, values: Map<string, string>): void {
  const free = [...options].filter(
    ([name, { positional, many }]) => positional && (many || !values.has(name)),
  )
  for (const word of words) {
    const [name, input] = free[0] ?? []
    if (name === undefined)
      throw new UserError(`unexpected argument ${JSON.stringify(word)}; --help lists the options`)
    const before = values.get(name)
    values.set(name, before === undefined ? word : `${before}\n${word}`)
    if (!input?.many) free.shift()
  }
}

/** Commander's two-line message as one line. */
export function explained({ message }: CommanderError): string {
  const missing = /^error: option '(\S+) (.*)' argument missing$/s.exec(message)
  if (missing) return `${missing[1]} needs a value: ${missing[1]} ${missing[2]?.replace(/[<>]|\.\.\./g, '')}`
  const [what = '', , suggestion] =
    /^error: (.*?)(\n\(Did you mean (.*)\?\))?$/s.exec(message)?.slice(1) ?? []
  return `${what}${suggestion ? `; did you mean ${suggestion}?` : ';'} --help lists all`
}
