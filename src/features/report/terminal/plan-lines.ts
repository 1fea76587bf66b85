import type { EvaluationFailure } from '../../../documents/evaluation-failure.ts'
import type { Plan } from '../../../documents/plan.ts'
import { count, oneLine } from '../../../lib/text.ts'
import { type FailureGroup, groupFailures } from '../merge/failure-groups.ts'
import { nameOf, placeOf, some } from '../words/names.ts'
import { marks, notEvaluated, outcomeWords, refusalOutcome, refusalReason } from '../words/words.ts'
import { capped } from './lines.ts'

/** Beyond this, entries of one kind are counted; plan.json has all. */
const most = { failures: 50, warnings: 20, names: 20, characters: 600 }

/** What fails to evaluate, why, and where: one line each, for logs. */
export function failureLines({ failures }: Pick<Plan, 'failures'>): string[] {
  const lines = groupFailures(failures).map((group) => `${marks.bad} ${groupSentence(group)}`)
  return capped(lines, most.failures, (left) =>
    count(left, 'more attribute that does not evaluate', 'more attributes that do not evaluate'),
  )
}

/** What nixpkgs or this machine refuses to evaluate, and why: one line each. */
export function refusalLines({ refusals = [] }: Pick<Plan, 'refusals'>): string[] {
  const lines = refusals.map(
    (refusal) =>
      `${marks.aside} ${oneLine(nameOf(refusal), 60)} is ${outcomeWords[refusalOutcome(refusal)]}: ${oneLine(refusalReason(refusal), most.characters)}`,
  )
  return capped(lines, most.failures, (left) => `${left} more like this`)
}

/** One attribute that fails to evaluate: its name and the reason, on one line. */
export function failureSentence(failure: EvaluationFailure): string {
  return `${oneLine(nameOf(failure))} ${notEvaluated}: ${reason(failure)}`
}

/** One cause in many hosts is one line that names them. */
function groupSentence(group: FailureGroup): string {
  const [first, ...others] = group.all
  if (first === undefined || others.length === 0) return failureSentence(group)
  const names = some(
    group.all.map((failure) => oneLine(nameOf(failure), 60)),
    most.names,
  )
  return `${names} do not evaluate: ${reason(group)}`
}

function reason({ message, position }: EvaluationFailure): string {
  const place = position ? ` (${oneLine(placeOf(position))})` : ''
  const shown = oneLine(message, most.characters)
  const isCut = shown.length === most.characters && shown.endsWith('…')
  return `${shown}${isCut ? ' (all of it: plan.json)' : ''}${place}`
}

/** Warnings of an evaluation, one line each; beyond a screenful they are counted. */
export function warningLines(warnings: readonly string[]): string[] {
  const lines = warnings.map((warning) => `  warning: ${oneLine(warning, 300)}`)
  return capped(lines, most.warnings, (left) => count(left, 'more warning'))
}
