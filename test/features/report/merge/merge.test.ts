import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../../../src/documents/files.ts'
import { mergeReport } from '../../../../src/features/report/merge/merge.ts'
import { planOf, targetOf } from '../../../support/nix/plans.ts'
import { drvOf, evidenceOf, failureOf, resultOf, sampleRun, targetResultOf } from '../sample-run.ts'

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
    const plan = planOf([{ ...target('a'), status, reason: 'needs aarch64-linux' }, target('b')])
    for (const more of [[], [built('a', { outcome: status })]]) {
      const report = mergeReport({ plan, results: [resultOf([built('b'), ...more])], evidence: [] })
      expect(report).toMatchObject({
        ok: true,
        targets: [{ outcome: status, reason: 'needs aarch64-linux' }, { outcome: 'built' }],
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

const shard = (id: string, ...targets: string[]) => ({
  ...{ id, runner: ['ubuntu-24.04'], system: 'x86_64-linux', emulated: [], features: [] },
  ...{ targets, seconds: 1, bytes: 1 },
})

describe('of several shards', () => {
  const plan = { ...planOf([target('a'), target('b')]), shards: [shard('s1', 'a'), shard('s2', 'b')] }

  test('the results are one report', () => {
    const results = [resultOf([built('a')], { shard: 's1' }), resultOf([built('b')], { shard: 's2' })]
    expect(mergeReport({ plan, results, evidence: [] })).toMatchObject({ ok: true, warnings: [] })
  })

  test('one that produced no result makes the run not well, and is named beside its targets', () => {
    const report = mergeReport({ plan, results: [resultOf([built('a')], { shard: 's1' })], evidence: [] })
    expect(report.ok).toBe(false)
    expect(report.targets[1]).toMatchObject({ outcome: 'missing', reason: 's2 produced no result' })
    expect(report.warnings).toEqual([
      's2 produced no result: its job failed or was stopped before; nothing is known of b',
    ])
  })

  test('a target that was there already is in none of them, and is well', () => {
    const cached = { ...target('c'), status: 'cached' as const }
    const results = [resultOf([built('a')], { shard: 's1' }), resultOf([built('b')], { shard: 's2' })]
    const report = mergeReport({
      plan: { ...plan, targets: [...plan.targets, cached] },
      results,
      evidence: [],
    })
    expect(report).toMatchObject({ ok: true, targets: [{}, {}, { id: 'c', outcome: 'cached' }] })
  })

  test('what was there already is not well where the job that had to boot it was lost', () => {
    const cached = { ...target('c'), status: 'cached' as const }
    const results = [resultOf([built('a')], { shard: 's1' }), resultOf([built('b')], { shard: 's2' })]
    const merged = (more: typeof results) =>
      mergeReport({
        plan: { ...plan, targets: [...plan.targets, cached] },
        results: [...results, ...more],
        evidence: [],
        dueHere: ['c'],
      })
    expect(merged([])).toMatchObject({
      ...{ ok: false, targets: [{}, {}, { outcome: 'missing', reason: 'here produced no result' }] },
      warnings: [expect.stringMatching(/^here produced no result: .*nothing is known of c$/)],
    })
    const here = resultOf([built('c', { outcome: 'cached' })], { shard: 'here' })
    expect(merged([here])).toMatchObject({ ok: true, warnings: [] })
  })

  test('of a job that was run again only the last result counts, with all that it says', () => {
    const first = resultOf([built('a', { outcome: 'failed' })], {
      shard: 's1',
      created: '2026-01-01T00:01:00.000Z',
      seconds: 900,
      interrupted: true,
      failures: [failureOf({ message: 'the disk is full' })],
    })
    const again = resultOf([built('a')], { shard: 's1', created: '2026-01-01T00:02:00.000Z' })
    const other = resultOf([built('b')], { shard: 's2' })
    const report = mergeReport({ plan, results: [again, other, first], evidence: [] })
    expect(report).toMatchObject({ ok: true, buildFailures: [], warnings: [], seconds: { build: 41.3 } })
  })

  test('whose failures are together more than a report may hold are one report all the same', () => {
    const results = (['a', 'b'] as const).map((id, i) =>
      resultOf([built(id, { outcome: 'failed' })], {
        shard: `s${i + 1}`,
        failures: Array.from({ length: 10_001 }, (_, n) =>
          failureOf({ targets: [id], drvPath: drvOf(`${id}${n}`) }),
        ),
      }),
    )
    const report = mergeReport({ plan, results, evidence: [] })
    expect(report.targets.map(({ outcome }) => outcome)).toEqual(['failed', 'failed'])
    expect(parseDocument('report', JSON.stringify(report), 'report.json').ok).toBe(false)
  })

  test('one that was built from another plan does not count', () => {
    const results = [
      resultOf([built('a')], { shard: 's1', plan: '1'.repeat(64) }),
      resultOf([built('b')], { shard: 's2', plan: '2'.repeat(64) }),
    ]
    const report = mergeReport({ plan, results, evidence: [], planDigest: '1'.repeat(64) })
    expect(report.targets.map(({ outcome }) => outcome)).toEqual(['built', 'missing'])
    expect(report.ok).toBe(false)
    expect(report.warnings[0]).toBe(
      'left out, because another plan was built (of an earlier attempt?): 1 result of s2',
    )
  })

  test('a result that does not say which plan was built counts for nothing', () => {
    const report = mergeReport({
      plan: planOf([target('a')]),
      results: [resultOf([built('a')])],
      evidence: [],
      planDigest: '1'.repeat(64),
    })
    expect(report.ok).toBe(false)
    expect(report.targets).toMatchObject([{ outcome: 'missing' }])
  })

  test('a result says nothing of the targets of another shard', () => {
    const results = [
      resultOf([built('a')], { shard: 's1' }),
      resultOf([built('a'), { ...built('b'), outcome: 'failed' }], { shard: 's2' }),
      resultOf([built('b')], { shard: 's1', created: '2027-01-01T00:00:00.000Z' }),
    ]
    const report = mergeReport({ plan, results, evidence: [] })
    expect(report.targets).toMatchObject([{ outcome: 'missing' }, { outcome: 'failed' }])
  })
})

test('the fingerprint of a target is kept, so that a later run can compare with it', () => {
  const fingerprint = 'f'.repeat(64)
  const plan = planOf([{ ...target('a'), fingerprint }])
  const report = mergeReport({ plan, results: [resultOf([built('a')])], evidence: [] })
  expect(report.targets[0]).toHaveProperty('fingerprint', fingerprint)
})

test('what the plan says of a target no result can change', () => {
  const plan = planOf([{ ...target('a'), host: 'web', kind: 'toplevel' }])
  const lie = built('a', { host: 'mail', kind: 'check', system: 'mips-linux', names: ['b'] })
  expect(mergeReport({ plan, results: [resultOf([lie])], evidence: [] }).targets).toMatchObject([
    { id: 'a', names: ['a'], host: 'web', kind: 'toplevel', system: 'x86_64-linux', outcome: 'built' },
  ])
})

test.each(['not-here', 'skipped'] as const)(
  'a job that calls what was to be built %s makes the run red, however well the rest is',
  (outcome) => {
    const plan = planOf([target('a'), target('b')])
    const results = [resultOf([built('a'), built('b', { outcome, reason: 'on purpose' })])]
    expect(mergeReport({ plan, results, evidence: [] })).toMatchObject({
      ok: false,
      targets: [{ outcome: 'built' }, { outcome: 'missing' }],
    })
  },
)

test('of two shards that claim one target only the one that was given it is heard', () => {
  const shard = (id: string, targets: string[]) => ({
    ...{
      id,
      targets,
      runner: ['x'],
      system: 'x86_64-linux',
      emulated: [],
      features: [],
      seconds: 1,
      bytes: 1,
    },
  })
  const plan = { ...planOf([target('a'), target('b')]), shards: [shard('one', ['a']), shard('two', ['b'])] }
  const late = { created: '2999-01-01T00:00:00.000Z' }
  const results = [
    resultOf([built('a', { outcome: 'failed' })], { shard: 'one' }),
    resultOf([built('b'), built('a')], { shard: 'two', ...late }),
    resultOf([built('a'), built('b')], { shard: 'here', ...late }),
  ]
  expect(mergeReport({ plan, results, evidence: [] })).toMatchObject({
    ok: false,
    targets: [{ outcome: 'failed' }, { outcome: 'built' }],
  })
})
