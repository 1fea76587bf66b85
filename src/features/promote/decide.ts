import { UserError } from '../../lib/errors.ts'
import type { Relation } from './repository.ts'
import type { Standing } from './standing.ts'

/** What happens to a branch; every step goes forward in its history. */
export type Step =
  | { do: 'create' }
  | { do: 'fast-forward'; from: string }
  /** A merge with the tree of the promoted commit. */
  | { do: 'merge'; from: string }
  /** A commit on top, with the tree of an older one. */
  | { do: 'roll-back'; from: string; to: string }
  | { do: 'nothing'; why: 'there' | 'newer' | 'rolled-back' }

const short = (sha: string): string => sha.slice(0, 12)

interface Branch {
  branch: string
  standing: Standing
}

/** A branch that somebody else moved is not touched; a missing one has nothing to keep. */
function ours({ branch, standing }: Branch): Extract<Standing, { kind: 'ours' }> | undefined {
  if (standing.kind === 'absent') return undefined
  if (standing.kind === 'ours') return standing
  throw new UserError(
    `${branch} was moved by somebody else: ${short(standing.head)} of ${standing.author} is neither of the default branch nor made by flakeship; nothing is changed. Remove the branch, or set it back to a commit of the default branch`,
    { reason: 'failed' },
  )
}

/** How a branch gets to a commit; `relation` compares that commit with the newest one that the branch has had. */
export function decidePromotion(at: Branch, commit: string, relation: Relation | undefined): Step {
  const standing = ours(at)
  if (!standing || relation === undefined) return { do: 'create' }
  const { head, carries, furthest } = standing
  if (relation === 'diverged')
    throw new UserError(
      `${at.branch} is at ${short(furthest)}, which is beside ${short(commit)} and not before it: a branch never moves sideways; promote a commit that has both`,
      { reason: 'failed' },
    )
  if (carries === commit) return { do: 'nothing', why: 'there' }
  if (relation !== 'ahead') return { do: 'nothing', why: carries === furthest ? 'newer' : 'rolled-back' }
  return head === furthest ? { do: 'fast-forward', from: head } : { do: 'merge', from: head }
}

/**
 * The target of a rollback. `past` is what the branch carried, oldest first: a number goes back that many promotions,
 * not counting rolled-back ones; a commit must be one of them.
 */
export function decideRollback(at: Branch, past: readonly string[], wish: string): Step {
  const standing = ours(at)
  if (!standing)
    throw new UserError(`there is no branch ${at.branch}; nothing can be rolled back`, { reason: 'failed' })
  const to = /^\d{1,4}$/.test(wish) ? back(at.branch, past, Number(wish)) : named(at.branch, past, wish)
  if (to === standing.carries) return { do: 'nothing', why: 'there' }
  return { do: 'roll-back', from: standing.head, to }
}

function back(branch: string, past: readonly string[], steps: number): string {
  const stack = promotionsIn(past)
  const to = stack[stack.length - 1 - steps]
  if (to !== undefined && steps > 0) return to
  throw new UserError(
    steps === 0
      ? 'a rollback goes back one promotion or more; give 1, or a commit'
      : `${branch} cannot go back ${steps}: ${stack.length - 1} earlier promotions are known; name a commit that it had`,
  )
}

function named(branch: string, past: readonly string[], wish: string): string {
  const found = [
    ...new Set(past.filter((commit) => wish.length >= 7 && commit.startsWith(wish.toLowerCase()))),
  ]
  const [to] = found
  if (to !== undefined && found.length === 1) return to
  throw new UserError(
    `${branch} never held ${wish.slice(0, 40)}, as far as its past is known: a rollback only goes to what it held. Known are ${
      [...new Set(past)].reverse().slice(0, 5).map(short).join(', ') || 'none'
    }`,
  )
}

/** The promotions in effect: a rollback to one removes the later ones. */
function promotionsIn(past: readonly string[]): string[] {
  const stack: string[] = []
  for (const commit of past) {
    const at = stack.indexOf(commit)
    if (at === -1) stack.push(commit)
    else stack.splice(at + 1)
  }
  return stack
}
