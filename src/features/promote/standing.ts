import { promotedIn } from './message.ts'
import type { Repository } from './repository.ts'

/**
 * The state of a branch. ours: its head has the tree of a commit of the default branch (`carries`), as that commit
 * itself or one made by a promotion or rollback; `furthest` is the newest commit of the default branch in its history.
 */
export type Standing =
  | { kind: 'absent' }
  | { kind: 'ours'; head: string; carries: string; furthest: string }
  | { kind: 'foreign'; head: string; author: string }

/** How many consecutive rollbacks we follow down to a promotion. */
const mostSteps = 100

/**
 * Inspects the head of a branch; a commit that is neither from the default branch nor made by our runs is somebody
 * else's.
 */
export async function standingOf(
  repository: Repository,
  branch: string,
  main: { head: string },
): Promise<Standing> {
  const head = await repository.head(branch)
  if (head === undefined) return { kind: 'absent' }
  const first = await carriedBy(repository, head, main)
  if (!first) {
    const commit = await repository.commit(head)
    return { kind: 'foreign', head, author: commit?.author ?? 'somebody' }
  }
  let at = first
  for (let step = 0; at.rolledBack !== undefined && step < mostSteps; step++) {
    const below = await carriedBy(repository, at.rolledBack, main)
    if (!below) return { kind: 'foreign', head, author: 'somebody below a rollback' }
    at = below
  }
  return { kind: 'ours', head, carries: first.carries, furthest: at.carries }
}

export interface Carried {
  carries: string
  /** For a rollback: the previous content of the branch. */
  rolledBack?: string | undefined
}

/** The commit of the default branch whose tree a head has; undefined for a head that is not ours. */
export async function carriedBy(
  repository: Repository,
  head: string,
  main: { head: string },
): Promise<Carried | undefined> {
  const isOfMain = async (sha: string) =>
    ['identical', 'ahead'].includes(await repository.relation(sha, main.head))
  const commit = await repository.commit(head)
  if (!commit) return undefined
  const said = promotedIn(commit.message)
  const [before, merged, more] = commit.parents
  if (said === undefined || before === undefined || more !== undefined)
    return (await isOfMain(head)) ? { carries: head } : undefined
  if (merged !== undefined && merged !== said) return undefined
  const source = await repository.commit(said)
  if (source?.tree !== commit.tree || !(await isOfMain(said))) return undefined
  return { carries: said, ...(merged === undefined ? { rolledBack: before } : {}) }
}
