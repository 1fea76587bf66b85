import fc from 'fast-check'
import type { Kind } from '../../../src/features/plan/share/amounts.ts'

/** Random work: up to so many items, each with its own time and with shared parts. */
export function kindsOf(items: number): fc.Arbitrary<Kind> {
  const ms = fc.oneof(
    fc.integer({ min: 0, max: 5_000 }),
    fc.integer({ min: 0, max: 600_000 }),
    fc.constantFrom(0, 86_400_000),
  )
  return fc
    .record({
      own: fc.array(ms, { minLength: 1, maxLength: items }),
      parts: fc.array(fc.record({ ms, users: fc.integer({ min: 1, max: 2 ** items - 1 }) }), {
        maxLength: 12,
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
