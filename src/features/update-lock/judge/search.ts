import { groupBy } from '../../../lib/group-by.ts'

/** What came of one set of inputs that move together. */
export interface Verdict {
  good: boolean
  /** Of a bad one: the inputs that are most likely the reason, the likeliest first. */
  suspects: readonly string[]
  /** What is worse with it, as one text: two inputs that break the same may only work together. */
  breaks: string
}

/** What may move, and what must be held. */
export interface Found {
  moves: ReadonlySet<string>
  /** Held inputs; true where it was shown that each of them, added alone to what moves, makes it bad. */
  held: ReadonlyMap<string, boolean>
}

/** How many sets may be tried at most. */
export const budgetFor = (inputs: number): number => 2 * inputs + 4

/**
 * Yields the sets that it wants to know of, never one twice; the empty set, where nothing moves, counts as good. Whoever
 * answers with undefined has no time for more.
 */
export type Search = Generator<ReadonlySet<string>, Found, Verdict | undefined>
type Asking<T> = Generator<ReadonlySet<string>, T, Verdict | undefined>

/** More cannot be tried. */
class OutOfBudget extends Error {}

/**
 * Finds a set of inputs that is good, and to which none of the others can be added alone. First all together; of a set
 * that is bad the likeliest suspect is left out and tried again behind the others, and where there is none, the set is
 * halved. Inputs that only work together are found where they are added together: those that break the same go first.
 */
export function* search(inputs: readonly string[], budget = budgetFor(inputs.length)): Search {
  const known = new Map<string, Verdict>([[keyOf(new Set()), { good: true, suspects: [], breaks: '' }]])
  let tried = 0
  let moves: ReadonlySet<string> = new Set()

  function* verdictOn(set: ReadonlySet<string>): Asking<Verdict> {
    const key = keyOf(set)
    const before = known.get(key)
    if (before) return before
    if (tried >= budget) throw new OutOfBudget()
    tried += 1
    const verdict = yield set
    if (verdict === undefined) throw new OutOfBudget()
    known.set(key, verdict)
    return verdict
  }

  /** Adds as much of these as it can. */
  function* add(chunk: readonly string[]): Asking<void> {
    if (chunk.length === 0) return
    const { good, suspects } = yield* addAll(chunk)
    if (good || chunk.length === 1) return
    const suspect = suspects.find((one) => chunk.includes(one))
    const half = Math.ceil(chunk.length / 2)
    const parts =
      suspect === undefined
        ? [chunk.slice(0, half), chunk.slice(half)]
        : [chunk.filter((one) => one !== suspect), [suspect]]
    for (const part of parts) yield* add(part)
  }

  /** Tries the next that may be added; true where something was. */
  function* addMore(): Asking<boolean> {
    const held = inputs.filter((input) => !moves.has(input))
    const breaks = new Map<string, string>()
    for (const input of held) {
      const verdict = yield* addAll([input])
      if (verdict.good) return true
      breaks.set(input, verdict.breaks)
    }
    const alike = [...groupBy(held, (input) => breaks.get(input)).values()]
    const others = held.length < 3 ? [] : held.map((one) => held.filter((other) => other !== one))
    for (const together of [...alike, ...others]) if ((yield* addAll(together)).good) return true
    return false
  }

  function* addAll(more: readonly string[]): Asking<Verdict> {
    const together = new Set([...moves, ...more])
    const verdict = yield* verdictOn(together)
    if (verdict.good) moves = together
    return verdict
  }

  try {
    yield* add(inputs)
    while (yield* addMore());
  } catch (error) {
    if (!(error instanceof OutOfBudget)) throw error
  }
  const held = inputs.filter((input) => !moves.has(input))
  const isProved = (input: string) => known.get(keyOf(new Set([...moves, input])))?.good === false
  return { moves, held: new Map(held.map((input) => [input, isProved(input)])) }
}

const keyOf = (set: ReadonlySet<string>): string => JSON.stringify([...set].sort())
