import type { Input, Inputs } from '../../host/inputs.ts'
import type { Title } from '../help.ts'
import { everyCommand, optionsOf } from '../options.ts'
import { scripts } from './scripts.ts'

/** A possible next word and its meaning. */
export type Candidate = readonly [word: string, meaning: string]

export interface Candidates {
  words: readonly Candidate[]
  /** A file name is possible too. */
  files: boolean
}

const none: Candidates = { words: [], files: false }

/** The completions of the last word: a command, or what may follow `words[0]` if its inputs are known. */
export function candidates(
  words: readonly string[],
  titles: readonly Title[],
  inputs: Inputs | undefined,
): Candidates {
  const typed = rejoined(words)
  const current = typed.at(-1) ?? ''
  const beginning = (found: Candidates): Candidates => ({
    ...found,
    words: found.words.filter(([word]) => word.startsWith(current)),
  })
  const commands: Candidate[] = titles.map(({ name, title }) => [name, title])
  if (typed.length < 2) return beginning({ words: [...commands, ...others], files: false })
  if (typed[0] === 'help') return beginning({ words: commands, files: false })
  if (typed[0] === 'completion')
    return beginning({ words: Object.keys(scripts).map((shell) => [shell, '']), files: false })
  return inputs ? beginning(ofCommand(typed, current, optionsOf(inputs))) : none
}

const others: readonly Candidate[] = [
  ['help', 'show the help of a command'],
  ['completion', 'print a script for the completion of your shell'],
  ['--help', 'show all commands'],
  ['--version', 'show the version'],
]

function ofCommand(
  words: readonly string[],
  current: string,
  options: ReadonlyMap<string, Input<unknown>>,
): Candidates {
  const [, inline] = /^--([^=]+)=/.exec(current) ?? []
  if (inline !== undefined) {
    const { words: values, files } = valuesOf(options.get(inline))
    return { words: values.map(([value, meaning]) => [`--${inline}=${value}`, meaning]), files }
  }
  const before = options.get(optionName(words.at(-2)))
  if (before?.placeholder !== undefined) return valuesOf(before)
  if (current.startsWith('-'))
    return { words: [...options].map(asOption).concat(ofEveryCommand), files: false }
  return { words: [], files: [...options.values()].some(({ positional }) => positional) }
}

const optionName = (word = '') => (word.startsWith('--') ? word.slice(2) : '')

const asOption = ([name, { describe, placeholder, fallback }]: [string, Input<unknown>]): Candidate => [
  placeholder === undefined && fallback === 'true' ? `--no-${name}` : `--${name}`,
  describe,
]

const ofEveryCommand: Candidate[] = [
  ...everyCommand.map(({ name, describe }): Candidate => [`--${name}`, describe]),
  ['--help', 'show the help of this command'],
]

function valuesOf(input: Input<unknown> | undefined): Candidates {
  if (input?.choices) return { words: input.choices.map((choice) => [choice, '']), files: false }
  return { words: [], files: /^(FILE|DIR|PATH|FLAKE|PLAN|OLD|NEW|URL)\b/.test(input?.placeholder ?? '') }
}

/** bash splits `--boot=iso` into three words, and replaces only the last one. */
function rejoined(words: readonly string[]): string[] {
  const without = words.filter((word, i) => word !== '=' || i === words.length - 1)
  return without.at(-1) === '=' ? [...without.slice(0, -1), ''] : without
}
