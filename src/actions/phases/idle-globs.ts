import type { Plan } from '../../documents/plan.ts'
import { readRunners } from '../../features/plan/runners/read-runners.ts'
import { matcher } from '../../features/plan/runners/runners.ts'
import { some } from '../../features/report/words/names.ts'
import { oneLine } from '../../lib/text.ts'
import { readAgain } from '../inputs/hand-over.ts'

/**
 * A warning for each glob of `again` and `runners` that matches no name of the flake, most likely a typing error. None if
 * something does not evaluate: its names are not known then.
 */
export function idleGlobs(
  {
    targets,
    unselected,
    failures,
    refusals = [],
  }: Pick<Plan, 'targets' | 'unselected' | 'failures' | 'refusals'>,
  { again, runners }: { again: readonly string[]; runners: readonly string[] },
): string[] {
  if (failures.length + refusals.length > 0) return []
  const names = [...targets.flatMap((target) => target.names), ...unselected]
  const own = readRunners(runners, []).flatMap(({ only }) => only ?? [])
  const globs = [
    ...readAgain(again).globs.map((glob) => ['again', glob] as const),
    ...[...new Set(own)].map((glob) => ['runners', glob] as const),
  ]
  const shown = some(
    targets.map(({ id }) => oneLine(id, 60)),
    5,
  )
  return globs
    .filter(([, glob]) => !names.some(matcher(glob)))
    .map(
      ([input, glob]) =>
        `${input}: ${JSON.stringify(oneLine(glob, 80))} matches no target; there are: ${shown}`,
    )
}
