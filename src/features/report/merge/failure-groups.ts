import { type EvaluationFailure, partsOf } from '../../../documents/evaluation-failure.ts'
import { groupBy } from '../../../lib/group-by.ts'

/**
 * Attributes that fail for the same reason at the same position: a mistake in a module that many hosts share is
 * reported once.
 */
export interface FailureGroup extends EvaluationFailure {
  all: readonly EvaluationFailure[]
}

export function groupFailures(failures: readonly EvaluationFailure[]): FailureGroup[] {
  const reason = ({ message, position }: EvaluationFailure) =>
    JSON.stringify([message, position?.file, position?.line])
  return [...groupBy(failures.flatMap(partsOf), reason).values()].flatMap((all) =>
    all[0] === undefined ? [] : [{ ...all[0], all }],
  )
}
