import { describe, expect, test } from 'vitest'
import { newProgress } from '../../../src/features/build/progress/progress.ts'
import {
  derivationResults,
  type Facts,
  targetResults,
  unseen,
} from '../../../src/features/build/target-results.ts'
import { pathOf, planOf, targetOf } from '../../support/nix/plans.ts'

const drv = pathOf('a.drv')
const outputs = { out: pathOf('a') }
function facts(target: Parameters<typeof targetOf>[0], known: Partial<Facts> = {}): Facts {
  const nothing = { before: new Map(), present: new Map(), failures: [], failed: new Set<string>() }
  return {
    ...nothing,
    unfinished: new Set(),
    progress: newProgress(),
    interrupted: false,
    now: 100,
    plan: planOf([targetOf(target)]),
    ...known,
  }
}
const a = { id: 'a', drvPath: drv, outputs }
const there = new Map([['a', outputs]])
const started = (drvPath: string) => ({
  drvPath,
  machine: '',
  start: 1,
  stop: 5,
  phases: [],
  tail: [],
  heard: 1,
})
const withBuild = (drvPath: string) => ({ ...newProgress(), builds: new Map([[drvPath, started(drvPath)]]) })
const failure = { name: 'low', message: 'exit code 1', log: [], chain: [], targets: ['a'] }

test.each<[string, Facts, string]>([
  ['was there', facts(a, { before: there, present: there }), 'cached'],
  ['was built', facts(a, { present: there, progress: withBuild(drv) }), 'built'],
  ['was to be fetched and is there', facts({ ...a, status: 'substitutable' }, { present: there }), 'fetched'],
  [
    'was to be fetched and had to be built',
    facts({ ...a, status: 'substitutable' }, { present: there, progress: withBuild(drv) }),
    'built',
  ],
  ['fell', facts(a, { failures: [failure] }), 'failed'],
  ['fell before the interrupt', facts(a, { failures: [failure], interrupted: true }), 'failed'],
  ['was not reached', facts(a, { interrupted: true }), 'cancelled'],
  ['was done before the interrupt', facts(a, { present: there, interrupted: true }), 'built'],
  ['is not for this machine', facts({ ...a, status: 'not-here', reason: 'kvm' }), 'not-here'],
  ['is left out', facts({ ...a, status: 'skipped' }), 'skipped'],
])('a target that %s', (_, known, outcome) => {
  expect(targetResults(known)[0]?.outcome).toBe(outcome)
})

test.each([
  ['a system', {}, 'built'],
  ['an image', { image: { path: 'x.iso', source: 'search' } }, 'cancelled'],
  ['a VM', { kind: 'vm' }, 'cancelled'],
] as const)(
  'of a job that is stopped before it looks into its outputs %s is done or not as it needs that',
  (_, more, outcome) => {
    const known = facts({ ...a, ...more }, { present: there, interrupted: true })
    expect(unseen(known.plan, targetResults(known))[0]?.outcome).toBe(outcome)
    const fell = facts({ ...a, ...more }, { failures: [failure] })
    expect(unseen(fell.plan, targetResults(fell))[0]?.outcome).toBe('failed')
  },
)

test('a target that fell says which derivation failed, and how', () => {
  expect(targetResults(facts(a, { failures: [failure] }))[0]?.reason).toBe('low: exit code 1')
})

describe('the seconds of a target', () => {
  const low = pathOf('low.drv')
  const derivation = { name: 'x', system: 'x86_64-linux', features: [] }
  const plan = planOf(
    [targetOf(a)],
    [
      { ...derivation, drvPath: drv, needs: [low] },
      { ...derivation, drvPath: low, needs: [] },
    ],
  )
  const builds = new Map([
    [low, { ...started(low), start: 2, stop: 4 }],
    [drv, { ...started(drv), start: 7, stop: 9 }],
    [pathOf('other.drv'), { ...started(pathOf('other.drv')), start: 0, stop: 50 }],
  ])

  test('are from the first start to the last end of what it needs', () => {
    const [target] = targetResults(facts(a, { plan, progress: { ...newProgress(), builds } }))
    expect(target?.seconds).toBe(7)
  })

  test('end now for what has not ended', () => {
    const { stop, ...open } = started(drv)
    const progress = { ...newProgress(), builds: new Map([[drv, open]]) }
    expect(targetResults(facts(a, { plan, progress }))[0]?.seconds).toBe(99)
  })

  test('are none where nothing was built', () => {
    expect(targetResults(facts(a, { present: there }))[0]?.seconds).toBe(0)
  })
})

test('derivations that a resolved one stands for have the name that the plan knows', () => {
  const progress = {
    ...withBuild(pathOf('resolved.drv')),
    resolved: new Map([[pathOf('resolved.drv'), drv]]),
  }
  expect(derivationResults(facts(a, { progress }))).toMatchObject([
    { drvPath: drv, name: 'a', machine: 'local', outcome: 'built' },
  ])
  expect(derivationResults(facts(a, { progress, failed: new Set([drv]) }))).toMatchObject([
    { outcome: 'failed' },
  ])
})
