import * as v from 'valibot'
import { MachineError } from '../lib/errors.ts'

/** The environment of our step. */
export type Environment = Readonly<Record<string, string | undefined>>

const sha = v.pipe(v.string(), v.regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, 'not a commit'))
const count = v.pipe(v.string(), v.regex(/^\d{1,15}$/, 'not a number'), v.transform(Number))

const variables = v.object({
  GITHUB_REPOSITORY: v.pipe(v.string(), v.regex(/^[\w.-]+\/[\w.-]+$/, 'not OWNER/NAME')),
  GITHUB_RUN_ID: count,
  GITHUB_RUN_ATTEMPT: count,
  GITHUB_JOB: v.string(),
  GITHUB_EVENT_NAME: v.string(),
  GITHUB_SHA: sha,
  GITHUB_REF: v.string(),
  GITHUB_SERVER_URL: v.pipe(v.string(), v.url()),
  GITHUB_API_URL: v.pipe(v.string(), v.url()),
  GITHUB_WORKFLOW_REF: v.optional(v.string()),
})

/** Our own run. It contains no token: those only come as inputs. */
export interface Run {
  repository: { owner: string; name: string; full: string }
  id: number
  attempt: number
  job: string
  eventName: string
  sha: string
  ref: string
  serverUrl: string
  apiUrl: string
  /** The page of the run. */
  page: string
  /** The workflow file in its repository, of a called workflow that of its caller; not every runner provides it. */
  workflow?: string
}

/** The path of a workflow from events and variables, without its ref. */
export const workflowFile = (path: string): string => path.replace(/@.*$/s, '')

const pageVariables = v.pick(variables, ['GITHUB_REPOSITORY', 'GITHUB_RUN_ID', 'GITHUB_SERVER_URL'])

/** The page of this job's run; undefined if the runner does not provide it. */
export function runPage(environment: Environment): string | undefined {
  const { success, output } = v.safeParse(pageVariables, environment)
  return success ? pageOf(output) : undefined
}

const pageOf = (found: v.InferOutput<typeof pageVariables>): string =>
  `${found.GITHUB_SERVER_URL.replace(/\/$/, '')}/${found.GITHUB_REPOSITORY}/actions/runs/${found.GITHUB_RUN_ID}`

/** The run of this job, from the runner's variables; a MachineError outside GitHub Actions. */
export function runOf(environment: Environment): Run {
  const parsed = v.safeParse(variables, environment)
  if (!parsed.success) {
    const [issue] = parsed.issues
    throw new MachineError(
      `this is not a job of GitHub Actions (${v.getDotPath(issue)}: ${issue.message}); use the action in a workflow`,
    )
  }
  const found = parsed.output
  const [owner = '', name = ''] = found.GITHUB_REPOSITORY.split('/')
  const serverUrl = found.GITHUB_SERVER_URL.replace(/\/$/, '')
  return {
    repository: { owner, name, full: found.GITHUB_REPOSITORY },
    id: found.GITHUB_RUN_ID,
    attempt: found.GITHUB_RUN_ATTEMPT,
    job: found.GITHUB_JOB,
    eventName: found.GITHUB_EVENT_NAME,
    sha: found.GITHUB_SHA,
    ref: found.GITHUB_REF,
    serverUrl,
    apiUrl: found.GITHUB_API_URL.replace(/\/$/, ''),
    page: pageOf(found),
    ...workflowOf(found.GITHUB_WORKFLOW_REF),
  }
}

/** From `OWNER/NAME/.github/workflows/nixos.yml@refs/heads/main`. */
function workflowOf(ref: string | undefined): Pick<Run, 'workflow'> {
  const [, path] = /^[^/]+\/[^/]+\/(.+)$/s.exec(workflowFile(ref ?? '')) ?? []
  return path === undefined ? {} : { workflow: path }
}
