import { expect, test } from 'vitest'
import { lastMoment, secondsLeft } from '../../../src/actions/phases/build.ts'
import { recordingLog } from '../../support/runner/recording-log.ts'

const github = () => ({ kind: 'github' as const, log: recordingLog() })
const terminal = () => ({ kind: 'terminal' as const, log: recordingLog() })

test('a job keeps 15 minutes for what follows its builds, a short one half of its time', () => {
  expect(lastMoment(360)).toBe(345 * 60)
  expect(lastMoment(30)).toBe(15 * 60)
  expect(lastMoment(10)).toBe(5 * 60)
})

test('on GitHub builds have the rest of the job, and one line says so', async () => {
  const host = github()
  const left = (await secondsLeft({ jobMinutes: 360 }, host)) ?? 0
  // the job is this test, which did not begin hours ago
  expect(left).toBeLessThan(345 * 60)
  expect(left).toBeGreaterThan(300 * 60)
  expect(host.log.lines).toEqual([
    {
      level: 'info',
      text: expect.stringMatching(/^builds stop in 5 h \d+ min: .* is 360 minutes/),
    },
  ])
})

test('on a terminal there is no limit but the one that is asked for', async () => {
  const host = terminal()
  expect(await secondsLeft({ jobMinutes: 360 }, host)).toBeUndefined()
  const left = (await secondsLeft({ deadline: 5000, jobMinutes: 360 }, host)) ?? 0
  expect(left).toBeLessThan(5000)
  expect(left).toBeGreaterThan(1000)
  expect(host.log.lines).toEqual([])
})

test('a deadline that is over already leaves nothing', async () => {
  expect(await secondsLeft({ deadline: 0 }, terminal())).toBe(0)
})

test('the limit that a person gives is taken, also on GitHub', async () => {
  const host = github()
  expect(await secondsLeft({ deadline: 900, jobMinutes: 360 }, host)).toBeLessThan(900)
  expect(host.log.lines).toEqual([])
})
