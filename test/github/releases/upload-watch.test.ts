import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { uploadLimits, watched } from '../../../src/github/releases/upload-watch.ts'

/** The limits as they are, by a clock of the test. */
beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] }))
afterEach(() => vi.useRealTimers())

function upload(change: Partial<typeof uploadLimits> = {}) {
  const ends: string[] = []
  let isWaiting = false
  const watch = watched(
    { ...uploadLimits, ...change },
    { giveUp: (why) => ends.push(why), isWaiting: () => isWaiting },
  )
  const seconds = (count: number) => vi.advanceTimersByTime(count * 1000)
  /** Takes a piece every so many seconds. */
  const take = (bytes: number, every: number, times: number) => {
    for (let i = 0; i < times; i++) {
      seconds(every)
      watch.sent(bytes)
    }
  }
  const waits = (is: boolean) => {
    isWaiting = is
  }
  return { ends, watch, seconds, take, waits }
}

const piece = 256 * 1024

test('an answer 6 minutes after the last byte is waited for, and one after 10 minutes is not', () => {
  const { ends, watch, seconds } = upload()
  watch.allSent()
  seconds(599)
  expect(ends).toEqual([])
  seconds(3)
  expect(ends[0]).toBe('no answer came 601 s after the last byte')
})

test('30 s without a byte are the end', () => {
  const { ends, seconds, take } = upload()
  take(piece, 0.1, 10)
  seconds(30)
  expect(ends).toEqual([])
  seconds(2)
  expect(ends[0]).toBe('no byte was taken for 31 s')
})

test('so is a minute below the least rate, though bytes are taken all the time, also after a fast beginning', () => {
  const { ends, take } = upload()
  take(piece, 0.01, 4000)
  take(piece, 8.7, 6) // 30 kB/s
  expect(ends).toEqual([])
  take(piece, 8.7, 14)
  expect(ends[0]).toMatch(/^only .* KiB a second were taken over 60 s$/)
})

test.each<[what: string, change: object, bytes: number, every: number]>([
  ['what is slow, and fast enough', {}, piece, 1],
  ['what a person allows to be slower', { minRate: 20_000 }, piece, 8.7],
])('%s goes on for an hour', (_, change, bytes, every) => {
  const { ends, take } = upload(change)
  take(bytes, every, 3600 / every)
  expect(ends).toEqual([])
})

test('a source that is slow for itself is waited for', () => {
  const { ends, seconds, waits } = upload()
  waits(true)
  seconds(3600)
  waits(false)
  seconds(29)
  expect(ends).toEqual([])
})
