import { expect, test } from 'vitest'
import type { Report } from '../../../src/documents/report.ts'
import { builtBy, goodByReport, worseInReport } from '../../../src/features/update-lock/judge/reported.ts'

type Became = NonNullable<Report['impact']>['targets'][number]['became']
type Outcome = Report['targets'][number]['outcome']

const report = (
  targets: Readonly<Record<string, readonly [Outcome | undefined, Became?]>>,
  more: Partial<Report> = {},
): Report =>
  ({
    flake: { url: 'git+file:///work/machines?dir=hosts&rev=1', revision: 'a'.repeat(40) },
    targets: Object.entries(targets).flatMap(([id, [outcome]]) => (outcome ? [{ id, outcome }] : [])),
    impact: {
      targets: Object.entries(targets).flatMap(([id, [, became]]) => (became ? [{ id, became }] : [])),
    },
    evaluationFailures: [],
    buildFailures: [],
    boots: [],
    ...more,
  }) as unknown as Report

test.each([
  ['all is well', { a: ['built', 'changed'], b: ['cached', 'unchanged'] }, []],
  ['a build fails that changed', { a: ['failed', 'changed'], b: ['built', 'changed'] }, ['a']],
  ['a job was lost', { a: ['missing', 'changed'] }, ['a']],
  ['what did not change failed before too', { a: ['failed', 'unchanged'], b: ['failed', 'revision'] }, []],
  ['it does not evaluate any more', { a: [undefined, 'broken'] }, ['a']],
  ['it is gone', { a: [undefined, 'removed'] }, ['a']],
  ['it was broken before', { a: [undefined, 'still-broken'], b: ['built', 'repaired'] }, []],
] as const)('%s', (_, targets, worse) => {
  expect(worseInReport(report(targets))).toEqual(worse)
})

test('what the base could not build either is nobody’s fault; what it could is known', () => {
  const found = report({ a: ['failed', 'changed'], b: ['failed', 'changed'], c: ['built', 'changed'] })
  const [a, b, c] = found.impact?.targets ?? []
  Object.assign(a ?? {}, { before: 'failed' })
  Object.assign(b ?? {}, { before: 'cached' })
  Object.assign(c ?? {}, { before: 'cancelled' })
  expect(worseInReport(found)).toEqual(['b'])
  expect([...builtBy(found).before]).toEqual([
    ['a', 'failed'],
    ['b', 'built'],
  ])
})

test('without a base every failure has to be looked at', () => {
  const failure = { names: ['host.toplevel'] } as Report['evaluationFailures'][number]
  const found = { ...report({ a: ['failed'] }), evaluationFailures: [failure] }
  delete found.impact
  expect(worseInReport(found)).toEqual(['host.toplevel', 'a'])
})

test('a boot that failed counts where its target changed', () => {
  const boots = ['a', 'b'].map((target) => ({ target, verdict: 'failed' })) as Report['boots']
  expect(worseInReport(report({ a: ['built', 'changed'], b: ['built', 'revision'] }, { boots }))).toEqual([
    'a',
  ])
})

test('what was built is of the folder that the URL names', () => {
  expect(builtBy(report({ a: ['failed', 'changed'] }))).toMatchObject({
    flake: 'hosts',
    ended: { targets: [{ id: 'a', outcome: 'failed' }] },
  })
  expect(goodByReport(report({ a: ['built', 'repaired'] }))).toMatchObject({
    commit: 'a'.repeat(40),
    held: [],
    repaired: ['a'],
  })
})
