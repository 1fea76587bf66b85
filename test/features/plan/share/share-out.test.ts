import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jobOf, type Kind } from '../../../../src/features/plan/share/amounts.ts'
import { type Prefer, pays, preferences } from '../../../../src/features/plan/share/prefer.ts'
import { shareOut } from '../../../../src/features/plan/share/share-out.ts'
import { kindsOf } from '../../../support/nix/kinds.ts'

const anyPrefer = fc.constantFrom(...preferences)
const rows = 256

/** Every way to share out a handful of items, made without our code: each item into every group, or into a new one. */
function allWays(count: number): number[][][] {
  let ways: number[][][] = [[]]
  for (let item = 0; item < count; item++)
    ways = ways.flatMap((groups) => [
      ...groups.map((_, at) => groups.map((group, i) => (i === at ? [...group, item] : group))),
      [...groups, [item]],
    ])
  return ways
}

/** What a group of items takes, made without our code. */
function load({ items, parts, start }: Kind, group: readonly number[]): number {
  const needed = new Set(group.flatMap((item) => items[item]?.parts ?? []))
  const own = group.reduce((sum, item) => sum + (items[item]?.ms ?? 0), 0)
  return start.ms + own + [...needed].reduce((sum, part) => sum + (parts[part]?.ms ?? 0), 0)
}

const price: Record<Prefer, number> = { fast: 1e-9, balanced: 0.25, cheap: 1 }

test.each(preferences)('%s: ends within a twentieth of the best of all ways by the same rule', (prefer) => {
  fc.assert(
    fc.property(kindsOf(8), (kind) => {
      const ways = allWays(kind.items.length).map((groups) => {
        const loads = groups.map((group) => load(kind, group))
        return { end: Math.max(...loads), machine: loads.reduce((a, b) => a + b, 0) }
      })
      const cost = ({ end, machine }: { end: number; machine: number }) => end + price[prefer] * machine
      const least = Math.min(...ways.map(cost))
      const ends = ways.filter((way) => cost(way) <= least * (1 + 1e-12)).map(({ end }) => end)
      const { chosen } = shareOut([kind], { most: rows, prefer })
      expect(chosen.end).toBeLessThanOrEqual(Math.max(...ends) * 1.05)
    }),
    { numRuns: 200 },
  )
})

describe('many items', () => {
  test('each is in exactly one job, and each job takes what the union of its items takes', () => {
    fc.assert(
      fc.property(kindsOf(24, 9), anyPrefer, fc.integer({ min: 1, max: 30 }), (kind, prefer, most) => {
        const { chosen } = shareOut([kind], { most, prefer })
        const jobs = chosen.splits.flatMap((split) => split.jobs)
        expect(jobs.flatMap(({ items }) => items).sort((a, b) => a - b)).toEqual([...kind.items.keys()])
        expect(jobs.length).toBeLessThanOrEqual(most)
        for (const { items, ms } of jobs) expect(ms).toBe(load(kind, items))
      }),
    )
  })

  test('no two jobs would be as good as one', () => {
    fc.assert(
      fc.property(kindsOf(24, 9), anyPrefer, (kind, prefer) => {
        const { chosen } = shareOut([kind], { most: rows, prefer })
        const jobs = chosen.splits[0]?.jobs ?? []
        for (const [i, a] of jobs.entries())
          for (const b of jobs.slice(i + 1)) {
            const merged = load(kind, [...a.items, ...b.items])
            // what the two bring, and their price
            const sooner = Math.max(0, merged - chosen.end)
            expect(sooner).toBeGreaterThan(0)
            expect(sooner).toBeGreaterThanOrEqual(price[prefer] * (a.ms + b.ms - merged))
          }
      }),
      { numRuns: 300 },
    )
  })

  test('more jobs never end later', () => {
    fc.assert(
      fc.property(fc.array(kindsOf(12, 5), { minLength: 1, maxLength: 3 }), anyPrefer, (kinds, prefer) => {
        const ends = [1, 2, 3, 4, 6, 9, 20, 256].map((most) => shareOut(kinds, { most, prefer }).chosen.end)
        expect(ends).toEqual([...ends].sort((a, b) => b - a))
      }),
    )
  })

  test('a job is over its limit only with an item that is so by itself', () => {
    fc.assert(
      fc.property(kindsOf(16, 9), anyPrefer, fc.integer({ min: 1, max: 2_000_000 }), (some, prefer, ms) => {
        const kind = { ...some, limit: { ms, bytes: Number.MAX_SAFE_INTEGER } }
        const { chosen } = shareOut([kind], { most: rows, prefer })
        for (const job of chosen.splits[0]?.jobs ?? [])
          if (job.ms > ms)
            expect(Math.max(...job.items.map((item) => load(kind, [item])))).toBeGreaterThan(ms)
      }),
    )
  })

  test('a job is over its disk only with an item that is so by itself', () => {
    const bytesOf = ({ items, parts, start }: Kind, group: readonly number[]) => {
      const needed = new Set(group.flatMap((item) => items[item]?.parts ?? []))
      return start.bytes + [...needed].reduce((sum, part) => sum + (parts[part]?.bytes ?? 0), 0)
    }
    const limit = fc.integer({ min: 1, max: 200 })
    fc.assert(
      fc.property(kindsOf(16, 9), anyPrefer, limit, fc.array(fc.nat(100)), (some, prefer, most, sizes) => {
        const parts = some.parts.map((part, i) => ({ ...part, bytes: sizes[i] ?? 50 }))
        const kind = { ...some, parts, limit: { ms: Number.MAX_SAFE_INTEGER, bytes: most } }
        const { chosen } = shareOut([kind], { most: rows, prefer })
        for (const job of chosen.splits[0]?.jobs ?? []) {
          expect(job.bytes).toBe(bytesOf(kind, job.items))
          if (job.bytes > most)
            expect(Math.max(...job.items.map((item) => bytesOf(kind, [item])))).toBeGreaterThan(most)
        }
      }),
    )
  })

  test('filled jobs end within a fifth of the best of all ways', () => {
    const whole = (kind: Kind) => jobOf(kind, [...kind.items.keys()])
    fc.assert(
      fc.property(kindsOf(8), (kind) => {
        // a ninth item that takes nothing: too many to try all ways
        const more = { ...kind, items: [...kind.items, ...Array(9).fill({ ms: 0, bytes: 0, parts: [] })] }
        const [tried, filled] = [kind, more].map(
          (one) => shareOut([one], { most: rows, prefer: 'fast' }).chosen,
        )
        expect(whole(more).ms).toBe(whole(kind).ms)
        expect(filled?.end ?? 0).toBeLessThanOrEqual((tried?.end ?? 0) * 1.2)
      }),
      { numRuns: 200 },
    )
  })
})

test.each([
  ['fast', 1, 1e9, true],
  ['fast', 0, 0, false],
  ['balanced', 25, 100, true],
  ['balanced', 24, 100, false],
  ['cheap', 101, 100, true],
  ['cheap', 100, 100, false],
] as const)('%s: %d sooner for %d of machine time pays: %s', (prefer, sooner, dearer, is) => {
  expect(pays(prefer, sooner, dearer)).toBe(is)
})
