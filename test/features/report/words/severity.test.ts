import { expect, test } from 'vitest'
import type { Outcome } from '../../../../src/documents/result.ts'
import { mergeReport } from '../../../../src/features/report/merge/merge.ts'
import { failedNames } from '../../../../src/features/report/words/severity.ts'
import { planOf, targetOf } from '../../../support/nix/plans.ts'
import { drvOf, resultOf, targetResultOf } from '../sample-run.ts'

function reportOf(outcomes: readonly Outcome[], notHere: 'fail' | 'warn') {
  const ids = outcomes.map((outcome, i) => `${outcome}-${i}`)
  const plan = planOf(
    outcomes.map((outcome, i) =>
      targetOf({
        ...{ id: ids[i] ?? '', drvPath: drvOf(ids[i] ?? '') },
        ...(outcome === 'not-here' ? { status: outcome } : {}),
      }),
    ),
  )
  const results = resultOf(
    outcomes.map((outcome, i) => targetResultOf({ id: ids[i] ?? '', drvPath: drvOf(ids[i] ?? ''), outcome })),
  )
  return mergeReport({ plan, results: [results], evidence: [], notHere })
}

test.each<[string, Outcome[], 'fail' | 'warn', string[]]>([
  ['a target that failed', ['built', 'failed', 'not-here'], 'warn', ['failed-1']],
  ['what cannot be built here, if that fails the run', ['built', 'not-here'], 'fail', ['not-here-1']],
  ['both', ['failed', 'not-here'], 'fail', ['failed-0', 'not-here-1']],
  ['what cannot be built here, if nothing else was there to be well', ['not-here'], 'warn', ['not-here-0']],
  ['nothing, if what could be built was', ['built', 'not-here'], 'warn', []],
])('the names of a run that is not well are %s', (_, outcomes, notHere, names) => {
  const report = reportOf(outcomes, notHere)
  expect(failedNames(report)).toEqual(names)
  expect(report.ok).toBe(names.length === 0)
})
