import type { EvaluationFailure } from '../../../documents/evaluation-failure.ts'
import type { Plan, Target } from '../../../documents/plan.ts'
import type { Becoming } from '../../../documents/report.ts'
import { lastLines } from '../../../lib/text.ts'
import { type Evaluated, type EvaluatedFlake, type Judges, targetKey, type Worse } from './evaluations.ts'

/** What a target must not become. */
const isWorse: Partial<Record<Becoming, string>> = {
  broken: 'does not evaluate any more',
  removed: 'is gone',
}

/** Targets that are worse than at the base, by evaluation. Those that were broken there are not blamed. */
export function worseThan(base: Evaluated, now: Evaluated, judges: Pick<Judges, 'impact'>): Worse[] {
  return pairs(base, now).flatMap(([before, after]) => {
    if (before.plan === undefined) return []
    if (after.plan === undefined) return [wholeFlake(after)]
    const { plan } = after
    return judges.impact(before.plan, plan).flatMap(({ id, became, reason }): Worse[] => {
      const what = isWorse[became]
      if (what === undefined) return []
      const failure = failureOf(plan, id, reason)
      return [
        {
          target: targetKey(after.flake, id),
          cause: failure?.message ?? reason ?? what,
          ...told(failure?.trace ?? ''),
          input: failure?.input,
        },
      ]
    })
  })
}

function wholeFlake({ flake, error }: EvaluatedFlake): Worse {
  return {
    target: targetKey(flake, '*'),
    cause: error?.message ?? 'the flake cannot be used',
    ...told(error?.cause instanceof Error ? error.cause.message : ''),
  }
}

const mostLines = 25

const told = (trace: string) => ({ log: lastLines(trace, mostLines), evidence: trace })

/** The failure of a target: by its name, or by the same message if it failed several. */
const failureOf = (
  { failures }: Plan,
  id: string,
  reason: string | undefined,
): EvaluationFailure | undefined =>
  failures.find(({ names }) => names.includes(id)) ?? failures.find(({ message }) => message === reason)

/** Targets that were broken at the base: `repaired` ones work now. */
export function brokenBefore(
  base: Evaluated,
  now: Evaluated,
  judges: Pick<Judges, 'impact'>,
): { repaired: string[]; stillBroken: string[] } {
  const all = pairs(base, now).flatMap(([before, after]) => {
    if (after.plan === undefined)
      return [{ key: targetKey(after.flake, '*'), became: 'still-broken' as const }]
    if (before.plan === undefined)
      return after.plan.targets.map(({ id }) => ({
        key: targetKey(after.flake, id),
        became: 'repaired' as const,
      }))
    return judges
      .impact(before.plan, after.plan)
      .map(({ id, became }) => ({ key: targetKey(after.flake, id), became }))
  })
  const which = (wanted: Becoming) => all.filter(({ became }) => became === wanted).map(({ key }) => key)
  return { repaired: which('repaired'), stillBroken: which('still-broken') }
}

/**
 * Builds of a flake that are possible here and that the base, or any store, does not have; a change of the revision
 * alone does not count.
 */
export function changedTargets(
  before: EvaluatedFlake,
  { plan }: EvaluatedFlake,
  judges: Pick<Judges, 'impact'>,
  { isAny } = { isAny: false },
): Target[] {
  if (plan === undefined) return []
  const changed =
    before.plan &&
    new Set(
      judges
        .impact(before.plan, plan)
        .filter(({ became }) => became !== 'unchanged' && became !== 'revision')
        .map(({ id }) => id),
    )
  const isToBuild = ({ status }: Target) => isAny || status === 'to-build' || status === 'substitutable'
  return plan.targets.filter((target) => isToBuild(target) && (changed?.has(target.id) ?? true))
}

/** The same flakes at two commits. */
export const pairs = (base: Evaluated, now: Evaluated): (readonly [EvaluatedFlake, EvaluatedFlake])[] =>
  now.flakes.flatMap((after, i) => {
    const before = base.flakes[i]
    return before === undefined ? [] : [[before, after] as const]
  })
