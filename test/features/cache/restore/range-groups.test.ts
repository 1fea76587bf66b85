import { expect, test } from 'vitest'
import { rangeGroups } from '../../../../src/features/cache/restore/range-groups.ts'
import { cachedPath } from '../../../support/cache/cached-paths.ts'

const at = (...places: [number, number][]) =>
  places.map(([at, bytes], i) => cachedPath(`p${i}`, { at, bytes }))
const ranges = (...places: [number, number][]) =>
  rangeGroups(at(...places)).map(({ at, length, paths }) => [at, length, paths.length])
const MiB = 1024 ** 2

test('what lies together is one range, in whatever order it is asked for', () => {
  expect(ranges([300, 100], [0, 300])).toEqual([[0, 400, 2]])
})

test('a range ends after some megabytes', () => {
  const all = ranges(...Array.from({ length: 10 }, (_, i): [number, number] => [i * 3 * MiB, 3 * MiB]))
  expect(all).toEqual(
    [0, 9, 18, 27].map((start, i) => [start * MiB, (i === 3 ? 3 : 9) * MiB, i === 3 ? 1 : 3]),
  )
})

test('at most a twentieth of what is fetched is not wanted', () => {
  expect(ranges([0, 100], [200, 100])).toHaveLength(2)
  expect(ranges([0, 10_000], [10_200, 10_000])).toHaveLength(1)
  expect(ranges([0, 8 * MiB - 1], [9 * MiB, MiB])).toHaveLength(2)
})
