import type { Workflow, WorkflowJob } from '../../../scripts/workflows/model.ts'
import { needsOf } from '../../../scripts/workflows/model.ts'
import type { Rights } from '../../../scripts/workflows/permissions.ts'
import type { Place } from '../../../scripts/workflows/uses.ts'
import type { StatusOf } from './expressions.ts'
import type { Result } from './types.ts'

export interface Outcome {
  result: Result
  outputs: Readonly<Record<string, string>>
}

/** A workflow, called or not, with the contexts of its jobs. */
export interface Scope {
  workflow: Workflow
  place: Place
  file: string
  inputs: Readonly<Record<string, unknown>>
  secrets: Readonly<Record<string, string>>
  /** The permissions of the calling job; undefined at the top. */
  caller: Rights | undefined
  key: string
  name: string
}

export const placeName = ({ repository, ref }: Place) => `${repository}@${ref}`

/** For a job, the outcomes of all jobs before it, direct or not. */
export function statusOf(needs: readonly Outcome[], signal: AbortSignal | undefined): StatusOf {
  const has = (result: Result) => needs.some((need) => need.result === result)
  const cancelled = signal?.aborted ?? false
  const values = {
    ...{ always: true, cancelled },
    success: !cancelled && needs.every(({ result }) => result === 'success'),
    failure: !cancelled && has('failure'),
  }
  return (name) => values[name]
}

export function together(results: readonly Result[]): Result {
  if (results.length > 0 && results.every((result) => result === 'skipped')) return 'skipped'
  return results.includes('failure') ? 'failure' : results.includes('cancelled') ? 'cancelled' : 'success'
}

export function ancestorsOf(workflow: Workflow, id: string): string[] {
  const direct = needsOf(workflow.jobs[id] as WorkflowJob)
  return [...new Set(direct.flatMap((other) => [other, ...ancestorsOf(workflow, other)]))]
}
