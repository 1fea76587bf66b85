import type { EvaluationFailure } from '../../../documents/plan.ts'

/** What a person calls an attribute that fails: the target that it would have been. */
export function nameOf({ names, attribute }: Pick<EvaluationFailure, 'names' | 'attribute'>): string {
  return names[0] ?? attribute
}

/** `file:line`, as editors and terminals open it. */
export function placeOf({ file, line }: NonNullable<EvaluationFailure['position']>): string {
  return `${file}:${line}`
}
