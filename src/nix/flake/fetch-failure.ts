import { oneLine } from '../../lib/text.ts'
import type { EvaluationError } from '../evaluation/error.ts'
import { fetchCauses } from './fetch-causes.ts'
import { placeOfUrl } from './input-places.ts'
import type { Locks } from './metadata.ts'

/** An input that could not be fetched. */
export interface FetchFailure {
  /** Its path in the lock, outermost first, or else its URL. */
  input: string
  /** One line: which input, the reason in the tool's own words, and what to do. */
  message: string
  /** The last two of these. */
  reason: string
  /** The row of fetchCauses; undefined if none matches. */
  cause: string | undefined
  /** It is not locked yet, so that Nix looks for what to lock. */
  isNew: boolean
}

const fetching = /^while fetching the input '([^'\n]+)'/
const updating = /^while updating the flake input '([^'\n]+)'/

const longestCause = 300

/** Parses an error about an unfetchable input; undefined for every other error. */
export function readFetchFailure(error: EvaluationError, locks?: Locks): FetchFailure | undefined {
  const [innermost, ...outer] = named(error, fetching)
  if (innermost === undefined) return undefined // something else is wrong while an input is looked into
  const url = outer.at(-1) ?? innermost
  const address = shownUrl(url)
  const [updated] = named(error, updating)
  const input = updated || (locks && placeOfUrl(locks, url)) || address
  const from = input === address ? '' : ` (${address})`
  const isSubmodule = outer.length > 0 && /[?&]submodules=1/.test(innermost)
  const below = isSubmodule ? `its submodule ${shownUrl(innermost)} cannot: ` : ''
  const { name, words, advice } = causeOf(error, input === address ? undefined : input)
  const reason = `${below}${words}; ${advice}`
  const message = `input ${input}${from} cannot be fetched: ${reason}`
  return { input, message, reason, cause: name, isNew: updated !== undefined }
}

const named = ({ trace }: EvaluationError, pattern: RegExp): string[] =>
  trace.flatMap((line) => pattern.exec(line)?.[1] ?? [])

/** Without the parts for Nix only: revision, hash, and fetch depth. */
const shownUrl = (url: string): string => oneLine(url.replace(/[?#].*$/s, ''), 200)

interface Cause {
  name: string | undefined
  words: string
  advice: string
}

/** The line with the reason, and what to do. Nix's own message comes last: git, ssh and servers know more. */
function causeOf({ message, said = [] }: EvaluationError, input: string | undefined): Cause {
  const own = linesOf(message)
  const known = knownCause(said, input) ?? knownCause(own, input)
  if (known) return known
  const telling = [...said].reverse().find((line) => /^(?:fatal|error|ssh|remote):/i.test(line))
  const words = oneLine(telling ?? own.at(-1) ?? message, longestCause)
  return { name: undefined, words, advice: 'see what is said below' }
}

function knownCause(lines: readonly string[], input = ''): Cause | undefined {
  const shown = lines.map((line) => oneLine(line, longestCause))
  for (const { name, pattern, advice } of fetchCauses) {
    const match = shown.map((line) => pattern.exec(line)).find((found) => found !== null)
    if (match) return { name, words: match.input, advice: filled(advice, { ...match.groups, INPUT: input }) }
  }
  return undefined
}

/** Nix wraps the server's message in two of its own sentences, and quotes whole pages. */
function linesOf(message: string): string[] {
  // for a changed source Nix prints its whole lock entry
  const inner = message
    .replace(/ of input '\{[\s\S]*$/, '')
    .replace(/^Failed to open archive \(Source threw exception: (?:error: )?([\s\S]*)\)$/, '$1')
  const [words = '', body = ''] = inner.split(/\n\s*response body:\s*/)
  const answer = /^\s*</.test(body) ? '' : body
  const lines = words.split('\n').filter((line) => line.trim() !== '')
  return answer.trim() === '' ? lines : [...lines.slice(0, -1), `${lines.at(-1)}: ${answer}`]
}

const filled = (advice: string, groups: Readonly<Record<string, string | undefined>>): string =>
  advice.replace(/\$(?:<(\w+)>|(INPUT))/g, (_, group, input) => oneLine(groups[group ?? input] ?? '', 120))
