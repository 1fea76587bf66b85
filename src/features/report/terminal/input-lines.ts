import type { Report } from '../../../documents/report.ts'
import { oneLine, table } from '../../../lib/text.ts'
import { inputVersion } from '../words/inputs.ts'

/** Inputs beyond this are counted. */
const mostInputs = 20

/** What changed in flake.lock. */
export function inputLines({ impact }: Report): string[] {
  const inputs = impact?.inputs ?? []
  const rows = inputs
    .slice(0, mostInputs)
    .map(({ name, before, after }) => [
      `  ${oneLine(name, 60)}`,
      oneLine(inputVersion(before), 40),
      '→',
      oneLine(inputVersion(after), 40),
    ])
  if (rows.length === 0) return []
  const left = inputs.length - rows.length
  return [
    ...table([['  input', 'before', '', 'after'], ...rows]),
    ...(left > 0 ? [`  and ${left} more ${left === 1 ? 'input' : 'inputs'}`] : []),
  ]
}
