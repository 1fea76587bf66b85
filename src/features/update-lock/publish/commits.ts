import type { UpdateInput } from '../../../documents/update.ts'
import type { Client } from '../../../github/client.ts'
import { gitData } from '../../../github/git/git-data.ts'
import type { Log } from '../../../host/host.ts'

/** What is known of the commits between two revisions of an input. */
export interface Between {
  ahead: number
  titles: readonly string[]
}

/** Questions of a run at most: the others have their link. */
const mostAsked = 50
const word = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$/
const commit = /^[0-9a-f]{40}$/

/**
 * The commits that inputs on this GitHub moved by, by the name of the input. Only of public repositories: whoever reads the
 * pull request may read no others (S26). What cannot be told is left out.
 */
export async function commitsBetween(
  client: Client,
  moved: readonly UpdateInput[],
  { host, log }: { host: string; log: Log },
): Promise<Map<string, Between>> {
  const found = new Map<string, Between>()
  for (const input of moved.slice(0, mostAsked)) {
    const place = publicPlace(input, host)
    if (place === undefined) continue
    try {
      const { data } = await client.request('GET /repos/{owner}/{repo}', {
        owner: place.owner,
        repo: place.name,
      })
      if (data.private !== false || (data.visibility ?? 'public') !== 'public') continue
      const at = { repository: { ...place, full: `${place.owner}/${place.name}` } }
      const { ahead, titles } = await gitData(client, at).compare(place.from, place.to)
      found.set(input.name, { ahead, titles })
    } catch (error) {
      log.debug(`the commits of ${input.name} are not known: ${(error as Error).message}`)
    }
  }
  return found
}

function publicPlace({ before, after }: UpdateInput, host: string) {
  const { type, owner, repo } = before.locked
  const [from, to] = [String(before.locked.rev), String(after?.locked.rev)]
  const at = before.locked.host ?? 'github.com'
  if (type !== 'github' || at !== host || ![owner, repo].every((part) => word.test(String(part))))
    return undefined
  return commit.test(from) && commit.test(to)
    ? { owner: String(owner), name: String(repo), from, to }
    : undefined
}
