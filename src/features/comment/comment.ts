import type { Report } from '../../documents/report.ts'
import { PermissionError } from '../../github/api-errors.ts'
import type { Client } from '../../github/client.ts'
import { type Written, writeSticky } from '../../github/comments.ts'
import type { Run } from '../../github/context.ts'
import type { Event } from '../../github/event.ts'
import { pullAt, pullOfRun } from '../../github/pulls.ts'
import type { Artifact, Artifacts } from '../../host/stores.ts'
import { type Occasion, occasionOf } from './trigger.ts'
import { reportIn } from './untrusted-report.ts'

export interface CommentJob {
  client: Client
  run: Run
  event: Event
  /** Of this run, and of the run that the event is about. */
  ownArtifacts(): Artifacts
  artifactsOf(other: { id: number; head: string }): Pick<Artifacts, 'list' | 'download'>
  /** Of the artifacts of a run the newest with a report. */
  newest(artifacts: readonly Artifact[]): Artifact | undefined
  /** The beginning of the comment, by which it is found again. */
  marker: string
  temporary: string
  /** The whole comment, which begins with the marker; `page` is that of the run with the report. */
  render(report: Report, page: string): string
}

export type Commented = ({ pull: number } & Written) | { how: 'nothing'; why: string; isTrouble: boolean }

/** Writes the report of a run into the comment of its pull request. */
export async function comment(job: CommentJob): Promise<Commented> {
  const occasion = occasionOf(job.event)
  if (occasion.kind === 'none') return nothing(occasion.why)
  const number = await pullFor(occasion, job)
  if (number === undefined) return nothing('no open pull request has the commit of that run any more')
  const artifacts = occasion.kind === 'own-run' ? job.ownArtifacts() : job.artifactsOf(occasion)
  const artifact = job.newest(await artifacts.list())
  if (!artifact) return nothing('the run left no report, so that there is nothing to tell', true)
  const report = await reportIn(artifacts, artifact, job.temporary)
  const stale = await staleness(job, number, occasion.head)
  if (stale !== undefined) return nothing(stale)
  const page = occasion.kind === 'own-run' ? job.run.page : pageOf(job.run, occasion.id)
  return write(job.render(report, page), {
    job,
    number,
    isReadOnly: occasion.kind === 'own-run' && occasion.isReadOnly,
  })
}

const pageOf = ({ serverUrl, repository }: Run, id: number): string =>
  `${serverUrl}/${repository.full}/actions/runs/${id}`

type Occurred = Exclude<Occasion, { kind: 'none' }>

async function pullFor(occasion: Occurred, { client, run }: CommentJob): Promise<number | undefined> {
  return occasion.kind === 'own-run' ? occasion.number : pullOfRun(client, run, occasion.event)
}

/** A run that took longer than the next push must not write over the newer report. */
async function staleness(
  { client, run }: CommentJob,
  number: number,
  head: string,
): Promise<string | undefined> {
  const now = await pullAt(client, run, number)
  if (!now.isOpen) return `pull request #${number} is closed`
  if (now.head === head) return undefined
  return `pull request #${number} has moved on from ${head.slice(0, 12)} to ${now.head.slice(0, 12)}`
}

async function write(
  body: string,
  { job, number, isReadOnly }: { job: CommentJob; number: number; isReadOnly: boolean },
): Promise<Commented> {
  const { client, run, marker } = job
  try {
    return { pull: number, ...(await writeSticky(client, run, { number, marker, body })) }
  } catch (error) {
    if (!isReadOnly || !(error instanceof PermissionError)) throw error
    return nothing(
      'runs of this pull request get a token that only reads; let a workflow on workflow_run write the comment (README: forks)',
    )
  }
}

const nothing = (why: string, isTrouble = false): Commented => ({ how: 'nothing', why, isTrouble })
