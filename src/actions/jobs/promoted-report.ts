import { tmpdir } from 'node:os'
import type { Report } from '../../documents/report.ts'
import { reportIn } from '../../features/comment/untrusted-report.ts'
import type { Repository } from '../../features/promote/repository.ts'
import { githubArtifacts } from '../../github/artifacts.ts'
import type { Client } from '../../github/client.ts'
import type { Run } from '../../github/context.ts'
import { isOnDefaultBranch, readEvent } from '../../github/event.ts'
import type { Host } from '../../host/host.ts'
import { UserError } from '../../lib/errors.ts'
import { oneLine } from '../../lib/text.ts'
import { reportOfPush } from './report-of-push.ts'

/** The basis of a promotion: a commit, the report of a run of it, and the page of that run. */
export interface Proof {
  commit: string
  report: Report
  page: string
}

interface Job {
  client: Client
  run: Run
  host: Host
  /** The name of the check. */
  name: string
}

/** The report of this run, which must be for a push to the default branch. */
export async function proofOfThisRun(job: Job, reportArtifact: number | undefined): Promise<Proof> {
  const { run, host } = job
  const event = await readEvent(host.environment)
  if (event.name !== 'push' || !isOnDefaultBranch(event))
    throw new UserError(
      'nothing is promoted: this run was not started by a push to the default branch; give the commit, and its run is looked up',
    )
  if (reportArtifact === undefined)
    throw noReport('the input report-artifact is empty: give it the output report-artifact of check.yml')
  const artifacts = githubArtifacts(host.environment, host.log)
  const found = (await artifacts.list()).find(({ id }) => id === reportArtifact)
  if (!found) throw noReport(`this run has no artifact ${reportArtifact}`)
  return { commit: run.sha, report: await reportIn(artifacts, found, temporary(host)), page: run.page }
}

/** The report of an earlier run of the same workflow file, for a push of that commit to the default branch. */
export async function proofOfCommit(
  job: Job,
  { commit, workflow, repository }: { commit: string; workflow: string | undefined; repository: Repository },
): Promise<Proof> {
  const { client, run, host, name } = job
  if (!/^[0-9a-f]{40}$/.test(commit))
    throw new UserError(`the input commit must be a whole commit, not ${JSON.stringify(oneLine(commit, 60))}`)
  const { name: branch } = await repository.main()
  const file = workflow ?? workflowOf(host)
  const { found, runs } = await reportOfPush(
    { client, run, check: name, temporary: temporary(host) },
    { workflow: file, commit, branch },
  )
  if (found) return { commit, ...found }
  throw noReport(
    runs.length === 0
      ? `no run of ${file} for a push of ${commit.slice(0, 12)} to ${branch} has ended; let it run, or name its file in the input workflow`
      : `the report of ${commit.slice(0, 12)} has expired (${runs[0]?.page}); run that again`,
  )
}

const noReport = (why: string) => new UserError(`nothing is promoted: ${why}`, { reason: 'failed' })

const temporary = ({ environment }: Host): string => environment.RUNNER_TEMP || tmpdir()

/** The workflow file that started this run, even if it calls others. */
function workflowOf({ environment }: Host): string {
  const [, file] = /\/\.github\/workflows\/([^/@]+)@/.exec(environment.GITHUB_WORKFLOW_REF ?? '') ?? []
  if (file !== undefined) return file
  throw new UserError(
    'which workflow built the commit? Name its file in the input workflow, for example ci.yml',
  )
}
