import { UserError } from '../../lib/errors.ts'
import { oneLine } from '../../lib/text.ts'
import { type Held, pastOf } from './past.ts'
import type { Repository } from './repository.ts'
import { standingOf } from './standing.ts'

/** A branch that gets commits before others, and how many hours it must have held one. */
export interface Canary {
  branch: string
  hours: number
}

/**
 * The newest commit that a branch has held for so many hours, even if newer ones came since; rolled-back commits do not
 * count, and the target of a rollback counts from then on. `past` is oldest first, times are seconds since 1970.
 */
export function provedByTime(
  past: readonly Held[],
  { hours, now }: { hours: number; now: number },
): string | undefined {
  const stack: Held[] = []
  for (const held of past) {
    const at = stack.findIndex(({ carries }) => carries === held.carries)
    if (at !== -1) stack.splice(at)
    stack.push(held)
  }
  return stack.findLast(({ since }) => since !== undefined && since + hours * 3600 <= now)?.carries
}

/** The commit that a canary has proved by now; undefined if none has been there long enough. */
export async function canaryCommit(
  repository: Repository,
  { branch, hours }: Canary,
  now: number,
): Promise<string | undefined> {
  const main = await repository.main()
  const standing = await standingOf(repository, branch, main)
  if (standing.kind === 'absent')
    throw new UserError(`there is no branch ${oneLine(branch, 100)} to wait for; promote to it first`, {
      reason: 'failed',
    })
  if (standing.kind === 'foreign')
    throw new UserError(
      `${oneLine(branch, 100)} was moved by somebody else (${oneLine(standing.author, 60)}), so that nothing follows it`,
      { reason: 'failed' },
    )
  return provedByTime(await pastOf(repository, branch, main), { hours, now })
}
