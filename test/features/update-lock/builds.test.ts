import { expect, test } from 'vitest'
import type { Plan } from '../../../src/documents/plan.ts'
import type { Outcome, Result } from '../../../src/documents/result.ts'
import { Builds } from '../../../src/features/update-lock/judge/builds.ts'
import type { Candidate } from '../../../src/features/update-lock/judge/candidates.ts'
import type { Evaluated, Judges } from '../../../src/features/update-lock/judge/evaluations.ts'

const drvPath = `/nix/store/${'a'.repeat(32)}-host.drv`
const planOf = () =>
  ({
    targets: [{ id: 'host.toplevel', names: ['host.toplevel'], drvPath, status: 'to-build' }],
    derivations: [],
  }) as unknown as Plan
const evaluated = () =>
  ({
    commit: 'c'.repeat(40),
    flakes: [{ flake: { folder: '.', inputs: [] }, plan: planOf() }],
  }) as unknown as Evaluated
const judges = {
  impact: () => [{ id: 'host.toplevel', became: 'changed' }],
} as unknown as Pick<Judges, 'impact'>

/** One round with builds that end like this; the base is built where the candidate failed. */
async function round(...ends: { outcome: Outcome; failures?: Result['failures'] }[]): Promise<boolean> {
  const builds = new Builds(evaluated(), judges, async () => {
    const { outcome, failures = [] } = ends.shift() ?? { outcome: 'built' as const }
    return { targets: [{ id: 'host.toplevel', outcome }], failures } as unknown as Result
  })
  return builds.round({ evaluated: evaluated() } as unknown as Candidate)
}

const failure = (more = {}) =>
  [
    { name: 'host', message: 'the daemon died', log: [], chain: [], targets: ['host.toplevel'], ...more },
  ] as Result['failures']

test.each<[Outcome, boolean]>([
  ['built', true],
  ['fetched', true],
  ['cached', true],
  ['not-here', true],
  ['cancelled', false],
  ['failed', false],
])('a build that ends as %s proves the candidate: %s', async (outcome, isGood) => {
  expect(await round({ outcome })).toBe(isGood)
})

test('a failure without a derivation proves nothing, unless the base fails too', async () => {
  const failed = { outcome: 'failed' as const, failures: failure() }
  expect(await round(failed, { outcome: 'built' })).toBe(false)
  expect(await round(failed, failed)).toBe(true)
})

test('a failure with its derivation is what the candidate is worse by', async () => {
  const failed = { outcome: 'failed' as const, failures: failure({ drvPath }) }
  expect(await round(failed, { outcome: 'built' })).toBe(false)
  expect(await round(failed, failed)).toBe(true)
})

/** What other jobs built: whether they came to an end, whether the candidate is worse by it, and how often the base was built. */
async function takenOver(
  { outcome, failures = [] }: { outcome: Outcome | 'missing'; failures?: Result['failures'] },
  { before, base = 'built' }: { before?: 'failed' | 'built'; base?: Outcome } = {},
) {
  const builds = new Builds(evaluated(), judges, async () => {
    const targets = [{ id: 'host.toplevel', outcome: base }]
    return { targets, failures: base === 'failed' ? failures : [] } as unknown as Result
  })
  const candidate = { evaluated: evaluated() } as unknown as Candidate
  const isEnded = await builds.takeOver(candidate, {
    flake: '.',
    ended: { targets: [{ id: 'host.toplevel', outcome }], failures },
    before: new Map(before === undefined ? [] : [['host.toplevel', before]]),
  })
  return [isEnded, builds.worse(candidate).length, builds.rounds]
}

test('what other jobs built is taken over; the base is built only where its own run left no word', async () => {
  const failed = { outcome: 'failed' as const, failures: failure({ drvPath }) }
  expect(await takenOver({ outcome: 'built' })).toEqual([true, 0, 0])
  expect(await takenOver(failed)).toEqual([true, 1, 1])
  expect(await takenOver(failed, { base: 'failed' })).toEqual([true, 0, 1])
  expect(await takenOver(failed, { before: 'built' })).toEqual([true, 1, 0])
  expect(await takenOver(failed, { before: 'failed' })).toEqual([true, 0, 0])
})

test('what was built and does not boot makes every set worse that has the same derivation, and no build of the base is needed', async () => {
  const boots = { outcome: 'built' as const, failures: failure({ drvPath, message: 'does not boot: panic' }) }
  expect(await takenOver(boots, { before: 'built' })).toEqual([true, 1, 0])
})

test.each(['missing', 'cancelled'] as const)(
  'a job that was lost (%s) is no reason to hold anything',
  async (outcome) => {
    expect(await takenOver({ outcome })).toEqual([false, 0, 0])
  },
)
