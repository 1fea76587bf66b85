import type { Plan } from '../../documents/plan.ts'
import { oneLine, table } from '../../lib/text.ts'
import { nameOf, placeOf } from './names.ts'
import { refusalReason } from './refusals.ts'
import { capped, quoted } from './terminal-lines.ts'

/** What nixpkgs refuses and what does not evaluate, as two groups of lines; empty where there is none. */
export function notEvaluated(plan: Pick<Plan, 'failures' | 'refusals'>): string[][] {
  return [refusalLines(plan), failureLines(plan)]
}

function refusalLines({ refusals = [] }: Pick<Plan, 'refusals'>): string[] {
  if (refusals.length === 0) return []
  const rows = refusals.map((refusal) => [
    `  ${oneLine(nameOf(refusal), 60)}`,
    oneLine(refusalReason(refusal)),
  ])
  return ['Refused by nixpkgs, left out:', ...capped(table(rows), 'refusals')]
}

function failureLines({ failures }: Pick<Plan, 'failures'>): string[] {
  if (failures.length === 0) return []
  const lines = failures.flatMap(({ attribute, message, position }) => [
    `  ${oneLine(attribute)}${position ? `, at ${oneLine(placeOf(position))}` : ''}`,
    ...quoted(message, 'first'),
  ])
  return ['Does not evaluate:', ...capped(lines, 'lines')]
}
