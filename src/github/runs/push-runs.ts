import { type Client, pages } from '../client.ts'
import type { Run } from '../context.ts'
import { placeOf } from '../requests.ts'

/** A run of a workflow that a push to a branch started. */
export interface PushRun {
  id: number
  attempt: number
  head: string
  /** For people. */
  page: string
}

/** The wanted runs: of which workflow, for a push of which commit to which branch. */
export interface WantedRun {
  /** The name of its file: `ci.yml`. */
  workflow: string
  commit: string
  branch: string
}

/** Finished runs for a push of that commit to that branch of this very repository, newest first. */
export async function pushRuns(
  { request }: Client,
  run: Pick<Run, 'repository'>,
  { workflow, commit, branch }: WantedRun,
): Promise<PushRun[]> {
  const get = (page: object) =>
    request('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', {
      ...placeOf(run),
      ...page,
      workflow_id: workflow,
      event: 'push',
      head_sha: commit,
      branch,
    })
  const found: PushRun[] = []
  for await (const { workflow_runs: runs } of pages(get, 5)) {
    const ours = runs.filter(
      (one) =>
        one.event === 'push' &&
        one.head_sha === commit &&
        one.head_branch === branch &&
        one.status === 'completed' &&
        one.path.split('@', 1)[0] === `.github/workflows/${workflow}` &&
        one.head_repository.full_name.toLowerCase() === run.repository.full.toLowerCase(),
    )
    found.push(
      ...ours.map(({ id, run_attempt: attempt = 1, head_sha: head, html_url: page }) => ({
        ...{ id: Number(id), attempt, head, page },
      })),
    )
  }
  return found.sort((a, b) => b.id - a.id)
}
