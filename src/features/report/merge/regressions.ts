import type { Base } from '../../../documents/base.ts'
import type { PlanRefusal } from '../../../documents/evaluation-failure.ts'
import type { Plan } from '../../../documents/plan.ts'

/**
 * The plan, with refusals by nixpkgs as failures if the base still evaluated the package: the change has lost it. What
 * only this machine cannot evaluate is not lost.
 */
export function withRegressions(plan: Plan, base: Base | undefined): Plan {
  if (plan.refusals === undefined || base === undefined) return plan
  const before = new Set(base.targets.flatMap(({ names }) => names))
  const isLost = ({ why, names }: PlanRefusal) => why !== 'not-here' && names.some((name) => before.has(name))
  const lost = plan.refusals.filter(isLost).map(({ why: _why, package: _package, ...failure }) => failure)
  const { refusals, ...rest } = plan
  const kept = refusals.filter((refusal) => !isLost(refusal))
  return {
    ...rest,
    failures: [...plan.failures, ...lost],
    ...(kept.length > 0 ? { refusals: kept } : {}),
  }
}
