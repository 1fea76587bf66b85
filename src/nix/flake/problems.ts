import { UserError } from '../../lib/errors.ts'
import type { EvaluationError } from '../evaluation/error.ts'
import { readFetchFailure } from './fetch-failure.ts'

interface Problem {
  matches(error: EvaluationError, folder: string | undefined): boolean
  say(written: string, error: EvaluationError): string
}

/** As in a container whose checkout another user made. */
const foreign = /repository path '([^'\n]+)' is not owned by current user/

const updating = /while updating the flake input '([^']+)'/

/** Why Nix cannot use a flake, most telling first; the last row takes what is left. */
const problems: readonly Problem[] = [
  {
    matches: ({ message }) => message.startsWith('syntax error'),
    say: (written, error) => `${where(written, error)}: ${firstLine(error.message)}; correct this first`,
  },
  {
    // Nix 2.26 does not say that git is the reason, only that its copy has no flake.nix
    matches: ({ message }, folder) =>
      /flake\.nix' in the repository .* is not tracked/.test(message) ||
      (folder !== undefined && /flake\.nix'? does not exist/.test(message)),
    say: (written) =>
      `${written}: flake.nix is not tracked by git, so Nix does not see it; run: git add flake.nix`,
  },
  {
    matches: ({ message }) => foreign.test(message),
    say: (written, { message }) => {
      const folder = foreign.exec(message)?.[1] ?? written
      return `${written}: the repository ${folder} belongs to another user, so git refuses it; run: git config --global --add safe.directory ${folder}`
    },
  },
  {
    matches: (error) => readFetchFailure(error) !== undefined,
    say: (written, error) => `${written}: ${readFetchFailure(error)?.message}`,
  },
  {
    matches: ({ trace }) => trace.some((line) => updating.test(line)),
    say: (written, { trace, message }) => {
      const input = trace.map((line) => updating.exec(line)?.[1]).find((name) => name !== undefined)
      return `${written}: flake.lock has no entry that fits input ${input}, and it cannot be fetched (${firstLine(message)}); run nix flake lock there`
    },
  },
  {
    matches: ({ positions }) => positions.length > 0,
    say: (written, error) => `${where(written, error)}: ${firstLine(error.message)}`,
  },
  {
    matches: () => true,
    say: (written, { message }) => `${written} cannot be read as a flake: ${firstLine(message)}`,
  },
]

/** Nix's refusal of a flake as one line with what to do. */
export function flakeProblem(written: string, folder: string | undefined, error: EvaluationError): UserError {
  const problem = problems.find(({ matches }) => matches(error, folder))
  return new UserError(problem?.say(written, error) ?? error.message, { cause: new Error(error.text) })
}

const lockWords = {
  missing: 'has inputs and no flake.lock; run nix flake lock there and commit the file',
  stale: 'has a flake.lock that does not fit its flake.nix; run nix flake lock there and commit the file',
  untracked: 'has a flake.lock that git does not track, so Nix does not see it; run: git add flake.lock',
} as const

/** A lock that Nix would have to change; nothing was written. */
export function lockProblem(
  written: string,
  inputs: readonly string[],
  state: keyof typeof lockWords,
): UserError {
  return new UserError(`${written} ${lockWords[state]} (inputs: ${inputs.slice(0, 5).join(', ')})`)
}

/** What Nix warns of where an override changes nothing; it goes on then, with another source than was asked for. */
const unmatched = /^the flag '--override-input (\S+) .*' does not match any input/s

/** The input that an override names and the flake does not have, from Nix's warning. */
export const unmatchedOverride = (warning: string): string | undefined => unmatched.exec(warning)?.[1]

export function overrideProblem(written: string, input: string, inputs: readonly string[]): UserError {
  const has = inputs.length === 0 ? 'it has none' : `it has ${inputs.slice(0, 20).join(', ')}`
  return new UserError(`${written} has no input ${input} to override; ${has}`)
}

function where(written: string, { positions: [at] }: EvaluationError): string {
  if (at === undefined) return written
  return `${written}: ${at.file.replace(/^(\/nix\/store\/[^/]+|«[^»]*»)\//, '')}:${at.line}`
}

const firstLine = (message: string): string =>
  (message.split('\n')[0] ?? '').replace(/ at \/nix\/store\/[^/\s]+\/(\S+:\d+)/, ' at $1').slice(0, 500)
