import { expect, test } from 'vitest'
import type { Plan } from '../../../src/documents/plan.ts'
import type { Result } from '../../../src/documents/result.ts'
import { type JudgeOptions, judgeUpdate } from '../../../src/features/update-lock/judge/judge.ts'
import { UserError } from '../../../src/lib/errors.ts'
import { recordingLog } from '../../support/runner/recording-log.ts'
import { lockText, sampleUpdate } from './publish/sample-update.ts'

const names = ['a', 'b', 'c', 'd', 'e']
const all = (letter: string) => Object.fromEntries(names.map((name) => [name, letter]))
const update = sampleUpdate(all('b'), lockText(all('a')))
const drvOf = (name: string, isMoved: boolean) => `/nix/store/${(isMoved ? 'n' : 'o').repeat(32)}-${name}.drv`

/** What becomes of the package of an input; a text is an evaluation error. */
type Evaluate = (name: string, moved: ReadonlySet<string>) => string | undefined

/** A flake with a package for each input; its commits are named by what moved in them. */
async function judged(evaluate: Evaluate, options: Partial<JudgeOptions> = {}) {
  const asked: string[] = []
  const scratch = {
    commit: async (changes: ReadonlyMap<string, string>) => {
      const { nodes } = JSON.parse(changes.get('flake.lock') ?? lockText(all('a')))
      return names.filter((name) => nodes[name].locked.rev.startsWith('b')).join()
    },
    reference: (commit: string) => commit,
  } as unknown as JudgeOptions['scratch']
  const planOf = async (reference: string): Promise<Plan> => {
    asked.push(reference)
    const moved = new Set(reference.split(',').filter(Boolean))
    const errors = new Map(names.map((name) => [name, evaluate(name, moved)]))
    const works = names.filter((name) => errors.get(name) === undefined)
    return {
      targets: works.map((id) => ({
        ...{ id, names: [id], drvPath: drvOf(id, moved.has(id)), status: 'to-build' },
      })),
      failures: names.flatMap((name) => {
        const message = errors.get(name)
        return message === undefined ? [] : [{ names: [name], message, trace: '' }]
      }),
      derivations: [],
    } as unknown as Plan
  }
  const impact: JudgeOptions['judges']['impact'] = (base, plan) =>
    base.targets.map(({ id, drvPath }) => {
      const now = plan.targets.find((target) => target.id === id)
      const became = now === undefined ? 'broken' : now.drvPath === drvPath ? 'unchanged' : 'changed'
      return { id, became } as ReturnType<typeof impact>[number]
    })
  const judgement = await judgeUpdate(update, recordingLog(), {
    ...{ verify: 'evaluate', scratch, judges: { evaluate: planOf, impact }, rounds: 3 },
    build: async ({ targets }) => built(targets),
    isOver: () => false,
    heldSince: () => undefined,
    ...options,
  })
  return { judgement, asked, held: judgement.held.map(({ name }) => name) }
}

const built = (targets: Plan['targets'], failed?: Plan['targets'][number]) =>
  ({
    targets: targets.map(({ id }) => ({ id, outcome: id === failed?.id ? 'failed' : 'built' })),
    failures:
      failed === undefined
        ? []
        : [{ name: failed.id, drvPath: failed.drvPath, message: 'broken', log: [], targets: [failed.id] }],
  }) as unknown as Result

test('what may be gone at a second look is asked again before an input is blamed', async () => {
  let once = "unable to download 'https://example.org/x': HTTP error 503"
  const { judgement, asked, held } = await judged((name, moved) => {
    if (name !== 'b' || !moved.has('b') || once === '') return undefined
    const said = once
    once = ''
    return said
  })
  expect([held, judgement.evaluations, asked]).toEqual([[], 1, ['', names.join(), names.join()]])
  const lasting = await judged((name, moved) => (name === 'b' && moved.has('b') ? 'b is broken' : undefined))
  expect(lasting.held).toEqual(['b'])
  expect(new Set(lasting.asked).size).toBe(lasting.asked.length)
})

test('an input keeps the night since which it is held', async () => {
  const { judgement } = await judged((name, moved) => (moved.has(name) && name < 'c' ? name : undefined), {
    heldSince: (key) => (key === 'a' ? '2026-11-01T03:00:00.000Z' : undefined),
  })
  expect(judgement.held.map(({ name, since }) => [name, since])).toEqual([
    ['a', '2026-11-01T03:00:00.000Z'],
    ['b', update.created],
  ])
})

/** Builds end at the first package that moved and is one of these. */
const failing = (bad: readonly string[], sets: string[]): JudgeOptions['build'] => {
  return async ({ targets }) => {
    const moved = targets.filter(({ id, drvPath }) => drvPath === drvOf(id, true))
    if (moved.length > 0) sets.push(moved.map(({ id }) => id).join())
    return built(
      targets,
      moved.find(({ id }) => bad.includes(id)),
    )
  }
}

test('at most three sets are built, each without what is known to fail; then nothing moves, and the report says so', async () => {
  const two: string[] = []
  const good = await judged(() => undefined, { verify: 'build', build: failing(['a', 'd'], two) })
  expect([good.held, two]).toEqual([
    ['a', 'd'],
    ['a,b,c,d,e', 'b,c,d,e', 'b,c,e'],
  ])
  expect(good.judgement.untried).toBeUndefined()
  const more: string[] = []
  const none = await judged(() => undefined, { verify: 'build', build: failing(['a', 'b', 'd'], more) })
  expect([none.held, more]).toEqual([names, ['a,b,c,d,e', 'b,c,d,e', 'c,d,e']])
  expect(none.judgement.untried).toMatch(/^no set was found in 3 rounds of builds .*nothing moves$/)
  expect(none.judgement.held.every(({ proved }) => !proved)).toBe(true)
})

test('no build begins when the time is over: nothing moves that was not built', async () => {
  const sets: string[] = []
  const late = await judged(() => undefined, {
    ...{ verify: 'build', build: failing([], sets), isOver: () => true },
  })
  expect([late.held, sets]).toEqual([names, []])
  expect(late.judgement.untried).toMatch(/^the time was over before a set was built/)
})

test('a flake that nobody can use, before and after, is an error and no verdict', async () => {
  const broken = async () => {
    throw new UserError('flake.nix is no flake')
  }
  const judges = { evaluate: broken, impact: () => [] }
  await expect(judged(() => undefined, { judges })).rejects.toThrow(
    /^the flake cannot be evaluated, with or without its update .*: flake\.nix is no flake$/,
  )
})
