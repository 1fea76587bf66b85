import { expect, test } from 'vitest'
import {
  candidates,
  contentOf,
  day,
  orphans,
  splitGenerations,
} from '../../../../src/features/push/retention/decide.ts'
import type { Found, Roots } from '../../../../src/features/push/retention/documents.ts'

const now = 1_000 * day
const hash = (letter: string) => letter.repeat(32)
const base = (letter: string) => `${hash(letter)}-x`
const generation = (of: string, age: number, paths: string[] = [], changed = age): Found<Roots> => ({
  name: `${of}-${age}`,
  changed: now - changed * day,
  document: { document: 'roots', version: 1, of, pushed: now - age * day, root: null, paths },
})
const names = (found: Found<Roots>[]) => found.map(({ name }) => name)

test('the last generations of each host stay, and whatever is younger than a day', () => {
  const all = [
    ...[9, 3, 5, 7].map((age) => generation('alpha', age)),
    ...[0.1, 0.2, 0.3, 0.4].map((age) => generation('beta', age)),
    generation('gamma', 900),
  ]
  const { kept, dropped } = splitGenerations(all, 2, now)
  expect(names(kept)).toEqual([
    'alpha-3',
    'alpha-5',
    'beta-0.1',
    'beta-0.2',
    'beta-0.3',
    'beta-0.4',
    'gamma-900',
  ])
  expect(names(dropped)).toEqual(['alpha-7', 'alpha-9'])
})

test('a generation that was written again within a day stays', () => {
  const all = [generation('a', 3), generation('a', 9, [], 0.5)]
  expect(splitGenerations(all, 1, now).dropped).toEqual([])
})

test('only what we pushed, nobody keeps and is older than a day may go', () => {
  const file = (letter: string, age: number) => ({
    ...{ name: `${hash(letter)}.narinfo`, bytes: 1, changed: now - age * day },
  })
  const content = contentOf([file('a', 9), file('b', 9), file('c', 0.9), file('d', 9)], [])
  const kept = [generation('alpha', 3, [base('b')])]
  const pushed = new Set(['a', 'b', 'c'].map(hash))
  expect([...candidates(content, { kept, pushed, now })]).toEqual([hash('a')])
})

test('archives that a killed push left go after a day, those of others never', () => {
  const digest = 'f'.repeat(64)
  const nar = (name: string, age: number) => ({ name: `nar/${name}`, bytes: 1, changed: now - age * day })
  const content = contentOf(
    [{ name: `${hash('a')}.narinfo`, bytes: 1, changed: 0 }],
    [
      nar(`${hash('a')}-${digest}.nar.zst`, 9),
      nar(`${hash('b')}-${digest}.nar.zst`, 9),
      nar(`${hash('c')}-${digest}.nar.zst`, 0.5),
      nar(`${digest}.nar.xz`, 9),
      nar('notes.txt', 9),
    ],
  )
  expect(orphans(content, now).map(({ name }) => name)).toEqual([`nar/${hash('b')}-${digest}.nar.zst`])
})
