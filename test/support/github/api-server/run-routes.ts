import { type Called, example } from './contract.ts'
import type { Route } from './routes.ts'
import type { State, StoredRun } from './state.ts'

type Json = Record<string, unknown>
const actions = '/repos/{owner}/{repo}/actions'
const notFound = { status: 404, body: { message: 'Not Found', status: '404' } }

function runJson(state: State, run: StoredRun): Json {
  const start = example<Json & Record<'repository' | 'head_repository', Json>>('workflow-run')
  return {
    ...start,
    id: run.id,
    path: run.path,
    event: run.event,
    head_sha: run.head,
    head_branch: run.branch,
    status: run.status ?? 'completed',
    conclusion: run.conclusion ?? 'success',
    run_attempt: run.attempt ?? 1,
    html_url: `https://github.com/${state.repository}/actions/runs/${run.id}`,
    repository: { ...start.repository, id: state.repositoryId, full_name: state.repository },
    head_repository: { ...start.head_repository, full_name: run.repository ?? state.repository },
  }
}

const filters: Readonly<Record<string, (run: StoredRun) => string>> = {
  event: ({ event }) => event,
  head_sha: ({ head }) => head,
  branch: ({ branch }) => branch,
}
const wanted = ({ query }: Called, run: StoredRun) =>
  Object.entries(filters).every(([name, of]) => !query.has(name) || query.get(name) === of(run))

export const runRoutes: Readonly<Record<string, Route>> = {
  [`get ${actions}/runs/{run_id}`]: {
    needs: [{ actions: 'read' }],
    answer: ({ path }, { state }) => {
      const found = state.runs.find(({ id }) => id === Number(path.run_id))
      return found ? { status: 200, body: runJson(state, found) } : notFound
    },
  },
  [`get ${actions}/workflows/{workflow_id}/runs`]: {
    needs: [{ actions: 'read' }],
    answer: (called, { state, base, paged }) => {
      const file = `.github/workflows/${called.path.workflow_id}`
      const found = state.runs.filter((run) => run.path === file && wanted(called, run)).reverse()
      const { page, headers } = paged(
        called,
        base,
        found.map((run) => runJson(state, run)),
      )
      return { status: 200, body: { total_count: found.length, workflow_runs: page }, headers }
    },
  },
}
