import type { WorkflowJob } from '../../../scripts/workflows/model.ts'
import { inside } from '../machines/isolated-machine.ts'
import type { RunOptions } from './options.ts'
import type { JobFacts, Machine } from './types.ts'

export const eventFile = `${inside.temporary}/_github_workflow/event.json`

/** The `github` context; in a called workflow its workflow fields are the caller's. */
export function githubContext(
  { key, attempt, runId }: JobFacts,
  { event, repository, services }: RunOptions,
  { file, token }: { file: string; token: string },
): Record<string, unknown> {
  const api = services?.api ?? 'https://api.github.com'
  return {
    ...{ token, event: event.payload, event_name: event.name, event_path: eventFile },
    ...{ sha: event.sha, ref: event.ref, head_ref: event.headRef ?? '', base_ref: event.baseRef ?? '' },
    ref_name: event.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    ref_type: event.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    ...{ repository: repository.name, repository_owner: repository.name.split('/')[0] },
    ...{ run_id: String(runId), run_number: '1', run_attempt: String(attempt) },
    ...{ actor: 'octocat', triggering_actor: 'octocat', workspace: workspaceOf(repository.name) },
    ...{ workflow: file, workflow_ref: `${repository.name}/${file}@${event.ref}`, workflow_sha: event.sha },
    job: key.split('/').at(-1)?.replace(/#\d+$/, ''),
    ...{ server_url: 'https://github.com', api_url: api, graphql_url: `${api}/graphql` },
  }
}

export const runnerContext = (isSelfHosted = false) => ({
  ...{ os: 'Linux', arch: 'X64', name: 'runner' },
  environment: isSelfHosted ? 'self-hosted' : 'github-hosted',
  ...{ temp: inside.temporary, tool_cache: '/home/runner/tools' },
})

const notExported = ['token', 'event']

/** The variables that every step sees. */
export function stepEnvironment(
  github: Readonly<Record<string, unknown>>,
  { environment = {}, isSelfHosted }: Pick<Machine, 'environment' | 'isSelfHosted'> = {},
): Record<string, string> {
  const said = Object.entries(github).flatMap(([name, value]) =>
    notExported.includes(name) ? [] : [[`GITHUB_${name.toUpperCase()}`, String(value)] as const],
  )
  const runner = Object.entries(runnerContext(isSelfHosted)).map(([name, value]) => [
    `RUNNER_${name.toUpperCase()}`,
    value,
  ])
  return {
    ...{ PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', LANG: 'C.UTF-8' },
    ...{ HOME: inside.home, USER: 'runner', CI: 'true', GITHUB_ACTIONS: 'true', ImageOS: 'ubuntu24' },
    ...environment,
    ...Object.fromEntries([...said, ...runner]),
  }
}

export function strategyOf(strategy: WorkflowJob['strategy'], total: number, index: number) {
  return {
    'fail-fast': strategy?.['fail-fast'] ?? true,
    'job-index': index,
    'job-total': total,
    'max-parallel': total,
  }
}

function workspaceOf(repository: string): string {
  const name = repository.split('/')[1]
  return `${inside.work}/${name}/${name}`
}
