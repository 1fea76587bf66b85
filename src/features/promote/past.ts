import type { Repository } from './repository.ts'
import { carriedBy } from './standing.ts'

/** A commit whose tree a branch had, and since when, in seconds since 1970, if known. */
export interface Held {
  carries: string
  since: number | undefined
}

/** What a branch carried, oldest first. */
export async function pastOf(
  repository: Repository,
  branch: string,
  main: { head: string },
): Promise<Held[]> {
  const past: Held[] = []
  for (const { sha, since } of [...(await repository.formerHeads(branch))].reverse()) {
    const carried = await carriedBy(repository, sha, main)
    if (carried && past.at(-1)?.carries !== carried.carries) past.push({ carries: carried.carries, since })
  }
  return past
}
