import { expect, test } from 'vitest'
import { MemoryPace } from '../../../../src/features/boot/watch/memory-pace.ts'

/** Seconds at which memory is read, looked at twice a second; a reading takes `cost` seconds. */
function readings(
  until: number,
  { cost = 0.1, isFound = true, silent = (at: number) => at }: Partial<Guest> = {},
): number[] {
  const pace = new MemoryPace()
  const read: number[] = []
  for (let at = 0; at <= until; at += 0.5)
    if (pace.isDue({ at, silent: silent(at), isFound })) {
      read.push(at)
      const from = at
      at += cost
      pace.read({ from, to: at, cost })
    }
  return read
}
interface Guest {
  cost: number
  isFound: boolean
  silent(at: number): number
}

test('while the log is not found memory is read after 2, 4, 8 seconds, and so on', () => {
  expect(readings(40, { cost: 0, isFound: false, silent: () => 0 })).toEqual([2, 4, 8, 16, 32])
})

test('a guest that speaks is left alone, a silent one is read about every five seconds', () => {
  expect(readings(60, { silent: () => 1 })).toEqual([])
  const read = readings(60)
  expect(read[0]).toBe(5)
  expect(read.length).toBeGreaterThanOrEqual(10)
})

test('a machine that is busy with something else delays no reading', () => {
  const pace = new MemoryPace()
  pace.read({ from: 10, to: 30, cost: 0.1 })
  expect(pace.isDue({ at: 34, silent: 9, isFound: true })).toBe(false)
  expect(pace.isDue({ at: 35, silent: 9, isFound: true })).toBe(true)
})

test('where a reading is slow, all of them take no more than a twentieth of the time', () => {
  const read = readings(2000, { cost: 4 })
  expect(read.length).toBeGreaterThan(15)
  expect((read.length * 4) / 2000).toBeLessThanOrEqual(0.05)
})
