import { expect, test } from 'vitest'
import type { Evidence } from '../../../../src/documents/evidence.ts'
import { mergeReport } from '../../../../src/features/report/merge/merge.ts'
import { provedBy } from '../../../../src/features/report/proof/proved-targets.ts'
import { pathOf, planOf, targetOf } from '../../../support/nix/plans.ts'
import { drvOf, evidenceOf, resultOf, targetResultOf } from '../sample-run.ts'

const [demands, others] = ['a'.repeat(64), 'b'.repeat(64)]
const names = ['web.vm', 'mail.vm', 'broken.vm', 'odd.vm', 'apart.vm']
const targets = names.map((id) => targetOf({ id, drvPath: drvOf(id), kind: 'vm' }))
const plan = { ...planOf(targets), demands }
const outcomes = ['built', 'cached', 'failed', 'fetched', 'skipped'] as const
const result = resultOf(
  names.map((id, i) =>
    targetResultOf({ id, drvPath: drvOf(id), kind: 'vm', outcome: outcomes[i] ?? 'built' }),
  ),
  { shard: 'here', demands },
)
const boot = (target: string, verdict: Evidence['verdict'], more: Partial<Evidence> = {}) =>
  evidenceOf({ target, drvPath: drvOf(target), verdict, ...more })
const boots = [boot('web.vm', 'booted'), boot('mail.vm', 'not-tried'), boot('odd.vm', 'undecided')]
const base = mergeReport({ plan, results: [result], evidence: boots, run: 7 })
const all = (report = base, word = demands, again: string[] = []) =>
  targets.filter(provedBy(report, word, again)).map(({ id }) => id)

test('the same derivation under the same demands is proved where it was well, with all of its boots', () => {
  expect(base.demands).toBe(demands)
  expect(all()).toEqual(['web.vm', 'mail.vm'])
})

test.each<[string, ReturnType<typeof all>]>([
  ['other demands prove nothing', all(base, others)],
  [
    'a command that failed in a guest that booted',
    all(
      mergeReport({
        plan: { ...plan, targets: targets.slice(0, 1) },
        results: [result],
        evidence: [boot('web.vm', 'booted', { command: { command: 'false', code: 1, output: '' } })],
      }),
    ),
  ],
  [
    'a report of jobs of which one asked something else',
    all(mergeReport({ plan, results: [{ ...result, demands: others }], evidence: boots })),
  ],
  ['a report of jobs of which one says nothing', all(mergeReport({ plan, results: [], evidence: boots }))],
])('%s', (_, proved) => {
  expect(proved).toEqual([])
})

test('another derivation, or the same as another kind of thing, is not proved', () => {
  const isProved = provedBy(base, demands)
  const [web] = targets
  if (web === undefined) throw new Error('no target')
  expect(
    [web, { ...web, drvPath: drvOf('other') }, { ...web, kind: 'toplevel' as const }].map(isProved),
  ).toEqual([true, false, false])
})

test('what is asked for again by any of its names is done again', () => {
  expect(all(base, demands, ['web.*'])).toEqual(['mail.vm'])
  expect(all(base, demands, ['*'])).toEqual([])
  expect(all(base, demands, ['*.iso'])).toEqual(['web.vm', 'mail.vm'])
})

test('a chain of proofs ends: what a run did not do itself proves nothing', () => {
  const proved = targets.map((one) => ({ ...one, status: 'proved' as const }))
  const proof = { run: 7, by: 'signature' as const }
  const report = mergeReport({ plan: { ...plan, targets: proved, proof }, results: [], evidence: [], base })
  expect(report).toMatchObject({ ok: true, demands, proof })
  expect(report.targets.map(({ outcome }) => outcome)).toEqual(names.map(() => 'proved'))
  expect(all(report)).toEqual([])
})

test.each<[string, object, number | undefined]>([
  ['with the address of its image', { artifact: 5, until: '2026-01-01T00:00:01.000Z' }, 5],
  ['without one that was deleted meanwhile', { artifact: 5, until: '2025-12-31T23:59:59.000Z' }, undefined],
])(
  'a proved target has what the base has of it, and no result of another job changes that: %s',
  (_, kept, shown) => {
    const image = {
      file: pathOf('x.iso'),
      name: 'x.iso',
      bytes: 9,
      sha256: others,
      format: 'iso',
      source: 'search',
    }
    const known = {
      ...base,
      targets: base.targets.map((one) => ({
        ...one,
        images: [{ ...image, ...kept }],
        outputs: { out: pathOf('out') },
      })),
    }
    const [web] = targets
    const proof = { run: 7, by: 'run' as const }
    const report = mergeReport({
      plan: {
        ...plan,
        targets: [{ ...(web ?? targetOf({ id: '', drvPath: '' })), status: 'proved' }],
        proof,
      },
      results: [resultOf([targetResultOf({ id: 'web.vm', drvPath: drvOf('web.vm'), outcome: 'failed' })])],
      evidence: [],
      base: known,
    })
    expect(report.targets).toMatchObject([{ outcome: 'proved', outputs: { out: pathOf('out') }, seconds: 0 }])
    expect(report.targets[0]?.images[0]?.artifact).toBe(shown)
    expect(report.ok).toBe(true)
  },
)
