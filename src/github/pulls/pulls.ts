import { type Client, pages } from '../client.ts'
import type { Run } from '../context.ts'
import type { EventOf } from '../event.ts'

/** The present state of a pull request. */
export interface Pull {
  number: number
  head: string
  isOpen: boolean
}

const inRepository = ({ repository }: Pick<Run, 'repository'>) => ({
  owner: repository.owner,
  repo: repository.name,
})

/** The present state of a pull request: its head, and whether it is open. */
export async function pullAt(client: Client, run: Run, number: number): Promise<Pull> {
  const { data } = await client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
    ...inRepository(run),
    pull_number: number,
  })
  return { number: data.number, head: data.head.sha, isOpen: data.state === 'open' }
}

/** A commit cannot belong to more pull requests than this. */
const mostPulls = 20

/**
 * The open pull requests of another run: several if one branch is to be merged into several. The event names them,
 * except for forks, where we look them up by branch and require exactly the commit of that run.
 */
export async function pullsOfRun(
  client: Client,
  run: Run,
  { payload }: EventOf<'workflow_run'>,
): Promise<number[]> {
  const other = payload.workflow_run
  const named = other.pull_requests
    .filter(({ head, base }) => head.sha === other.head_sha && base.repo.id === payload.repository.id)
    .map(({ number }) => number)
  const found = named.length > 0 ? named : await lookUp(client, run, other)
  return [...new Set(found)].slice(0, mostPulls)
}

async function lookUp(
  client: Client,
  run: Run,
  { head_sha, head_branch, head_repository }: EventOf<'workflow_run'>['payload']['workflow_run'],
): Promise<number[]> {
  if (head_branch === null || head_repository === null) return []
  const found: number[] = []
  const list = (page: object) =>
    client.request('GET /repos/{owner}/{repo}/pulls', {
      ...inRepository(run),
      ...page,
      state: 'open',
      head: `${head_repository.owner.login}:${head_branch}`,
    })
  for await (const pulls of pages(list)) {
    const same = pulls.filter(
      ({ head }) => head.sha === head_sha && head.repo?.full_name === head_repository.full_name,
    )
    found.push(...same.map(({ number }) => number))
  }
  return found
}
