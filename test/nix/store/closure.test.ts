import { expect, test } from 'vitest'
import { listClosure } from '../../../src/nix/store/closure.ts'
import { computedSince } from '../../support/runner/computed.ts'

const infos = new Map([
  ['/a', { narSize: 1, references: ['/b', '/c', '/a'] }],
  ['/b', { narSize: 30, references: ['/c'] }],
  ['/c', { narSize: 30, references: ['/b'] }],
  ['/d', { narSize: 500, references: [] }],
])

test('lists what is reachable once, the largest first, with the sum', () => {
  expect(listClosure(infos, ['/a'])).toEqual({
    bytes: 61,
    paths: [
      { path: '/b', bytes: 30 },
      { path: '/c', bytes: 30 },
      { path: '/a', bytes: 1 },
    ],
  })
})

test('several outputs of a target count what they share once', () => {
  expect(listClosure(infos, ['/a', '/b', '/d']).bytes).toBe(561)
})

test('five targets of two thousand paths take less than a second', () => {
  const many = new Map(
    Array.from({ length: 2000 }, (_, i) => [
      `/p${i}`,
      { narSize: i, references: Array.from({ length: 20 }, (_, k) => `/p${(i * 7 + k * 13) % 2000}`) },
    ]),
  )
  const began = process.cpuUsage()
  for (let i = 0; i < 5; i += 1) expect(listClosure(many, [`/p${i}`]).paths.length).toBeGreaterThan(1900)
  expect(computedSince(began)).toBeLessThan(5000)
})
