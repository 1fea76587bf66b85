import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../../../src/documents/files.ts'
import type { Plan, Target } from '../../../../src/documents/plan.ts'
import type { Report } from '../../../../src/documents/report.ts'
import { impactOf } from '../../../../src/features/report/impact/impact.ts'
import { renderMarkdown } from '../../../../src/features/report/markdown/page.ts'
import { mergeReport } from '../../../../src/features/report/merge/merge.ts'
import { renderTable } from '../../../../src/features/report/terminal/table.ts'
import { impactSentence } from '../../../../src/features/report/words/impact.ts'
import { pathOf, planOf, targetOf } from '../../../support/nix/plans.ts'
import { drvOf, evidenceOf, resultOf, targetResultOf } from '../sample-run.ts'

const MiB = 1024 * 1024
const closure = (sizes: Record<string, number>) => ({
  bytes: Object.values(sizes).reduce((sum, size) => sum + size * MiB, 0),
  paths: Object.entries(sizes).map(([name, size]) => ({ path: pathOf(name), bytes: size * MiB })),
})
const sha = (digit: string) => digit.repeat(64)
const host = (name: string, drv: string, more: Partial<Target> = {}) =>
  targetOf({ id: `${name}.toplevel`, host: name, kind: 'toplevel', drvPath: drvOf(drv), ...more })
const failing = (name: string, attribute = `nixosConfigurations.${name}.config.system.build.toplevel`) => ({
  attribute,
  names: [`${name}.toplevel`],
  message: 'no',
})
const plan = (targets: Target[], more: Partial<Plan> = {}): Plan => ({ ...planOf(targets), ...more })
const became = (base: Plan | Report, head: Plan) =>
  impactOf(base, { plan: head, closures: new Map() }).targets.map(({ id, became }) => [id, became])

describe('a target', () => {
  test.each<[string, Target, string]>([
    ['of the same derivation is unchanged', host('a', 'one'), 'unchanged'],
    [
      'of another one with the same fingerprint differs only in the revision',
      host('a', 'two', { fingerprint: sha('1') }),
      'revision',
    ],
    ['with another fingerprint is changed', host('a', 'two', { fingerprint: sha('2') }), 'changed'],
    ['without a fingerprint is changed', host('a', 'two'), 'changed'],
  ])('%s', (_, after, expected) => {
    expect(became(plan([host('a', 'one', { fingerprint: sha('1') })]), plan([after]))).toEqual([
      ['a.toplevel', expected],
    ])
  })

  test('is changed where neither evaluation could tell a fingerprint', () => {
    expect(became(plan([host('a', 'one')]), plan([host('a', 'two')]))).toEqual([['a.toplevel', 'changed']])
  })

  test('is new, or gone', () => {
    expect(became(plan([host('a', 'one')]), plan([host('b', 'one')]))).toEqual([
      ['a.toplevel', 'removed'],
      ['b.toplevel', 'added'],
    ])
  })

  test('is broken or repaired with all hosts, where their attribute itself does not evaluate', () => {
    const all = [{ attribute: 'nixosConfigurations', names: [], message: 'no' }]
    const [well, ill] = [plan([host('a', 'one'), host('b', 'two')]), plan([], { failures: all })]
    expect(became(well, ill)).toEqual([
      ['a.toplevel', 'broken'],
      ['b.toplevel', 'broken'],
    ])
    expect(became(ill, well)).toEqual([
      ['a.toplevel', 'repaired'],
      ['b.toplevel', 'repaired'],
    ])
    expect(became(ill, ill)).toEqual([['nixosConfigurations', 'still-broken']])
  })

  test('that was not asked for, there or here, is neither new nor gone', () => {
    const base = plan([host('a', 'one')], { unselected: ['b.toplevel'] })
    expect(became(base, plan([host('b', 'one')], { unselected: ['a.toplevel'] }))).toEqual([])
    const report = mergeReport({ plan: base, results: [], evidence: [] })
    expect(became(report, plan([host('b', 'one')], { unselected: ['a.toplevel'] }))).toEqual([])
  })

  test('is told with how it booted in the run of the base, by what started it', () => {
    const [before, after] = [
      plan([host('a', 'one'), host('b', 'x')]),
      plan([host('a', 'two'), host('b', 'y')]),
    ]
    const of = (target: string, more = {}) => evidenceOf({ target, ...more })
    const evidence = [
      of('a.toplevel', { firmware: 'uefi', medium: 'cd' }),
      of('a.toplevel', { firmware: 'bios', medium: 'cd', verdict: 'undecided' }),
      of('a.toplevel', { firmware: 'uefi', medium: 'stick', verdict: 'not-tried' }),
    ]
    const base = mergeReport({ plan: before, results: [], evidence })
    const [a, b] = impactOf(base, { plan: after, closures: new Map() }).targets
    expect(a?.bootsBefore).toEqual([
      { firmware: 'uefi', medium: 'cd', cameUp: true },
      { firmware: 'bios', medium: 'cd', cameUp: false },
    ])
    expect(b && 'bootsBefore' in b).toBe(false)
    expect(impactOf(before, { plan: after, closures: new Map() }).targets[0]).not.toHaveProperty(
      'bootsBefore',
    )
  })

  test('is known by each of its names: hosts that were one system and are two now', () => {
    const both = host('a', 'one', { names: ['a.toplevel', 'b.toplevel'] })
    const [a, b] = [host('a', 'one'), host('b', 'two')]
    expect(became(plan([both]), plan([a, b]))).toEqual([
      ['a.toplevel', 'unchanged'],
      ['b.toplevel', 'changed'],
    ])
    expect(became(plan([a, b]), plan([both]))).toEqual([
      ['a.toplevel', 'unchanged'],
      ['b.toplevel', 'changed'],
    ])
  })
})

describe('a host that does not evaluate', () => {
  const [well, broken] = [plan([host('a', 'one')]), plan([], { failures: [failing('a')] })]

  test.each<[string, Plan, Plan, string]>([
    ['any more is broken', well, broken, 'broken'],
    ['now as before is still broken', broken, broken, 'still-broken'],
    ['and is new is that', plan([]), broken, 'new-broken'],
    ['and did before is repaired', broken, well, 'repaired'],
  ])('%s', (_, base, head, expected) => {
    expect(became(base, head)).toEqual([['a.toplevel', expected]])
  })

  test('as a whole takes all of its targets with it, and those below an attribute too', () => {
    const iso = targetOf({ id: 'a.iso', host: 'a', kind: 'iso', drvPath: drvOf('iso') })
    const check = targetOf({ id: 'checks.x86_64-linux.fmt', kind: 'check', drvPath: drvOf('fmt') })
    const failures = [
      failing('a', 'nixosConfigurations.a'),
      { attribute: 'checks', names: [], message: 'no' },
    ]
    expect(became(plan([host('a', 'one'), iso, check]), plan([], { failures }))).toEqual([
      ['a.toplevel', 'broken'],
      ['a.iso', 'broken'],
      ['checks.x86_64-linux.fmt', 'broken'],
    ])
    expect(became(plan([], { failures }), plan([iso, check])).map(([, what]) => what)).toEqual([
      'repaired',
      'repaired',
    ])
  })

  test('is told with its reason, and with its host where only the attribute names it', () => {
    const failures = [failing('x', 'nixosConfigurations."a.b".config')]
    const { targets } = impactOf(plan([]), { plan: plan([], { failures }), closures: new Map() })
    expect(targets).toEqual([{ id: 'x.toplevel', host: 'a.b', became: 'new-broken', reason: 'no' }])
  })

  test('because nixpkgs refuses it is gone, with the reason', () => {
    const refusals = [
      { attribute: 'x', names: ['a.toplevel'], why: 'unfree' as const, package: 'steam', message: 'unfree!' },
    ]
    const { targets } = impactOf(well, { plan: plan([], { refusals }), closures: new Map() })
    expect(targets).toEqual([{ id: 'a.toplevel', host: 'a', became: 'removed', reason: 'unfree!' }])
  })
})

const missing = (name: string, ...needs: string[]) => ({
  drvPath: drvOf(name),
  name,
  system: 'x86_64-linux',
  features: [],
  needs: needs.map(drvOf),
})

function compared(more: Partial<Parameters<typeof mergeReport>[0]> = {}): Report {
  const before = plan([host('a', 'a1'), host('b', 'b1'), host('c', 'c1')], {
    created: '2025-12-31T00:00:00.000Z',
  })
  before.flake.revision = 'a'.repeat(40)
  const built = (name: string, drv: string, sizes: Record<string, number>) =>
    targetResultOf({ id: `${name}.toplevel`, host: name, drvPath: drvOf(drv), closure: closure(sizes) })
  const old = { 'linux-6.12': 100, 'bash-5.2': 2, 'perl-5.40': 50 }
  const base = mergeReport({
    plan: before,
    results: [resultOf([built('a', 'a1', old), built('b', 'b1', old), built('c', 'c1', old)])],
    evidence: [],
  })
  const head = planOf(
    [host('a', 'a2'), host('b', 'b1'), host('c', 'c1')],
    [missing('a2', 'etc', 'units'), missing('etc', 'units'), missing('units'), missing('other')],
  )
  const fresh = { 'linux-6.14': 120, 'bash-5.2': 2, 'jellyfin-10.11': 80 }
  return mergeReport({
    plan: head,
    results: [resultOf([built('a', 'a2', fresh), built('b', 'b1', old), built('c', 'c1', old)])],
    evidence: [],
    base,
    ...more,
  })
}

test('of a changed host are told what is to build, its packages and its size', () => {
  const report = compared()
  expect(report.impact?.targets[0]).toEqual({
    id: 'a.toplevel',
    host: 'a',
    became: 'changed',
    before: 'built',
    toBuild: { count: 3, first: ['units'] },
    closure: { before: { bytes: 152 * MiB, paths: 3 }, after: { bytes: 202 * MiB, paths: 3 } },
    packages: [
      { name: 'jellyfin', change: 'added', before: [], after: ['10.11'], bytes: 80 * MiB },
      { name: 'perl', change: 'removed', before: ['5.40'], after: [], bytes: -50 * MiB },
      { name: 'linux', change: 'up', before: ['6.12'], after: ['6.14'], bytes: 20 * MiB },
    ],
  })
  expect(report.impact?.base).toEqual({ revision: 'a'.repeat(40), created: '2026-01-01T00:01:00.000Z' })
  expect(parseDocument('report', JSON.stringify(report), 'report.json')).toEqual(report)
})

test('the plan of the base alone tells what changes, but no packages', () => {
  const { impact } = compared({ base: plan([host('a', 'a1'), host('b', 'b1'), host('c', 'c1')]) })
  expect(impact?.targets.map(({ became }) => became)).toEqual(['changed', 'unchanged', 'unchanged'])
  expect(impact?.targets[0]).not.toHaveProperty('packages')
  expect(impact?.targets[0]?.closure).toEqual({ after: { bytes: 202 * MiB, paths: 3 } })
})

test('a host that could not be built has no packages, but what was to be built', () => {
  const { impact } = compared({ results: [] })
  expect(impact?.targets[0]).toMatchObject({ toBuild: { count: 3 }, closure: { before: { paths: 3 } } })
  expect(impact?.targets[0]).not.toHaveProperty('packages')
})

test('a terminal says what changes before the verdict', () => {
  const lines = renderTable(compared())
  expect(lines.slice(-3)).toEqual([
    '  Compared with aaaaaaaaaaaa, 1 of 3 hosts changes, 2 stay the same.',
    '',
    '✓ All 3 targets are well (built in 41 s)',
  ])
})

describe('a page', () => {
  test('says after the verdict what changes on each host, and folds the rest', () => {
    const lines = renderMarkdown(compared()).split('\n')
    expect(lines.slice(0, 12)).toEqual([
      '## ✓ All 3 targets are well',
      '',
      '### What changes',
      '',
      'Compared with `aaaaaaaaaaaa`, 1 of 3 hosts changes, 2 stay the same.',
      '',
      '| Target | Change | To build | Packages | Closure |',
      '| --- | --- | ---: | --- | --- |',
      '| `a.toplevel` | changes | 3 | 1 newer, 1 added, 1 removed | 152 MiB → 202 MiB (+50.0 MiB) |',
      '',
      '<details><summary><code>a.toplevel</code>: 1 newer, 1 added, 1 removed</summary>',
      '',
    ])
    expect(lines).toContain('To build: `units` and 2 more.')
    expect(lines).toContain('| `perl` | `5.40` |  | -50.0 MiB |')
    expect(lines).toContain('The same as before: `b`, `c`.')
    expect(lines.at(-2)).toMatch(/^Flake `\.` · `Nix 2\.30\.0` · built in 41 s$/)
  })

  test('shows hosts with the same changes of packages once', () => {
    const report = compared()
    const [first] = report.impact?.targets ?? []
    if (!first || !report.impact) throw new Error('no impact')
    report.impact.targets = ['x', 'y', 'z', 'w'].map((name) => ({ ...first, id: name, host: name }))
    expect(renderMarkdown(report).match(/<summary>.*newer.*/g)).toEqual([
      '<summary><code>x</code>, <code>y</code>, <code>z</code> and 1 more: 1 newer, 1 added, 1 removed</summary>',
    ])
  })

  test('has no column for what nobody knows, and says what failed', () => {
    const failed = targetResultOf({ id: 'a.toplevel', drvPath: drvOf('a2'), outcome: 'failed' })
    const page = renderMarkdown(compared({ base: plan([host('a', 'a1')]), results: [resultOf([failed])] }))
    expect(page).toContain('| Target | Change | To build |\n')
    expect(page).toContain('| `a.toplevel` | changes, **✗ failed** | 3 |')
  })

  test('has no such section where there is nothing to compare with', () => {
    expect(renderMarkdown(compared({ base: undefined }))).not.toContain('What changes')
  })
})

test.each<[string, (string | [string, string])[]]>([
  ['nothing changes', ['unchanged', 'unchanged']],
  [
    'nothing changes but the revision of the flake, which all 3 hosts hold',
    ['revision', 'revision', 'revision'],
  ],
  ['nothing changes but the revision of the flake, which 1 of 2 hosts holds', ['revision', 'unchanged']],
  ['the one host changes', ['changed']],
  [
    '1 of 4 hosts does not evaluate any more, 1 changes, 2 differ only in the revision',
    ['revision', 'changed', 'broken', 'revision'],
  ],
  ['1 of 2 hosts is new, 1 is gone', ['removed', 'added']],
  [
    '1 of 2 hosts changes, 1 stays the same; 1 of 2 other targets is new, 1 stays the same',
    ['changed', 'unchanged', ['x', 'added'], ['y', 'unchanged']],
  ],
])('%s', (sentence, all) => {
  const targets = all.map((one, i) => {
    const [id, became] = typeof one === 'string' ? [`h${i}.toplevel`, one] : one
    return { id, ...(typeof one === 'string' ? { host: `h${i}` } : {}), became } as never
  })
  expect(impactSentence({ base: { created: '' }, targets }, String)).toBe(
    `Compared with the base, ${sentence}.`,
  )
})

test('a host with several targets counts once, with the most important that became of it', () => {
  const targets = [
    { id: 'a.iso', host: 'a', became: 'changed' as const },
    { id: 'a.toplevel', host: 'a', became: 'unchanged' as const },
  ]
  expect(impactSentence({ base: { created: '' }, targets }, String)).toBe(
    'Compared with the base, the one host changes.',
  )
})
