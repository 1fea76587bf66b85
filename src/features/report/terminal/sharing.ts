import type { Plan } from '../../../documents/plan.ts'
import { count, duration, oneLine, table } from '../../../lib/text.ts'
import { some } from '../words/names.ts'
import { sharingSentences } from '../words/sharing.ts'

const mostNames = 6

/** How the work of a plan would be split over jobs, and why. */
export function sharingLines({ shards = [], sharing, targets, derivations }: Plan): string[] {
  const left = targets.filter(({ status }) => status === 'not-here')
  const apart = left.map(({ id, reason = '' }) => `  ${oneLine(id, 80)}: ${oneLine(reason, 200)}`)
  if (sharing === undefined || shards.length === 0)
    return [
      `nothing is to be built by other jobs: ${count(derivations.length, 'derivation')} missing`,
      ...apart,
    ]
  const rows = shards.map(({ id, runner, targets: ids, seconds }) => [
    `  ${id}`,
    oneLine((Array.isArray(runner) ? runner : [runner.group, ...(runner.labels ?? [])]).join(','), 80),
    duration(seconds),
    some(
      ids.map((target) => oneLine(target, 60)),
      mostNames,
    ),
  ])
  return [
    ...table(rows),
    '',
    ...sharingSentences(sharing, (name) => oneLine(name, 80)),
    ...(apart.length > 0 ? ['', 'no machine can build:', ...apart] : []),
  ]
}
