import type { Log } from '../../host/host.ts'
import type { Client } from '../client.ts'
import { gitData } from './git-data.ts'

/** Two revisions of a repository of this GitHub. */
export interface Move {
  /** What it is called where it is shown. */
  name: string
  owner: string
  repository: string
  from: string
  to: string
}

/** What is known of the commits between two revisions. */
export interface Between {
  ahead: number
  /** First lines, the oldest first; not all where they are many. */
  titles: readonly string[]
}

/** Questions of a run at most: the others have their link. */
const mostAsked = 50
const word = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$/
const commit = /^[0-9a-f]{40}$/

/** Whether a move is made of words that routes and links may hold. */
const isPlainMove = ({ owner, repository, from, to }: Move): boolean =>
  [owner, repository].every((part) => word.test(part)) && [from, to].every((rev) => commit.test(rev))

/**
 * The commits of each move, by its name. Only of public repositories: whoever reads the pull request may read no others (S26).
 * What cannot be told is left out.
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
