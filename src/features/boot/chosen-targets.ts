import picomatch from 'picomatch'
import { isThere, type Result } from '../../documents/result.ts'
import { UserError } from '../../lib/errors.ts'
import { splitGlobs } from '../../lib/globs.ts'
import { oneLine } from '../../lib/text.ts'

/** The result with only the targets that the user's globs match; throws a UserError for a glob without a match. */
export function chosenTargets(result: Result, globs: readonly string[]): Result {
  const { includes, excludes } = splitGlobs(globs)
  const chooses = (glob: string) => {
    const isMatch = picomatch(glob)
    return ({ id, names }: Result['targets'][number]) => [id, ...names].some((name) => isMatch(name))
  }
  for (const glob of includes) {
    const found = result.targets.filter(chooses(glob))
    const [bad] = found
    if (bad === undefined)
      throw new UserError(
        `no target of this result is called ${JSON.stringify(oneLine(glob, 120))}; build it first`,
      )
    if (!found.some(({ outcome }) => isThere(outcome)))
      throw new UserError(`${oneLine(bad.id, 120)} cannot be booted: its outcome is ${bad.outcome}`, {
        reason: 'failed',
      })
  }
  const [only, not] = [includes.map(chooses), excludes.map(chooses)]
  const isChosen = (target: Result['targets'][number]) =>
    (only.length === 0 || only.some((one) => one(target))) && !not.some((one) => one(target))
  return { ...result, targets: result.targets.filter(isChosen) }
}
