import { expect, test, vi } from 'vitest'
import { openDeadline } from '../../../../src/features/boot/watch/deadline.ts'
import { GuestClock } from '../../../../src/features/boot/watch/guest-clock.ts'
import { Heard } from '../../../../src/features/boot/watch/heard.ts'
import { readSchedstat } from '../../../../src/system/qemu/run-time.ts'

/** Samples as the kernel tells them: the second, and `schedstat` of each thread. */
function clockOf(samples: [at: number, threads: Record<string, string>][]): GuestClock {
  const clock = new GuestClock()
  for (const [at, threads] of samples) {
    const waits = Object.entries(threads).map(([id, line]) => [id, readSchedstat(line)?.waited ?? 0] as const)
    clock.sample(at, new Map(waits))
  }
  return clock
}

test('a line of schedstat is read; any other one is none', () => {
  expect(readSchedstat('1500000000 250000000 42\n')).toEqual({ ran: 1.5, waited: 0.25 })
  for (const line of ['', '0 0\n', 'x 1 2', '-1 2 3', '1 2 3 4']) expect(readSchedstat(line)).toBeUndefined()
})

test('a guest that sleeps loses nothing, one that waits for a processor loses what its thread waited that waited longest', () => {
  const asleep = clockOf([
    [1, { 10: '900000000 1000000 9', 11: '5000000 0 3' }],
    [11, { 10: '901000000 1200000 12', 11: '5000000 0 3' }],
  ])
  expect(asleep.lost).toBeCloseTo(0.0002)
  const starved = clockOf([
    [1, { 10: '900000000 1000000000 9', 11: '5000000 500000000 3' }],
    [11, { 10: '2900000000 9000000000 30', 11: '9000000 1500000000 8' }],
    [12, { 10: '3900000000 9000000000 31', 11: '9000000 1500000000 8' }],
  ])
  expect(starved.lost).toBeCloseTo(8)
  expect(starved.seconds).toBeCloseTo(4)
})

test('what QEMU waited while it started is given back too, as far as the time of the guest ran', () => {
  for (const [begun, lost] of [
    [2, 2],
    [9, 3],
  ] as const) {
    const clock = new GuestClock(() => begun)
    clock.sample(0.1, new Map([['10', 3]]))
    clock.sample(1.1, new Map([['10', 4]]))
    expect([clock.lost, clock.lostInAll]).toEqual([1, lost + 1])
  }
})

test('no more is lost than went by, threads come and go, and where the kernel does not say nothing is lost', () => {
  expect(
    clockOf([
      [0, { 10: '0 9000000000 1' }],
      [2, { 10: '0 99000000000 2' }],
    ]).lost,
  ).toBe(2)
  expect(clockOf([[5, { 10: '0 9000000000 1' }]]).lost).toBe(0)
  expect(
    clockOf([
      [0, { 10: '0 0 1' }],
      [4, { 10: '0 0 1', 12: '0 3000000000 2' }],
      [5, {}],
    ]).lost,
  ).toBe(3)
  const silent = clockOf([
    [0, {}],
    [9, {}],
  ])
  expect([silent.lost, silent.seconds]).toEqual([0, 9])
})

test('the silence after a panic is that of the guest: while it waits for a processor, nothing is decided', () => {
  let lost = 0
  const heard = new Heard(undefined, { onLine: () => {}, lost: () => lost })
  heard.line('Kernel panic - not syncing: Attempted to kill init!', 10, 'kernel')
  heard.line('---[ end Kernel panic - not syncing: Attempted to kill init! ]---', 10, 'kernel')
  lost = 30
  expect(heard.judge.decision(41 - lost)).toBeUndefined()
  heard.judge.sound(42 - lost)
  expect(heard.judge.decision(43.5 - lost)).toBeUndefined()
  expect(heard.judge.decision(44.5 - lost)).toBeDefined()
})

test('a time-out counts what the guest ran, up to four times as long by the clock, and says what was taken from it', () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  try {
    let lost = 0
    using deadline = openDeadline(new AbortController().signal, 10)
    deadline.allow(() => lost)
    deadline.start('tcg')
    vi.advanceTimersByTime(5000)
    lost = 5
    vi.advanceTimersByTime(9000)
    expect([deadline.over.aborted, deadline.left]).toEqual([false, 1])
    vi.advanceTimersByTime(2000)
    expect(deadline.over.aborted).toBe(true)
    const { text } = deadline.ending(undefined, 'nothing shows whether it booted')
    expect(text).toMatch(
      /^nothing shows whether it booted within 16.* s, of which this busy machine took 5.* s$/,
    )

    using endless = openDeadline(new AbortController().signal, 10)
    endless.allow(() => 1e9)
    endless.start('tcg')
    vi.advanceTimersByTime(39_000)
    expect(endless.over.aborted).toBe(false)
    vi.advanceTimersByTime(1500)
    expect(endless.over.aborted).toBe(true)

    using quiet = openDeadline(new AbortController().signal, 10)
    quiet.start('tcg')
    vi.advanceTimersByTime(10_000)
    expect(quiet.over.aborted).toBe(true)
    expect(quiet.ending(undefined, 'x').text).toMatch(/^x within 10.* s$/)
  } finally {
    vi.useRealTimers()
  }
})
