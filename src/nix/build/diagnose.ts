import type { FailureClass } from '../../documents/result.ts'
import { oneLine } from '../../lib/text.ts'
import { type NixError, readError } from './build-error.ts'
import type { KnownFailure } from './known-failure.ts'
import { saidInLogs } from './log-patterns.ts'
import { saidByNix } from './nix-patterns.ts'

/** What is known about a failed derivation, or a whole failed run. */
export interface Subject {
  message: string
  log?: readonly string[]
  phase?: string | undefined
  /** A fixed output allows network access; undefined if it is not a derivation. */
  fixedOutput?: boolean | undefined
}

/**
 * The diagnosis of a failure: its row in the table, its class, one sentence that says what to do, and whether a retry
 * may succeed.
 */
export interface Diagnosis {
  name: string
  class: FailureClass
  hint: string
  transient: boolean
}

/** An error of Nix, parsed once, with its diagnosis. */
export interface KnownError extends NixError {
  known: Diagnosis | undefined
}

/** The one table of failures: the first match decides. */
export const knownFailures: readonly KnownFailure[] = [
  ...saidByNix,
  ...saidInLogs,
  {
    name: 'exit-code',
    class: 'build-failed',
    pattern: /^builder failed|ended without its outputs/,
    in: 'message',
    hint: 'find the first error in its log, then change the source or the derivation',
  },
]

/** How many lines of a log we search; the cause of a failure is near its end. */
const logLines = 400
const longestQuote = 120

/** The class of a failure and what to do; undefined if no row matches. */
export function diagnose({ message, log = [], phase = '', fixedOutput }: Subject): Diagnosis | undefined {
  const logged = log.slice(-logLines).join('\n')
  const texts = { message: [message], log: [logged], both: [message, logged], phase: [phase] }
  for (const known of knownFailures) {
    if (known.network !== undefined && fixedOutput === (known.network === 'without')) continue
    const match = texts[known.in].map((text) => known.pattern.exec(text)).find((found) => found !== null)
    if (!match) continue
    return {
      name: known.name,
      class: known.class,
      hint: fill(known.hint, match.groups ?? {}),
      transient: known.transient === true,
    }
  }
  return undefined
}

/** Parses one error of Nix, in any of its wordings, and diagnoses it. */
export function readKnownError(text: string): KnownError {
  const error = readError(text)
  return { ...error, known: diagnose(error) }
}

/** Matched text is untrusted: one line, and not long. */
function fill(hint: string, groups: Readonly<Record<string, string | undefined>>): string {
  return hint.replace(/\$<(\w+)>/g, (_, name: string) => oneLine(groups[name] ?? '', longestQuote))
}
