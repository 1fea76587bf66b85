import { describe, expect, test } from 'vitest'
import type { Plan, Target } from '../../../../src/documents/plan.ts'
import type { Outcome, TargetResult } from '../../../../src/documents/result.ts'
import { mergeReport } from '../../../../src/features/report/merge/merge.ts'
import { headline } from '../../../../src/features/report/words/headline.ts'
import { planOf, targetOf } from '../../../support/nix/plans.ts'
import { drvOf, resultOf, targetResultOf } from '../sample-run.ts'

/** When a run is well: only where something is known to be. */
const planned = (outcomes: readonly Outcome[]): Target[] =>
  outcomes.map((outcome, i) => ({
    ...targetOf({ id: `t${i}`, drvPath: drvOf(`t${i}`) }),
    status: outcome === 'not-here' || outcome === 'skipped' ? outcome : 'to-build',
  }))
const results = (outcomes: readonly Outcome[]): TargetResult[] =>
  outcomes.map((outcome, i) => targetResultOf({ id: `t${i}`, drvPath: drvOf(`t${i}`), outcome }))

test.each<[Outcome[], 'fail' | 'warn' | undefined, boolean]>([
  [[], undefined, false],
  [['built'], undefined, true],
  [['fetched'], 'fail', true],
  [['cached'], 'warn', true],
  [['not-here'], undefined, false],
  [['not-here'], 'warn', false],
  [['skipped'], undefined, false],
  [['not-here', 'skipped'], 'warn', false],
  [['built', 'not-here'], undefined, true],
  [['built', 'not-here'], 'warn', true],
  [['built', 'not-here'], 'fail', false],
  [['built', 'skipped'], 'fail', true],
  [['built', 'failed'], 'warn', false],
])('%j with not-here: %s is well: %s', (outcomes, notHere, ok) => {
  const plan = planOf(planned(outcomes))
  const report = mergeReport({ plan, results: [resultOf(results(outcomes))], evidence: [], notHere })
  expect(report.ok).toBe(ok)
})

describe('what nixpkgs refuses', () => {
  const refusal: NonNullable<Plan['refusals']>[number] = {
    attribute: 'packages.x86_64-linux.htop',
    names: ['packages.x86_64-linux.htop'],
    why: 'broken',
    package: 'htop-2.0',
    message: 'Refusing to evaluate package: it is marked as broken',
  }
  const plan: Plan = { ...planOf(planned(['built'])), refusals: [refusal] }
  const merged = (base?: Plan) =>
    mergeReport({ plan, results: [resultOf(results(['built']))], evidence: [], base })
  const htop = targetOf({ id: 'packages.x86_64-linux.htop', drvPath: drvOf('htop') })

  test('is a skip where the base had it no more than this', () => {
    for (const base of [undefined, planOf(planned(['built'])), plan]) {
      const report = merged(base)
      expect(report).toMatchObject({ ok: true, refusals: [refusal], evaluationFailures: [] })
      expect(headline(report)).toMatch(/; 1 skipped on purpose$/)
    }
  })

  test('is a failure where the base evaluated it, and does not evaluate any more', () => {
    const report = merged(planOf([...planned(['built']), htop]))
    expect(report).toMatchObject({
      ok: false,
      evaluationFailures: [{ attribute: refusal.attribute, message: refusal.message }],
    })
    expect(report.refusals).toBeUndefined()
    const [lost] = report.impact?.targets.filter(({ id }) => id === htop.id) ?? []
    expect(lost).toMatchObject({ became: 'broken', reason: refusal.message })
  })
})
