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

type Verdict = Report['boots'][number]['verdict']
const boot = (target: string, verdict: Verdict, more = {}) =>
  ({
    ...{ target, verdict, firmware: 'uefi', medium: 'cd' },
    ...{ decided: { by: 'panic', text: 'Kernel panic' }, tail: ['last words'] },
    ...more,
  }) as Report['boots'][number]

/** A host whose image changed, and how it boots by UEFI and by BIOS, before (undefined: not tried) and now. */
const booted = (before: Partial<Record<'uefi' | 'bios', boolean>>, now: Report['boots']) => {
  const found = report({ a: ['built', 'changed'] }, { boots: now })
  const bootsBefore = Object.entries(before).map(([firmware, cameUp]) => ({ firmware, medium: 'cd', cameUp }))
  Object.assign(found.impact?.targets[0] ?? {}, bootsBefore.length === 0 ? {} : { bootsBefore })
  Object.assign(found.targets[0] ?? {}, { drvPath: `/nix/store/${'d'.repeat(32)}-a.drv` })
  return found
}

test.each<[string, Partial<Record<'uefi' | 'bios', boolean>>, Report['boots'], string[]]>([
  ['came up, and still does', { uefi: true }, [boot('a', 'booted')], []],
  ['came up, and dies', { uefi: true }, [boot('a', 'failed')], ['a']],
  ['came up, and says nothing any more', { uefi: true }, [boot('a', 'undecided')], ['a']],
  ['came up, and its command fails', { uefi: true }, [boot('a', 'booted', { command: { code: 1 } })], ['a']],
  ['came up, and was not tried', { uefi: true }, [boot('a', 'not-tried')], []],
  ['did not come up either', { uefi: false }, [boot('a', 'failed')], []],
  ['came up by another firmware only', { uefi: false, bios: true }, [boot('a', 'failed')], []],
  ['was not booted, and dies', {}, [boot('a', 'failed')], ['a']],
  ['was not booted, and nobody can tell', {}, [boot('a', 'undecided')], []],
])('what at the base %s', (_, before, now, worse) => {
  expect(worseInReport(booted(before, now))).toEqual(worse)
})

test('a boot counts where its target changed only; a derivation that does not boot is looked for like one that fails', () => {
  const boots = ['a', 'b'].map((target) => boot(target, 'failed'))
  expect(worseInReport(report({ a: ['built', 'changed'], b: ['built', 'revision'] }, { boots }))).toEqual([
    'a',
  ])
  const { ended, before } = builtBy(booted({ uefi: true }, [boot('a', 'failed')]))
  expect(ended.failures).toMatchObject([
    {
      drvPath: `/nix/store/${'d'.repeat(32)}-a.drv`,
      ...{ name: 'a', message: 'does not boot: Kernel panic', log: ['last words'], targets: ['a'] },
    },
  ])
  expect(before.get('a')).toBe('built')
  // by UEFI it was tried only since BIOS, by which it came up, did not work any more
  const further = boot('a', 'failed', { decided: { by: 'no bootable device', text: 'UEFI Shell' } })
  const shadowed = booted({ bios: true }, [boot('a', 'failed', { firmware: 'bios' }), further])
  expect(builtBy(shadowed).ended.failures.map(({ message }) => message)).toEqual([
    'does not boot: Kernel panic',
  ])
  expect(builtBy(booted({ uefi: false }, [boot('a', 'failed')])).ended.failures).toEqual([])
})

test('what boots again is told, and what still does not', () => {
  const both = [boot('a', 'booted'), boot('a', 'failed', { firmware: 'bios' })]
  expect(goodByReport(booted({ uefi: false, bios: false }, both))).toMatchObject({
    ...{ repaired: ['a'], stillBroken: ['a'] },
  })
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
