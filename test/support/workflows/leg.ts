import { createHash } from 'node:crypto'
import type { WorkflowJob } from '../../../scripts/workflows/model.ts'
import { actionFolder, runIsolated } from '../machines/isolated-job.ts'
import { inside } from '../machines/isolated-machine.ts'
import { checkOut } from '../servers/git-repositories.ts'
import { eventFile, githubContext, runnerContext, stepEnvironment } from './contexts.ts'
import { type Contexts, evaluateValue } from './expressions.ts'
import type { RunOptions } from './options.ts'
import { placeName, type Scope } from './scope.ts'
import type { JobFacts, JobRequest, JobRun } from './types.ts'

export interface Leg {
  scope: Scope
  job: WorkflowJob
  facts: JobFacts
  /** The contexts of its keys outside the steps. */
  before: Contexts
}

/** One job, or one leg of a matrix, on its own machine. */
export async function runLeg(
  { scope, job, facts, before }: Leg,
  folders: ReadonlyMap<string, string>,
  options: RunOptions,
  file: string,
): Promise<JobRun> {
  const { repository, event, services, signal, onLog } = options
  const token = options.token?.(facts.rights, facts) ?? 'canary-github-token'
  const github = githubContext(facts, options, { file, token })
  const machine = options.machine?.(facts) ?? {}
  const forActions = services?.forActions?.(facts) ?? {}
  const repositories = [...folders]
    .filter(([name]) => name in options.actions || usesOwn(job, scope, name))
    .map(([name, at]) => ({ name, at, path: actionFolder(name) }))

  const request: JobRequest = {
    steps: job.steps ?? [],
    env: [scope.workflow.env ?? {}, job.env ?? {}],
    outputs: job.outputs ?? {},
    contexts: {
      ...before,
      ...{
        github,
        runner: runnerContext(machine.isSelfHosted),
        secrets: { ...scope.secrets, GITHUB_TOKEN: token },
      },
      job: {
        ...{ status: 'success', workflow_file_path: scope.file },
        ...{ workflow_repository: scope.place.repository, workflow_sha: scope.place.ref },
        check_run_id: checkRunId(facts),
      },
    },
    place: scope.place,
    repositories: Object.fromEntries(repositories.map(({ name, path }) => [name, path])),
    workspace: String(github.workspace),
    temporary: inside.temporary,
    environment: stepEnvironment(github, machine),
    forActions,
    secrets: [...Object.values(scope.secrets), token, ...tokensOf(forActions)],
    ports: services?.ports ?? [],
    event: { file: eventFile, text: JSON.stringify(event.payload) },
  }
  const end = await runIsolated(
    options.folder,
    {
      request,
      machine,
      folders: Object.fromEntries(repositories.map(({ at, path }) => [path, at])),
      checkout: (into, inputs) =>
        checkOut(into, inputs, { repository, event, token, repositories: options.repositories ?? [] }),
      ...(onLog ? { onLog: (line) => onLog(facts, line) } : {}),
    },
    // what still runs after the cancel runs to its end
    signal?.aborted ? undefined : signal,
  )
  return { ...facts, ...end, labels: labelsOf(evaluateValue(job['runs-on'], before)) }
}

/** Labels of `runs-on`; a group comes first, as `group:NAME`. */
function labelsOf(runsOn: unknown): string[] {
  if (runsOn === null || typeof runsOn !== 'object' || Array.isArray(runsOn))
    return [runsOn].flat().map(String)
  const { group, labels = [] } = runsOn as { group?: string; labels?: string | string[] }
  return [...(group === undefined ? [] : [`group:${group}`]), ...[labels].flat().map(String)]
}

/**
 * The caller's tree is only there for `$/` in a workflow of the caller itself: jobs must not see a flake by accident.
 */
function usesOwn(job: WorkflowJob, { place }: Scope, name: string): boolean {
  return name === placeName(place) && (job.steps ?? []).some(({ uses }) => uses?.startsWith('$/'))
}

/** GitHub's id of a job, which differs in each attempt; the harness derives it from the job. */
export const checkRunId = ({ runId, attempt, key }: Pick<JobFacts, 'runId' | 'attempt' | 'key'>): number =>
  Number.parseInt(createHash('sha256').update(`${runId} ${attempt} ${key}`).digest('hex').slice(0, 11), 16) +
  1

const tokensOf = (variables: Readonly<Record<string, string>>) =>
  Object.entries(variables).flatMap(([name, value]) => (name.includes('TOKEN') ? [value] : []))
