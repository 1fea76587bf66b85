import { shownAddress } from '../../lib/addresses.ts'
import { oneLine } from '../../lib/text.ts'
import type { EvaluationError } from '../evaluation/error.ts'
import { fetchCauses } from './fetch-causes.ts'
import { placeOfUrl } from './input-places.ts'
import type { Locks } from './metadata.ts'

/** An input that could not be fetched. */
export interface FetchFailure {
  /** Its place in the lock, outermost first, or else its address. */
  input: string
  /** One line: which input, the words of the tool that knew why, and what to do. */
  message: string
}

const fetching = /^while fetching the input '([^'\n]+)'/
const updating = /^while updating the flake input '([^'\n]+)'/

const longestCause = 300

/** What an error says about an input that cannot be fetched; undefined for every other error. */
export function readFetchFailure(error: EvaluationError, locks?: Locks): FetchFailure | undefined {
  const url = named(error, fetching)
  const updated = named(error, updating)
  if (url === undefined) return undefined // something else is wrong while an input is looked into
  const address = shownUrl(url)
  const input = updated || (locks && placeOfUrl(locks, url)) || address
  const [cause, advice] = causeOf(error, input)
  const from = input === address ? '' : ` (${address})`
  return { input, message: `input ${input}${from} cannot be fetched: ${cause}; ${advice}` }
}

const named = ({ trace }: EvaluationError, pattern: RegExp): string | undefined =>
  trace.map((line) => pattern.exec(line)?.[1]).find((found) => found !== undefined)

/** Without what is only for Nix: revision, hash, and how deep it fetches. */
const shownUrl = (url: string): string => oneLine(shownAddress(url.replace(/[?#].*$/s, '')), 200)

const noAdvice = 'see what is said below'

/** The line that says why, with what to do. Nix's own message is last: git, ssh and servers know more. */
function causeOf({ message, said = [] }: EvaluationError, input: string): [cause: string, advice: string] {
  const lines = [...said, ...linesOf(message)].map((line) => oneLine(line, longestCause))
  for (const { pattern, advice } of fetchCauses) {
    for (const line of lines) {
      const match = pattern.exec(line)
      if (match) return [line, filled(advice, { ...match.groups, INPUT: input })]
    }
  }
  const telling = [...said].reverse().find((line) => /^(?:fatal|error|ssh|remote|ERROR):/.test(line))
  return [oneLine(telling ?? lines.at(-1) ?? message, longestCause), noAdvice]
}

/** Nix wraps what a server said in two of its own sentences, and quotes whole pages. */
function linesOf(message: string): string[] {
  const inner = message.replace(
    /^Failed to open archive \(Source threw exception: (?:error: )?([\s\S]*)\)$/,
    '$1',
  )
  const [words = '', body = ''] = inner.split(/\n\s*response body:\s*/)
  const answer = /^\s*</.test(body) ? '' : body
  const lines = words.split('\n').filter((line) => line.trim() !== '')
  return answer.trim() === '' ? lines : [...lines.slice(0, -1), `${lines.at(-1)}: ${answer}`]
}

const filled = (advice: string, groups: Readonly<Record<string, string | undefined>>): string =>
  advice.replace(/\$(?:<(\w+)>|(INPUT))/g, (_, group, input) => oneLine(groups[group ?? input] ?? '', 120))
