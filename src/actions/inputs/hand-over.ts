import { flag, list, optional, whole } from '../../host/inputs.ts'
import { UserError } from '../../lib/errors.ts'
import { demandInputs } from './boot.ts'
import { checkNameInputs } from './check-name.ts'
import { jobIdInput } from './job-id.ts'
import { planInputs } from './plan.ts'
import { onGithubOnly } from './setup.ts'

export const handOverInputs = {
  handOver: flag('split the work into jobs, and upload what they need', false, { only: 'github' }),
  ...onGithubOnly(planInputs),
  ...onGithubOnly(demandInputs),
  again: list(
    'what a pull request builds and boots again although the run of its base proved the same: true for everything, or globs over target names',
    { placeholder: 'GLOB', only: 'github' },
  ),
  reportToken: optional(
    "token that may read this repository's runs (actions: read): the report of the base is read from its own run, so that it needs no signature to prove anything",
    { secret: true, only: 'github' },
  ),
  hereBelow: whole('minutes of expected work up to which this job builds everything itself', 10, {
    only: 'github',
  }),
  handOverLimit: whole(
    "MiB of the flake's own tree and of sources that are no inputs that may be handed to other jobs; more is built by this one",
    64,
    { least: 1, only: 'github' },
  ),
  ...checkNameInputs,
  ...jobIdInput,
} as const

/** Jobs accept at most a gigabyte, so that a lying archive cannot fill a disk. */
export function handOverBytes(limit: number): number {
  if (limit <= 1000) return limit * 1024 ** 2
  throw new UserError(
    `hand-over-limit is at most 1000 MiB, not ${limit}; make large files an input, or fetch them`,
  )
}

/** What is repeated although the base proved it: everything, or what some globs match. */
export function readAgain(again: readonly string[]): { isAll: boolean; globs: string[] } {
  return {
    isAll: again.includes('true'),
    globs: again.filter((word) => word !== 'true' && word !== 'false'),
  }
}
