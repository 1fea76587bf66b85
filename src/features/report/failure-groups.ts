import type { EvaluationFailure } from '../../documents/plan.ts'

/** Attributes that fail for the same reason at the same place: a mistake in a module that many hosts share is told once. */
export interface FailureGroup extends EvaluationFailure {
  all: readonly EvaluationFailure[]
}

export function groupFailures(failures: readonly EvaluationFailure[]): FailureGroup[] {
  const groups = new Map<string, EvaluationFailure[]>()
  for (const failure of failures) {
    const { message, position } = failure
    const key = JSON.stringify([message, position?.file, position?.line])
    const group = groups.get(key)
    if (group) group.push(failure)
    else groups.set(key, [failure])
  }
  return [...groups.values()].flatMap((all) => (all[0] === undefined ? [] : [{ ...all[0], all }]))
}
