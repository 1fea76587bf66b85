import type { Client } from '../client.ts'
import type { Run } from '../context.ts'
import { all } from '../git/git-data.ts'
import { placeOf, statusOf } from '../requests.ts'

/** A pull request from a branch of this repository. */
export interface BranchPull {
  number: number
  /** For GraphQL. */
  node: string
  title: string
  body: string
  isOpen: boolean
  isMerged: boolean
  /** For people. */
  page: string
}

export interface PullWords {
  title: string
  body: string
}

/** not-permitted: a repository setting forbids it to workflows; exists: another run was first. */
export type Created = BranchPull | 'not-permitted' | 'exists'

/** Pull requests from one branch of this repository to another. */
export interface BranchPulls {
  /** The open one, or else the newest. */
  find(branch: string): Promise<BranchPull | undefined>
  create(pull: PullWords & { branch: string; base: string }): Promise<Created>
  update(number: number, change: Partial<PullWords> & { state?: 'closed' }): Promise<BranchPull>
  /** Enables auto-merge once all requirements have passed; else returns why not, in GitHub's words. */
  autoMerge(pull: BranchPull, method: 'MERGE' | 'SQUASH' | 'REBASE'): Promise<string | undefined>
}

/** The pull requests of the run's repository. */
export function branchPulls({ request }: Client, run: Pick<Run, 'repository'>): BranchPulls {
  const place = placeOf(run)
  return {
    find: async (branch) => {
      const get = (page: object) =>
        request('GET /repos/{owner}/{repo}/pulls', {
          ...place,
          ...page,
          state: 'all',
          head: `${run.repository.owner}:${branch}`,
        })
      const found = (await all(get, 3)).filter(({ head }) => head.ref === branch).map(pullOf)
      return found.find(({ isOpen }) => isOpen) ?? found.sort((a, b) => b.number - a.number)[0]
    },
    create: async ({ title, body, branch, base }) => {
      try {
        const { data } = await request('POST /repos/{owner}/{repo}/pulls', {
          ...{ ...place, title, body, base, head: branch },
          request: { retries: 0 }, // one whose answer is lost may be there all the same
        })
        return pullOf(data)
      } catch (error) {
        const { status = 500, message } = statusOf(error)
        if (status === 403 && /not permitted to create/i.test(message)) return 'not-permitted'
        if (status >= 500 || (status === 422 && /already exists/i.test(message))) return 'exists'
        throw error
      }
    },
    update: async (number, change) => {
      const { data } = await request('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', {
        ...place,
        ...change,
        pull_number: number,
      })
      return pullOf(data)
    },
    autoMerge: async ({ node }, method) => {
      const query =
        'mutation($pull: ID!, $method: PullRequestMergeMethod!) { enablePullRequestAutoMerge(input: { pullRequestId: $pull, mergeMethod: $method }) { clientMutationId } }'
      const { data } = await request('POST /graphql', { query, variables: { pull: node, method } })
      const { errors } = data as { errors?: { message?: unknown }[] }
      return errors === undefined ? undefined : String(errors[0]?.message ?? 'GitHub refused it')
    },
  }
}

interface RawPull {
  number: number
  node_id: string
  title: string
  body?: string | null
  state: string
  merged_at?: string | null
  html_url: string
}

const pullOf = (raw: RawPull): BranchPull => ({
  number: raw.number,
  node: raw.node_id,
  title: raw.title,
  body: raw.body ?? '',
  isOpen: raw.state === 'open',
  isMerged: typeof raw.merged_at === 'string',
  page: raw.html_url,
})
