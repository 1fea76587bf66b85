import type { Log } from '../../host/host.ts'
import type { Client } from '../client.ts'
import { gitData } from './git-data.ts'

/** Two revisions of a repository on this GitHub. */
export interface Move {
  /** Its name for people. */
  name: string
  owner: string
  repository: string
  from: string
  to: string
}

/** The commits between two revisions. */
export interface Between {
  ahead: number
  /** First lines, oldest first; incomplete if there are many. */
  titles: readonly string[]
}

/** Maximum number of requests per run: the rest have only their link. */
const mostAsked = 50
const word = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$/
const commit = /^[0-9a-f]{40}$/

/** Whether a move consists of words that are safe in routes and links. */
const isPlainMove = ({ owner, repository, from, to }: Move): boolean =>
  [owner, repository].every((part) => word.test(part)) && [from, to].every((rev) => commit.test(rev))

/**
 * The commits of each move, by its name. Only of public repositories: not every reader of the pull request can read
 * others (S26). Unknown ones are omitted.
 */
export async function publicCommits(
  client: Client,
  moves: readonly Move[],
  log: Log,
): Promise<Map<string, Between>> {
  const found = new Map<string, Between>()
  for (const move of moves.filter(isPlainMove).slice(0, mostAsked)) {
    const { name, owner, repository: repo, from, to } = move
    try {
      const { data } = await client.request('GET /repos/{owner}/{repo}', { owner, repo })
      if (data.private !== false || (data.visibility ?? 'public') !== 'public') continue
      const at = { repository: { owner, name: repo, full: `${owner}/${repo}` } }
      const { ahead, titles } = await gitData(client, at).compare(from, to)
      found.set(name, { ahead, titles })
    } catch (error) {
      log.debug(`the commits of ${name} are not known: ${(error as Error).message}`)
    }
  }
  return found
}
