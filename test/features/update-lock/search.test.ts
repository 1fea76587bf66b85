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

/** What of the model is broken by a set, as a flake would show it. */
const brokenBy = ({ breaks }: Model, set: ReadonlySet<string>) =>
  JSON.stringify(
    breaks
      .filter((one) => !isGood({ breaks: [one], suspects: [] }, set))
      .map(({ together, unless }) => [...together, ...unless].sort()),
  )

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
    const verdict: Verdict = {
      good,
      suspects: good ? [] : model.suspects,
      breaks: brokenBy(model, step.value),
    }
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
      const { moves, held, tried } = run(inputs, model)
      expect(isGood(model, moves)).toBe(true)
      expect([...moves, ...held.keys()].sort()).toEqual([...inputs].sort())
      for (const [input, isProved] of held)
        if (isProved) expect(isGood(model, new Set([...moves, input]))).toBe(false)
      if (tried.length < budgetFor(inputs.length)) expect([...held.values()].every(Boolean)).toBe(true)
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
  expect([...found.held.values()].every(Boolean)).toBe(true)
  expect(found.tried.length).toBeLessThanOrEqual(most)
})

/** As a flake has it: either one alone is in the way of the same target. */
const pair = (one: string, other: string) => [
  { together: [one], unless: [other] },
  { together: [other], unless: [one] },
]

test('two that only work together move together, also beside one that breaks and two that conflict', () => {
  const six = names.slice(0, 6)
  expect([...run(six, { breaks: pair('i0', 'i5'), suspects: [] }).held.keys()]).toEqual([])
  for (const suspects of [['i3'], [], ['i0', 'i4']]) {
    const one = run(six, { breaks: [...pair('i0', 'i5'), ...alone('i3')], suspects })
    expect([...one.held.keys()]).toEqual(['i3'])
    const conflict = { together: ['i1', 'i2'], unless: [] }
    const all = run(six, { breaks: [...pair('i0', 'i5'), ...alone('i3'), conflict], suspects })
    expect([...all.held.keys()].length).toBe(2)
    expect([...all.held.keys()]).toContain('i3')
  }
})
