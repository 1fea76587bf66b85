import type { EvaluationFailure } from '../../../documents/evaluation-failure.ts'

/** What a person calls an attribute that fails: the target that it would have been. */
export function nameOf({ names, attribute }: Pick<EvaluationFailure, 'names' | 'attribute'>): string {
  return names[0] ?? attribute
}

/** `file:line`, as editors and terminals open it. */
export function placeOf({ file, line }: NonNullable<EvaluationFailure['position']>): string {
  return `${file}:${line}`
}

/** `a, b and 3 more`. */
export function some(names: readonly string[], most: number): string {
  const shown = names.slice(0, most).join(', ')
  return names.length > most ? `${shown} and ${names.length - most} more` : shown
}

/** Where a way begins and where it ends; what lies between is counted. */
export function withoutMiddle(steps: readonly string[], most: number): readonly string[] {
  if (steps.length <= most) return steps
  const first = Math.floor(most / 2)
  const last = most - first - 1
  return [...steps.slice(0, first), `… ${steps.length - first - last} more`, ...steps.slice(-last)]
}
