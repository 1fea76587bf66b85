import type { EvaluationFailure } from '../../../documents/evaluation-failure.ts'

/** The name for people of an attribute that fails: the target that it would have been. */
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

/** The beginning and the end of a path; steps in between are counted. */
export function withoutMiddle(steps: readonly string[], most: number): readonly string[] {
  if (steps.length <= most) return steps
  const first = Math.floor(most / 2)
  const last = most - first - 1
  return [...steps.slice(0, first), `… ${steps.length - first - last} more`, ...steps.slice(-last)]
}
