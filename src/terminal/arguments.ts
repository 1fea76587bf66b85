import { distance } from 'fastest-levenshtein'
import { type Input, type Inputs, kebab } from '../host/inputs.ts'
import { UserError } from '../lib/errors.ts'

/** Options that every command has beside the inputs of its part. */
export const common = {
  help: 'show this help',
  json: 'print the result as JSON on standard output',
  verbose: 'show more of what happens',
} as const

export interface Parsed {
  values: Map<string, string>
  help: boolean
  json: boolean
  verbose: boolean
}

/** Reads the words after the command by the declared inputs: `--name VALUE`, `--name=VALUE`, `--flag`, `--no-flag`, `--flag false`, one positional. */
export function parseArguments(words: readonly string[], inputs: Inputs): Parsed {
  const options = optionsOf(inputs)
  const parsed: Parsed = { values: new Map(), help: false, json: false, verbose: false }
  const queue = [...words]
  let onlyPositional = false
  for (let word = queue.shift(); word !== undefined; word = queue.shift()) {
    if (word === '--' && !onlyPositional) onlyPositional = true
    else if (onlyPositional || !word.startsWith('-') || word === '-') positional(word, options, parsed)
    else if (word === '-h') parsed.help = true
    else if (word === '-v') parsed.verbose = true
    else option(word, queue, options, parsed)
  }
  return parsed
}

type Options = Map<string, Input<unknown>>

export function optionsOf(inputs: Inputs): Options {
  return new Map(
    Object.entries(inputs)
      .filter(([, input]) => input.only !== 'github')
      .map(([key, input]) => [kebab(key), input]),
  )
}

function option(word: string, queue: string[], options: Options, parsed: Parsed): void {
  const [, dashed = '', inline] = /^--([^=]*)(?:=(.*))?$/s.exec(word) ?? [undefined, word.replace(/^-+/, '')]
  if (Object.hasOwn(common, dashed) && inline === undefined) {
    parsed[dashed as keyof typeof common] = true
    return
  }
  const negated = dashed.startsWith('no-') && !options.has(dashed)
  const name = negated ? dashed.slice(3) : dashed
  const input = options.get(name)
  if (!input) throw unknown(word, options)
  const isFlag = input.placeholder === undefined
  if (negated && (!isFlag || inline !== undefined)) throw unknown(word, options)
  if (isFlag) {
    const isSaid = inline === undefined && !negated && /^(?:true|false)$/.test(queue[0] ?? '')
    parsed.values.set(name, inline ?? (isSaid ? queue.shift() : undefined) ?? String(!negated))
    return
  }
  if (inline === undefined && isOption(queue[0], options)) queue.length = 0 // `--out --json`: the value was forgotten
  const value = inline ?? queue.shift()
  if (value === undefined) throw new UserError(`--${name} needs a value: --${name} ${input.placeholder}`)
  if (input.pair) {
    const second = isOption(queue[0], options) ? undefined : queue.shift()
    if (second === undefined)
      throw new UserError(`--${name} needs two values: --${name} ${input.placeholder}`)
    add(name, `${value} ${second}`, input, parsed)
    return
  }
  add(name, value, input, parsed)
  // `--targets A B C`: what follows belongs to a list until the next option
  while (inline === undefined && input.many && queue[0] !== undefined && !queue[0].startsWith('-')) {
    add(name, queue.shift() ?? '', input, parsed)
  }
}

function isOption(word: string | undefined, options: Options): boolean {
  const name = word?.startsWith('--') ? word.slice(2).replace(/=.*$/s, '') : ''
  return options.has(name) || options.has(name.replace(/^no-/, '')) || Object.hasOwn(common, name)
}

function positional(word: string, options: Options, parsed: Parsed): void {
  const free = [...options].find(
    ([name, input]) => input.positional && (input.many || !parsed.values.has(name)),
  )
  if (!free) throw new UserError(`${JSON.stringify(word)} is one word too many; --help shows the options`)
  add(free[0], word, free[1], parsed)
}

function add(name: string, value: string, input: Input<unknown>, parsed: Parsed): void {
  const before = parsed.values.get(name)
  parsed.values.set(name, input.many && before !== undefined ? `${before}\n${value}` : value)
}

function unknown(word: string, options: Options): UserError {
  const names = [...options.keys(), ...Object.keys(common)]
  const given = word.replace(/=.*$/s, '') // the value may be a secret
  const bare = given.replace(/^--?(no-)?/, '')
  const nearest = names.sort((a, b) => distance(bare, a) - distance(bare, b))[0]
  return new UserError(
    `there is no option ${JSON.stringify(given)}; did you mean --${nearest}? --help shows all`,
  )
}
