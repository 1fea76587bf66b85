import { expect, test } from 'vitest'
import {
  type CacheUse,
  cacheLine,
  cacheOutputsOf,
  nothingMoved,
  transferOf,
  whyNotWorth,
} from '../../../src/features/cache/told.ts'

const use: CacheUse = {
  restored: { paths: 3, bytes: 2048, seconds: 1.25 },
  saved: { paths: 1, bytes: 1024, seconds: 0.5 },
  hitRate: 0.756,
  ...{ held: 1024 ** 2, most: 5e9 },
}

test.each<[string, Partial<CacheUse>, string]>([
  [
    'both',
    {},
    'Cache: 3 paths restored (2.0 KiB, 1.3 s, 75 % of what was needed), 1 path saved (1.0 KiB, 0.5 s); layers hold 1.0 MiB of 4.7 GiB.',
  ],
  [
    'without a plan nobody knows what was needed',
    { hitRate: undefined, saved: nothingMoved },
    'Cache: 3 paths restored (2.0 KiB, 1.3 s); layers hold 1.0 MiB of 4.7 GiB.',
  ],
  [
    'nothing',
    { restored: nothingMoved, saved: nothingMoved },
    'Cache: nothing restored, nothing saved; layers hold 1.0 MiB of 4.7 GiB.',
  ],
])('the line of a job: %s', (_, more, line) => {
  expect(cacheLine({ ...use, ...more })).toBe(line)
})

test.each<[string, number, number, boolean]>([
  ['spares more than it takes', 40, 60, false],
  ['takes more than it spares', 40, 39, true],
  ['takes little', 29, 0, false],
])('a cache that %s says so or not', (_, took, spared, says) => {
  const slow = { ...use, restored: { ...use.restored, seconds: took - use.saved.seconds } }
  const line = whyNotWorth(slow, spared)
  if (says)
    expect(line).toBe(
      `The cache took ${took} s, and the builds that it spared are expected to take ${spared} s; \`cache: false\` may be quicker here.`,
    )
  else expect(line).toBeUndefined()
})

test('outputs are numbers, and empty without a cache', () => {
  expect(cacheOutputsOf(use)).toEqual({
    ...{ restored: '3', saved: '1', 'hit-rate': '0.76', 'cache-bytes': '3072', 'cache-seconds': '1.8' },
    'cache-held': '1048576',
  })
  expect(new Set(Object.values(cacheOutputsOf(undefined)))).toEqual(new Set(['']))
  expect(transferOf('saved', { ...nothingMoved, held: 7, most: 9 })).toEqual({
    outputs: { bytes: '0', seconds: '0.0', held: '7' },
    line: '',
  })
})
