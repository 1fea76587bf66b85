import fc from 'fast-check'
import { expect, test } from 'vitest'
import { oldEnough, readCooldown, withHead } from '../../../src/features/update-lock/cooldown.ts'
import { Seen } from '../../../src/features/update-lock/seen-heads.ts'
import { settle } from '../../../src/features/update-lock/settle.ts'

const day = 24 * 60 * 60

test.each([
  [[], { nixpkgs: 0 }],
  [['7'], { nixpkgs: 7, 'home/nixpkgs': 7 }],
  [['7', 'nixpkgs=3', 'home/*=0'], { nixpkgs: 3, other: 7, 'home/nixpkgs': 0 }],
])('cooldown %j gives %j', (lines, expected) => {
  const days = readCooldown(lines)
  for (const [name, n] of Object.entries(expected)) expect([name, days(name)]).toEqual([name, n])
})

test.each(['seven', '-1', 'nixpkgs=', '3.5', '=3', '1e3'])('cooldown %s is an error of one line', (line) => {
  expect(() => readCooldown([line])).toThrow(/^cooldown must be DAYS or INPUT=DAYS, not /)
})

const history = fc
  .array(fc.record({ age: fc.integer({ min: 0, max: 40 }), date: fc.integer({ min: 0, max: 40 }) }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((all) => all.sort((a, b) => b.age - a.age))

test('whatever the history: nothing older than what is locked is taken, and nothing that is too young', async () => {
  const now = 1_000 * day
  await fc.assert(
    fc.asyncProperty(history, fc.nat(11), fc.integer({ min: 1, max: 20 }), async (pushes, at, days) => {
      const sources = pushes.map(({ date }, i) => ({
        type: 'tarball',
        narHash: `h${i}`,
        lastModified: now - date * day,
      }))
      const heads = pushes.map(({ age }, i) => ({
        mark: `h${i}`,
        since: now - age * day,
        locked: sources[i] ?? {},
      }))
      const locked = sources[at % sources.length] ?? {}
      const head = sources.at(-1) ?? {}
      const settled = await settle({
        ...{ locked, head, days, now, mayGoBack: false },
        heads: async () => heads,
        at: async (one) => heads.find(({ mark }) => mark === one.mark)?.locked,
        comesAfter: async () => undefined,
      })
      if (settled.standing !== 'moves') return
      const taken = heads.find(({ mark }) => mark === (settled.locked as { narHash: string }).narHash)
      expect(taken?.since).toBeLessThanOrEqual(now - days * day)
      expect(Number(settled.locked.lastModified)).toBeGreaterThanOrEqual(
        Number((locked as { lastModified: number }).lastModified),
      )
      expect(taken?.since).toBeGreaterThanOrEqual(heads[at % heads.length]?.since ?? 0)
    }),
    { numRuns: 2000 },
  )
})

test('the newest that is old enough is taken, and the newest of all says until when to wait', () => {
  const heads = [10, 5, 2].map((age) => ({ mark: `m${age}`, since: 100 * day - age * day }))
  expect(oldEnough(heads, { days: 4, now: 100 * day }).head?.mark).toBe('m5')
  expect(oldEnough(heads, { days: 30, now: 100 * day })).toEqual({ head: undefined, until: 128 * day })
})

test('a head that comes back withdraws those that were seen after it', () => {
  const seen = ['a', 'b', 'c'].map((mark, since) => ({ mark, since }))
  expect(withHead(seen, { mark: 'b', since: 9 })).toEqual(seen.slice(0, 2))
  expect(withHead(seen, { mark: 'd', since: 9 })).toEqual([...seen, { mark: 'd', since: 9 }])
})

test('what earlier nights saw never takes more than 64 KiB', () => {
  let earlier = new Seen([], 0).list()
  for (let night = 0; night < 40; night++) {
    const seen = new Seen(earlier, night)
    for (let i = 0; i < 30; i++)
      seen.add(
        { type: 'git', url: `https://example.org/${i}` },
        { type: 'git', url: 'x'.repeat(200), rev: `${night}-${i}` },
      )
    earlier = seen.list()
    expect(JSON.stringify(earlier).length).toBeLessThanOrEqual(64 * 1024)
  }
  expect(earlier).toHaveLength(30)
  expect(earlier.every(({ seen }) => seen.length > 3)).toBe(true)
})
