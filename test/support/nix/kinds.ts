import fc from 'fast-check'
import type { Kind } from '../../../src/features/plan/share/amounts.ts'

const usual = fc.oneof(fc.integer({ min: 0, max: 5_000 }), fc.integer({ min: 0, max: 600_000 }))
/** Beside a day all else is the same to a plan, so that only some of the work has one. */
const odd = fc.oneof(usual, fc.constantFrom(0, 86_400_000))

/** Random work: at most and at least so many items, each with its own time and with shared parts. */
export const kindsOf = (items: number, least = 1): fc.Arbitrary<Kind> =>
  fc.oneof(
    { weight: 4, arbitrary: kindsWith(usual, items, least) },
    { weight: 1, arbitrary: kindsWith(odd, items, least) },
  )

function kindsWith(ms: fc.Arbitrary<number>, items: number, least: number): fc.Arbitrary<Kind> {
  return fc
    .record({
      own: fc.array(ms, { minLength: least, maxLength: items, size: 'max' }),
      parts: fc.array(fc.record({ ms, users: fc.integer({ min: 1, max: 2 ** items - 1 }) }), {
        ...{ maxLength: 12, size: 'max' },
      }),
      start: fc.constantFrom(0, 45_000, 300_000),
    })
    .map(({ own, parts, start }) => ({
      items: own.map((ms, place) => ({
        ms,
        bytes: 0,
        parts: parts.flatMap(({ users }, part) => (users & (2 ** place) ? [part] : [])),
      })),
      parts: parts.map(({ ms }) => ({ ms, bytes: 0 })),
      start: { ms: start, bytes: 0 },
      limit: { ms: Number.MAX_SAFE_INTEGER, bytes: Number.MAX_SAFE_INTEGER },
    }))
}
