import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  budgetFor,
  type Found,
  search,
  type Verdict,
} from '../../../src/features/update-lock/judge/search.ts'

/** A repository in which some sets of inputs break something, whatever else moves, unless others move with them. */
interface Model {
  breaks: readonly { together: readonly string[]; unless: readonly string[] }[]
  /** What an error points at, right or wrong. */
  suspects: readonly string[]
}

const isGood = ({ breaks }: Model, set: ReadonlySet<string>) =>
  !breaks.some(
    ({ together, unless }) => together.every((one) => set.has(one)) && !unless.some((one) => set.has(one)),
  )

function run(
  inputs: readonly string[],
  model: Model,
  budget?: number,
): Found & { tried: ReadonlySet<string>[] } {
  const asked = search(inputs, budget)
  const tried: ReadonlySet<string>[] = []
  let step = asked.next()
  while (!step.done) {
    tried.push(step.value)
    const good = isGood(model, step.value)
    const verdict: Verdict = { good, suspects: good ? [] : model.suspects }
    step = asked.next(verdict)
  }
  return { ...step.value, tried }
}

const names = Array.from({ length: 12 }, (_, i) => `i${i}`)
const models = fc.integer({ min: 0, max: 12 }).chain((n) => {
  const inputs = names.slice(0, n)
  const some = (most: number) => fc.subarray(inputs, { maxLength: Math.min(most, n) })
  const breaking = fc
    .record({ together: some(3), unless: some(2) })
    .filter(({ together }) => together.length > 0)
  return fc.record({
    inputs: fc.constant(inputs),
    model: fc.record({ breaks: fc.array(breaking, { maxLength: n === 0 ? 0 : 4 }), suspects: some(12) }),
  })
})

test('whatever breaks: the result is good, what is held makes it bad, and the budget holds', () => {
  fc.assert(
    fc.property(models, ({ inputs, model }) => {
      const { moves, held, tried, isCutShort } = run(inputs, model)
      expect(isGood(model, moves)).toBe(true)
      expect([...moves, ...held.keys()].sort()).toEqual([...inputs].sort())
      for (const [input, isProved] of held)
        if (isProved) expect(isGood(model, new Set([...moves, input]))).toBe(false)
      if (!isCutShort) expect([...held.values()].every(Boolean)).toBe(true)
      expect(tried.length).toBeLessThanOrEqual(budgetFor(inputs.length))
      expect(new Set(tried.map((set) => [...set].sort().join())).size).toBe(tried.length)
    }),
    { numRuns: 3000 },
  )
})

test('a budget that ends early still leaves a good set, and says what was not shown', () => {
  fc.assert(
    fc.property(models, fc.integer({ min: 0, max: 6 }), ({ inputs, model }, budget) => {
      const { moves, tried } = run(inputs, model, budget)
      expect(isGood(model, moves)).toBe(true)
      expect(tried.length).toBeLessThanOrEqual(budget)
    }),
    { numRuns: 1000 },
  )
})

const alone = (...inputs: string[]) => inputs.map((one) => ({ together: [one], unless: [] }))

test.each([
  ['nothing breaks: one question', [], [], [], 1],
  ['one breaks and is the suspect: two', alone('i3'), ['i3'], ['i3'], 2],
  ['one breaks and nobody knows', alone('i3'), [], ['i3'], 9],
  ['one breaks and another one is the suspect', alone('i3'), ['i7'], ['i3'], 10],
  ['two break and both are suspects', alone('i3', 'i7'), ['i3', 'i7'], ['i3', 'i7'], 4],
  ['two only together break', [{ together: ['i3', 'i7'], unless: [] }], ['i7'], ['i7'], 2],
] as const)('%s', (_, breaks, suspects, held, most) => {
  const found = run(names, { breaks, suspects })
  expect([...found.held.keys()]).toEqual(held)
  expect(found.isCutShort).toBe(false)
  expect(found.tried.length).toBeLessThanOrEqual(most)
})

test('two that only work together move together, also beside one that breaks', () => {
  const pair = [
    { together: ['i0'], unless: ['i5'] },
    { together: ['i5'], unless: ['i0'] },
  ]
  expect([...run(names, { breaks: pair, suspects: [] }).held.keys()]).toEqual([])
  const breaks = [...pair, ...alone('i3')]
  for (const suspects of [['i3'], []])
    expect([...run(names.slice(0, 6), { breaks, suspects }).held.keys()]).toEqual(['i3'])
})
