import { expect, test } from 'vitest'
import {
  describeStopped,
  mayHang,
  stoppedBuilds,
  stoppedLines,
} from '../../../src/features/build/causes/stopped-builds.ts'
import type { Build } from '../../../src/features/build/progress/progress.ts'

const drv = (name: string) => `/nix/store/${'0'.repeat(32)}-${name}.drv`
const built = (name: string, extra: Partial<Build>): Build => ({
  drvPath: drv(name),
  machine: '',
  start: 0,
  stop: 600,
  phases: [],
  tail: ['one', 'two'],
  heard: 600,
  ...extra,
})

test('a hang and a slow build are told apart by their silence', () => {
  const hangs = built('hangs', { heard: 60, phases: [{ name: 'checkPhase', start: 20 }] })
  const slow = built('slow', { heard: 590 })
  expect([hangs, slow].map(mayHang)).toEqual([true, false])
  expect(describeStopped(hangs)).toBe(
    'hangs was stopped after 10 min 0 s in checkPhase; it had been silent for 9 min 0 s',
  )
  expect(describeStopped(built('mute', { tail: [], heard: 0 }))).toMatch(/it printed nothing$/)
  const builds = new Map([slow, hangs].map((build) => [build.drvPath, build]))
  const stopped = stoppedBuilds({ builds, resolved: new Map() }, new Set(builds.keys()))
  expect(stopped.map(({ drvPath }) => drvPath)).toEqual([drv('hangs'), drv('slow')])
  expect(stoppedLines(stopped, 6)).toEqual([
    expect.stringMatching(/^hangs was/),
    '  one',
    '  two',
    expect.stringMatching(/^slow was/),
    '  one',
    '  two',
  ])
})
