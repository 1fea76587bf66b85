import { expect, test } from 'vitest'
import { parseDocument } from '../../../src/documents/files.ts'
import { mergeReport } from '../../../src/features/report/merge.ts'
import { planOf, targetOf } from '../../support/plans.ts'
import { drvOf, evidenceOf, failureOf, resultOf, sampleRun, targetResultOf } from './sample-run.ts'

const target = (id: string) => targetOf({ id, drvPath: drvOf(id) })
const built = (id: string, more = {}) => targetResultOf({ id, drvPath: drvOf(id), ...more })

test('a run in which every target is built and every boot comes up is well', () => {
  const report = mergeReport({
    plan: planOf([target('a')]),
    results: [resultOf([built('a')])],
    evidence: [evidenceOf({ target: 'a' })],
  })
  expect(report).toMatchObject({ ok: true, targets: [{ id: 'a', outcome: 'built' }], warnings: [] })
})

test('a merged report is a valid document', () => {
  const report = mergeReport(sampleRun())
  expect(parseDocument('report', JSON.stringify(report), 'report.json')).toEqual(report)
})

test('a planned target without a result is missing, and the run is not well', () => {
  const report = mergeReport({
    plan: planOf([target('a'), target('b')]),
    results: [resultOf([built('a')])],
    evidence: [],
  })
  expect(report.ok).toBe(false)
  expect(report.targets.map(({ id, outcome }) => [id, outcome])).toEqual([
    ['a', 'built'],
    ['b', 'missing'],
  ])
})

test.each(['not-here', 'skipped'] as const)(
  'a target that is %s keeps its reason and takes nothing down',
  (status) => {
    const plan = planOf([{ ...target('a'), status, reason: 'needs aarch64-linux' }])
    for (const results of [[], [resultOf([built('a', { outcome: status })])]]) {
      const report = mergeReport({ plan, results, evidence: [] })
      expect(report).toMatchObject({
        ok: true,
        targets: [{ outcome: status, reason: 'needs aarch64-linux' }],
      })
    }
  },
)

test('the reason why a target was only probably to build is not that of its result', () => {
  const plan = planOf([{ ...target('a'), reason: 'Nix cannot say what is missing' }])
  const { targets } = mergeReport({ plan, results: [resultOf([built('a')])], evidence: [] })
  expect(targets[0]).not.toHaveProperty('reason')
})

test.each(['failed', 'cancelled'] as const)('one target that is %s makes the run not well', (outcome) => {
  const plan = planOf([target('a'), target('b')])
  const report = mergeReport({
    plan,
    results: [resultOf([built('a'), built('b', { outcome })])],
    evidence: [],
  })
  expect(report.ok).toBe(false)
})

test('an attribute that does not evaluate makes the run not well', () => {
  const plan = { ...planOf([]), failures: [{ attribute: 'x', names: ['x'], message: 'no' }] }
  expect(mergeReport({ plan, results: [], evidence: [] }).ok).toBe(false)
})

test.each([
  ['failed', evidenceOf({ target: 'a', verdict: 'failed' })],
  ['undecided', evidenceOf({ target: 'a', verdict: 'undecided' })],
  ['without the command', evidenceOf({ target: 'a', command: { command: 'true', code: 1, output: '' } })],
])('a boot that ends %s makes the run not well', (_, boot) => {
  const report = mergeReport({
    plan: planOf([target('a')]),
    results: [resultOf([built('a')])],
    evidence: [boot],
  })
  expect(report.ok).toBe(false)
})

test('results and boots of another run are left out, and a warning names them', () => {
  const report = mergeReport({
    plan: planOf([target('a')]),
    results: [
      resultOf([built('a'), built('old'), built('older')], {
        failures: [
          failureOf({ targets: ['old'] }),
          failureOf({ targets: ['a', 'old'], drvPath: drvOf('dep') }),
        ],
      }),
    ],
    evidence: [evidenceOf({ target: 'gone', verdict: 'failed' })],
  })
  expect(report.boots).toEqual([])
  expect(report.targets.map(({ id }) => id)).toEqual(['a'])
  expect(report.buildFailures.map(({ targets }) => targets)).toEqual([['a']])
  expect(report.warnings).toEqual([
    expect.stringMatching(/2 builds of old, older$/),
    expect.stringMatching(/1 boot of gone$/),
  ])
})

test('the same name with another derivation is another run', () => {
  const report = mergeReport({
    plan: planOf([target('a')]),
    results: [resultOf([built('a', { drvPath: drvOf('a of yesterday') })])],
    evidence: [evidenceOf({ target: 'a', drvPath: drvOf('a-of-yesterday') })],
  })
  expect(report).toMatchObject({ ok: false, targets: [{ outcome: 'missing' }], boots: [] })
  expect(report.warnings).toHaveLength(2)
})

test('of two results for one target the newer one counts, in whatever order they come', () => {
  const first = resultOf([built('a', { outcome: 'failed' })], {
    created: '2026-01-01T00:01:00.000Z',
    failures: [failureOf({ targets: ['a'] })],
  })
  const second = resultOf([built('a')], { created: '2026-01-01T00:02:00.000Z' })
  for (const results of [
    [first, second],
    [second, first],
  ]) {
    const report = mergeReport({ plan: planOf([target('a')]), results, evidence: [] })
    expect(report).toMatchObject({ ok: true, buildFailures: [] })
  }
})

test('of two boots of one image by one firmware the newer one counts', () => {
  const boot = (created: string, firmware: 'bios' | 'uefi', verdict: 'booted' | 'failed') =>
    evidenceOf({ target: 'a', created, firmware, verdict })
  const report = mergeReport({
    plan: planOf([target('a')]),
    results: [resultOf([built('a')])],
    evidence: [
      boot('2026-01-02', 'bios', 'booted'),
      boot('2026-01-01', 'bios', 'failed'),
      boot('2026-01-01', 'uefi', 'booted'),
    ],
  })
  expect(report.boots.map(({ firmware, verdict }) => `${firmware} ${verdict}`).sort()).toEqual([
    'bios booted',
    'uefi booted',
  ])
})

test('shards that met the same failing derivation tell it once, with the targets of both', () => {
  const drvPath = drvOf('kernel')
  const shard = (name: string, id: string) =>
    resultOf([built(id, { outcome: 'failed' })], {
      shard: name,
      seconds: name === 's1' ? 10 : 20,
      failures: [failureOf({ drvPath, targets: [id] })],
    })
  const report = mergeReport({
    plan: planOf([target('a'), target('b')]),
    results: [shard('s1', 'a'), shard('s2', 'b')],
    evidence: [],
  })
  expect(report.buildFailures).toMatchObject([{ drvPath, targets: ['a', 'b'] }])
  expect(report.seconds).toEqual({ build: 20 })
})

test('a failure that takes no target down is kept: it may be the machine', () => {
  const results = [resultOf([built('a')], { failures: [failureOf({ message: 'the disk is full' })] })]
  expect(mergeReport({ plan: planOf([target('a')]), results, evidence: [] }).buildFailures).toHaveLength(1)
})

test('an interrupted build is said', () => {
  const results = [resultOf([built('a', { outcome: 'cancelled' })], { interrupted: true })]
  const { warnings } = mergeReport({ plan: planOf([target('a')]), results, evidence: [] })
  expect(warnings).toEqual(['the build of local was stopped before its end'])
})

test('the report is as old as its newest document', () => {
  expect(mergeReport(sampleRun()).created).toBe('2026-01-01T00:02:00.000Z')
})
