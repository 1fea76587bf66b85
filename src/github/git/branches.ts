import { UserError } from '../../lib/errors.ts'
import { oneLine } from '../../lib/text.ts'
import type { Client } from '../client.ts'
import type { Run } from '../context.ts'
import { absent, placeOf, statusOf } from '../requests.ts'
import { all } from './git-data.ts'

/** lost: somebody else moved, created or removed the branch meanwhile; nothing was written. */
export type Moved = 'moved' | 'lost'

/** The branches of a repository, with GitHub's record of their past. */
export interface Branches {
  /** The name of the default branch. */
  default(): Promise<string>
  head(branch: string): Promise<string | undefined>
  heads(): Promise<{ name: string; sha: string }[]>
  create(branch: string, sha: string): Promise<Moved>
  /** Without force only fast-forward. */
  move(branch: string, sha: string, options?: { force: boolean }): Promise<Moved>
  /** Removing a missing branch is not an error. */
  remove(branch: string): Promise<void>
  /** Every former head, newest first, who set it and when (seconds since 1970); at most 500. */
  formerHeads(branch: string): Promise<{ sha: string; by: string; since: number }[]>
  /** The rules in force: `required_signatures`, `merge_queue`, `pull_request`. */
  rules(branch: string): Promise<ReadonlySet<string>>
}

const mostPages = 5
/** A move that lost against somebody else's must not be retried: the second try would overwrite theirs. */
const once = { request: { retries: 0 } }

/** The branches of the run's repository. */
export function githubBranches({ request }: Client, run: Pick<Run, 'repository'>): Branches {
  const place = placeOf(run)
  const head = async (branch: string) => {
    const found = await request('GET /repos/{owner}/{repo}/git/ref/{ref}', {
      ...place,
      ref: `heads/${branch}`,
    }).catch(absent)
    return found?.data.object.sha
  }
  /** If the answer is lost, we query the branch itself. */
  const set = async (branch: string, sha: string | undefined, work: Promise<unknown>): Promise<Moved> => {
    try {
      await work
      return 'moved'
    } catch (error) {
      const { status = 500 } = statusOf(error)
      if (status >= 500 && (await head(branch)) === sha) return 'moved'
      return lostOrThrown(error, branch)
    }
  }
  return {
    default: async () => (await request('GET /repos/{owner}/{repo}', place)).data.default_branch,
    head,
    heads: async () => {
      const get = (page: object) => request('GET /repos/{owner}/{repo}/branches', { ...place, ...page })
      return (await all(get)).map(({ name, commit }) => ({ name, sha: commit.sha }))
    },
    create: (branch, sha) =>
      set(
        branch,
        sha,
        request('POST /repos/{owner}/{repo}/git/refs', {
          ...place,
          ...once,
          ref: `refs/heads/${branch}`,
          sha,
        }),
      ),
    move: (branch, sha, { force } = { force: false }) =>
      set(
        branch,
        sha,
        request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', {
          ...place,
          ...once,
          ref: `heads/${branch}`,
          sha,
          force,
        }),
      ),
    remove: async (branch) => {
      const gone = request('DELETE /repos/{owner}/{repo}/git/refs/{ref}', {
        ...place,
        ...once,
        ref: `heads/${branch}`,
      })
      await set(branch, undefined, gone)
    },
    formerHeads: async (branch) => {
      const get = (page: object) =>
        request('GET /repos/{owner}/{repo}/activity', { ...place, ...page, ref: `refs/heads/${branch}` })
      return (await byCursor(get))
        .filter(({ after }) => !/^0+$/.test(after))
        .map(({ after, actor, timestamp }) => ({
          ...{ sha: after, by: actor?.login ?? 'somebody' },
          since: Math.floor(Date.parse(timestamp) / 1000),
        }))
    },
    rules: async (branch) => {
      const get = (page: object) =>
        request('GET /repos/{owner}/{repo}/rules/branches/{branch}', { ...place, ...page, branch })
      const found = await all(get).catch(absent) // an older Enterprise server knows no rules
      return new Set((found ?? []).map(({ type }) => String(type)))
    },
  }
}

/** The items of a list with a cursor in the header. */
async function byCursor<T>(
  get: (page: object) => Promise<{ data: T[]; headers: { link?: string | undefined } }>,
): Promise<T[]> {
  const found: T[] = []
  let after: string | undefined
  for (let page = 0; page < mostPages; page++) {
    const { data, headers } = await get({ per_page: 100, ...(after === undefined ? {} : { after }) })
    found.push(...data)
    const [, next] = /<([^>]+)>; rel="next"/.exec(headers.link ?? '') ?? []
    after = (next && new URL(next).searchParams.get('after')) || undefined
    if (after === undefined) break
  }
  return found
}

const lost = /reference (already exists|does not exist)|not a fast forward|but expected/i

/** Distinguishes a branch that moved meanwhile from a rule that refuses and from an invalid name. */
function lostOrThrown(error: unknown, branch: string): Moved {
  const { status, message } = statusOf(error)
  if (status === 409 || (status === 422 && lost.test(message))) return 'lost'
  if (status !== 422) throw error
  const why = /rule violations/i.test(message)
    ? `the rules of the repository refuse it (${oneLine(message.replace(/ - https:\S+$/, ''), 200)}); let this token pass them, or take another branch`
    : `GitHub says: ${oneLine(message, 200)}; a branch cannot have the name of a folder of another one`
  throw new UserError(`the branch ${branch} cannot be set: ${why}`, { cause: error, reason: 'machine' })
}
