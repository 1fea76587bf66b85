import { promotedIn } from './message.ts'
import type { Repository } from './repository.ts'

/**
 * What a branch holds. ours: the tree of a commit of the default branch (`carries`), either that commit itself or one that
 * a promotion or a rollback made; `furthest` is the newest commit of the default branch that the branch has in its history.
 */
export type Standing =
  | { kind: 'absent' }
  | { kind: 'ours'; head: string; carries: string; furthest: string }
  | { kind: 'foreign'; head: string; author: string }

/** Rollbacks in a row that are walked through to the promotion below them. */
const mostSteps = 100

/** Looks at the head of a branch; what neither the default branch nor a run of ours made is somebody else's. */
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
  /** Of a rollback what the branch had before it. */
  rolledBack?: string | undefined
}

/** The commit of the default branch whose tree a head has; undefined for a head that nobody of us made. */
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
