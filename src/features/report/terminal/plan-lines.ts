import type { EvaluationFailure } from '../../../documents/evaluation-failure.ts'
import type { Plan } from '../../../documents/plan.ts'
import { count, oneLine } from '../../../lib/text.ts'
import { nameOf, placeOf } from '../words/names.ts'
import { marks, notEvaluated } from '../words/words.ts'
import { capped } from './lines.ts'

/** More of one kind than this are counted; plan.json has all. */
const most = { failures: 50, warnings: 20 }

/** What does not evaluate, why, and where: one line each, for a log that goes on. */
export function failureLines({ failures }: Pick<Plan, 'failures'>): string[] {
  const lines = failures.map((failure) => `${marks.bad} ${failureSentence(failure)}`)
  return capped(lines, most.failures, (left) =>
    count(left, 'more attribute that does not evaluate', 'more attributes that do not evaluate'),
  )
}

export function failureSentence(failure: EvaluationFailure): string {
  const { message, position } = failure
  const place = position ? ` (${oneLine(placeOf(position))})` : ''
  return `${oneLine(nameOf(failure))} ${notEvaluated}: ${oneLine(message, 500)}${place}`
}

export function warningLines(warnings: readonly string[]): string[] {
  const lines = warnings.map((warning) => `  warning: ${oneLine(warning, 300)}`)
  return capped(lines, most.warnings, (left) => count(left, 'more warning'))
}
