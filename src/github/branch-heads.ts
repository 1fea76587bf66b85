import type { Client } from './client.ts'

/** A revision that a branch pointed to, and since when, in seconds since 1970. */
export interface BranchHead {
  mark: string
  since: number
}

/** Events that remove commits from a branch, so that earlier heads may be withdrawn ones. */
const rewriting = new Set(['force_push', 'branch_deletion', 'branch_creation'])

/** Maximum number of pages of a hundred: a busy branch has some thousand pushes a month. */
const mostPages = 20

/**
 * The heads of a branch from GitHub's own record of pushes, newest first, back to one that is older than `from`
 * (seconds since 1970), and not beyond a force-push. Default: the default branch.
 */
export async function branchHeads(
  client: Client,
  { owner, repo, ref, from }: { owner: string; repo: string; ref: string | undefined; from: number },
): Promise<BranchHead[]> {
  const at = { owner, repo }
  const branch = ref ?? (await client.request('GET /repos/{owner}/{repo}', at)).data.default_branch
  const heads: BranchHead[] = []
  const full = `refs/heads/${branch.replace(/^refs\/heads\//, '')}`
  let after: string | undefined
  for (let page = 0; page < mostPages; page++) {
    const { data, headers } = await client.request('GET /repos/{owner}/{repo}/activity', {
      ...at,
      ref: full,
      per_page: 100,
      ...(after === undefined ? {} : { after }),
    })
    for (const { after: mark, timestamp, activity_type } of data) {
      const since = Math.floor(Date.parse(timestamp) / 1000)
      heads.push({ mark, since })
      if (rewriting.has(activity_type) || since < from) return heads
    }
    after = /[?&]after=([^&>]+)[^>]*>;\s*rel="next"/.exec(headers.link ?? '')?.[1]
    if (after === undefined) return heads
    after = decodeURIComponent(after)
  }
  return heads
}

/** Whether one commit is an ancestor of another; undefined if GitHub does not know one of them. */
export async function isAncestor(
  client: Client,
  { owner, repo, old, now }: { owner: string; repo: string; old: string; now: string },
): Promise<boolean | undefined> {
  try {
    const { data } = await client.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
      owner,
      repo,
      basehead: `${old}...${now}`,
      per_page: 1,
    })
    return data.status === 'ahead' || data.status === 'identical'
  } catch (error) {
    if ((error as Error).cause === undefined || !/finds nothing/.test((error as Error).message)) throw error
    return undefined
  }
}
