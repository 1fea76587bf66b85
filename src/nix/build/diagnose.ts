import type { FailureClass } from '../../documents/result.ts'
import { oneLine } from '../../lib/text.ts'
import { type NixError, readError } from './build-error.ts'
import type { KnownFailure } from './known-failure.ts'
import { saidInLogs } from './log-patterns.ts'
import { saidByNix } from './nix-patterns.ts'

/** What is known about a derivation, or a whole run, that failed. */
export interface Subject {
  message: string
  log?: readonly string[]
  phase?: string | undefined
  /** It may use the network, because a hash fixes its output; undefined where it is no derivation. */
  fixedOutput?: boolean | undefined
}

/**
 * What is known about a failure: the row of the table, its class, one sentence that says what to do, and whether another
 * try may go well.
 */
export interface Diagnosis {
  name: string
  class: FailureClass
  hint: string
  transient: boolean
}

/** An error of Nix, read once, with what is known about it. */
export interface KnownError extends NixError {
  known: Diagnosis | undefined
}

/** The one table of failures: the first that matches decides. */
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

/** How much of a log is looked at (lines); what ended a build stands near its end. */
const logLines = 400
const longestQuote = 120

/** What kind of failure this is, and what to do; undefined where no row knows it. */
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

/** Reads one error of Nix, in any of its wordings, and looks it up. */
export function readKnownError(text: string): KnownError {
  const error = readError(text)
  return { ...error, known: diagnose(error) }
}

/** What a pattern found comes from outside: one line, and not long. */
function fill(hint: string, groups: Readonly<Record<string, string | undefined>>): string {
  return hint.replace(/\$<(\w+)>/g, (_, name: string) => oneLine(groups[name] ?? '', longestQuote))
}
