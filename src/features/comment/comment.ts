import type { Report } from '../../documents/report.ts'
import { PermissionError } from '../../github/api-errors.ts'
import type { Client } from '../../github/client.ts'
import { type Written, writeSticky } from '../../github/comments.ts'
import type { Run } from '../../github/context.ts'
import type { Event } from '../../github/event.ts'
import { pullAt, pullsOfRun } from '../../github/pulls/pulls.ts'
import type { Artifact, Artifacts } from '../../host/stores.ts'
import { type Occasion, occasionOf } from './trigger.ts'
import { reportIn } from './untrusted-report.ts'

export interface CommentJob {
  client: Client
  run: Run
  event: Event
  /** The artifacts of this run, and of the run that the event is about. */
  ownArtifacts(): Artifacts
  artifactsOf(other: { id: number; head: string }): Pick<Artifacts, 'list' | 'download'>
  /** The artifact of this run with the report: its maker passes the id, since anybody in the run may use its name. */
  reportId: number | undefined
  /** The newest artifact with a report in another run, by name: no job there can tell this one its id. */
  newest(artifacts: readonly Artifact[], attempt: number): Artifact | undefined
  /** The beginning of the comment, by which we find it again. */
  marker: string
  temporary: string
  /** The whole comment, beginning with the marker. */
  render(report: Report, of: Reported): string | Promise<string>
}

/** The subject of a report, from the event and not from the report. */
export interface Reported {
  /** The commit of the pull request; the checkout may be a merge commit that nobody has seen. */
  commit: string
  run: number
  attempt: number
  /** The page of the run. */
  page: string
}

/** One comment on each pull request that has the commit, or why there is none. */
export type Commented = { comments: Done[] } | Nothing
export type Done = { pull: number } & Written
interface Nothing {
  why: string
  isTrouble: boolean
}

/** Writes the report of a run as a comment on its pull request; if several have the commit, on each. */
export async function comment(job: CommentJob): Promise<Commented> {
  const occasion = occasionOf(job.event)
  if (occasion.kind === 'none') return nothing(occasion.why)
  if (occasion.kind === 'own-run' && job.reportId === undefined) return nothing(unnamed, true)
  const numbers = await pullsFor(occasion, job)
  if (numbers.length === 0) return nothing('no open pull request has the commit of this run any more')
  const artifacts = occasion.kind === 'own-run' ? job.ownArtifacts() : job.artifactsOf(occasion)
  const artifact = reportAmong(await artifacts.list(), occasion, job)
  if (!artifact) return nothing('the run has no report', true)
  const report = await reportIn(artifacts, artifact, job.temporary)
  const body = await job.render(report, reportedOf(occasion, job.run))
  const isReadOnly = occasion.kind === 'own-run' && occasion.isReadOnly
  const comments: Done[] = []
  const reasons: Nothing[] = []
  for (const number of numbers) {
    const stale = await staleness(job, number, occasion.head)
    const done = stale === undefined ? await write(body, { job, number, isReadOnly }) : nothing(stale)
    if ('why' in done) reasons.push(done)
    else comments.push(done)
  }
  const why = reasons.map((one) => one.why).join('; ')
  return comments.length > 0 ? { comments } : nothing(why)
}

function reportAmong(
  all: readonly Artifact[],
  occasion: Occurred,
  { reportId, newest }: CommentJob,
): Artifact | undefined {
  if (occasion.kind === 'other-run') return newest(all, occasion.attempt)
  return all.find(({ id }) => id === reportId)
}

const unnamed =
  'the input report-artifact is empty: give it the output report-artifact of check.yml or of actions/report, which is empty only if no report was made'

function reportedOf(occasion: Occurred, run: Run): Reported {
  const commit = occasion.head
  if (occasion.kind === 'own-run') return { commit, run: run.id, attempt: run.attempt, page: run.page }
  const page = `${run.serverUrl}/${run.repository.full}/actions/runs/${occasion.id}`
  return { commit, run: occasion.id, attempt: occasion.attempt, page }
}

type Occurred = Exclude<Occasion, { kind: 'none' }>

async function pullsFor(occasion: Occurred, { client, run }: CommentJob): Promise<number[]> {
  return occasion.kind === 'own-run' ? [occasion.number] : pullsOfRun(client, run, occasion.event)
}

/** A slow run must not overwrite the report of a newer push. */
async function staleness(
  { client, run }: CommentJob,
  number: number,
  head: string,
): Promise<string | undefined> {
  const now = await pullAt(client, run, number)
  if (!now.isOpen) return `pull request #${number} is closed`
  if (now.head === head) return undefined
  return `pull request #${number} moved on from ${head.slice(0, 12)} to ${now.head.slice(0, 12)}`
}

async function write(
  body: string,
  { job, number, isReadOnly }: { job: CommentJob; number: number; isReadOnly: boolean },
): Promise<Done | Nothing> {
  const { client, run, marker } = job
  try {
    return { pull: number, ...(await writeSticky(client, run, { number, marker, body })) }
  } catch (error) {
    if (!isReadOnly || !(error instanceof PermissionError)) throw error
    return nothing(
      'runs of this pull request have a read-only token; write the comment in a workflow on workflow_run (README: forks)',
    )
  }
}

const nothing = (why: string, isTrouble = false): Nothing => ({ why, isTrouble })
