import type { EvaluationFailure, PlanRefusal } from '../../documents/plan.ts'
import { readRefusal } from '../../nix/evaluation/nixpkgs-refusal.ts'

/** Takes what nixpkgs refuses to evaluate out of what fails. */
export function takeRefusals(failed: readonly EvaluationFailure[]): {
  failures: EvaluationFailure[]
  refusals: PlanRefusal[]
} {
  const failures: EvaluationFailure[] = []
  const refusals: PlanRefusal[] = []
  for (const one of failed) {
    const refusal = readRefusal(one.message)
    if (refusal === undefined) failures.push(one)
    else {
      const { trace: _, ...rest } = one
      refusals.push({ ...rest, ...refusal })
    }
  }
  return { failures, refusals }
}
