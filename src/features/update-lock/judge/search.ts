import { groupBy } from '../../../lib/group-by.ts'

/** The verdict on one set of inputs that move together. */
export interface Verdict {
  good: boolean
  /** For a bad set: the inputs most likely to blame, likeliest first. */
  suspects: readonly string[]
  /** What it breaks, as one text: two inputs that break the same may only work together. */
  breaks: string
}

/** What may move, and what must be held. */
export interface Found {
  moves: ReadonlySet<string>
  /** Held inputs; true if it was shown that this one, added alone to what moves, makes the set bad. */
  held: ReadonlyMap<string, boolean>
}

/** The maximum number of sets to try. */
export const budgetFor = (inputs: number): number => 2 * inputs + 4

/**
 * Yields the sets to be judged, never one twice; the empty set, where nothing moves, counts as good. The answer
 * undefined means that there is no time for more.
 */
export type Search = Generator<ReadonlySet<string>, Found, Verdict | undefined>
type Asking<T> = Generator<ReadonlySet<string>, T, Verdict | undefined>

/** No further set can be tried. */
class OutOfBudget extends Error {}

/**
 * Finds a good set of inputs to which no other can be added alone. First all together; the likeliest suspect of a bad
 * set is left out and tried again after the others; without a suspect, the set is halved. Inputs that only work
 * together are found by adding them together: those that break the same are tried first.
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

  /** Adds as many of these as possible. */
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

  /** Tries the next additions; true if one succeeded. */
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
