import * as v from 'valibot'
import { MachineError } from '../lib/errors.ts'

/** The environment that the runner gave to our step. */
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

/** The run that we are part of. It holds no token: those come by inputs only. */
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
  /** The page of the run, for people. */
  page: string
  /** The file of the workflow in its repository, of a called one that of the caller; not every runner tells it. */
  workflow?: string
}

/** A path of a workflow as events and variables have it, without the ref behind it. */
export const workflowFile = (path: string): string => path.replace(/@.*$/s, '')

const pageVariables = v.pick(variables, ['GITHUB_REPOSITORY', 'GITHUB_RUN_ID', 'GITHUB_SERVER_URL'])

/** The page of the run that this job belongs to; undefined on a runner that does not say so. */
export function runPage(environment: Environment): string | undefined {
  const { success, output } = v.safeParse(pageVariables, environment)
  return success ? pageOf(output) : undefined
}

const pageOf = (found: v.InferOutput<typeof pageVariables>): string =>
  `${found.GITHUB_SERVER_URL.replace(/\/$/, '')}/${found.GITHUB_REPOSITORY}/actions/runs/${found.GITHUB_RUN_ID}`

/**
 * The run that this job belongs to, by the variables of the runner; a MachineError where this is no job of GitHub
 * Actions.
 */
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
