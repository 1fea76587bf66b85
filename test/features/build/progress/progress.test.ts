import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  fetching,
  follow,
  keep,
  newProgress,
  underWay,
} from '../../../../src/features/build/progress/progress.ts'
import { heartbeatLine, statusLine } from '../../../../src/features/build/progress/status-line.ts'
import { type BuildEvent, buildEvents } from '../../../../src/nix/build/build-log.ts'
import { pathOf } from '../../../support/nix/plans.ts'

/** Events, each one second after the other. */
function given(...events: BuildEvent[]) {
  const progress = newProgress()
  for (const [i, event] of events.entries()) follow(progress, event, i + 1)
  return progress
}
const building = (id: string, name: string): BuildEvent => ({
  type: 'build',
  id,
  drvPath: pathOf(`${name}.drv`),
  machine: '',
})
const progress = (id: string, done: number, expected: number, running = 0): BuildEvent => ({
  type: 'progress',
  id,
  done,
  expected,
  running,
  failed: 0,
})

describe('follow', () => {
  test('has times of our own clock for builds and phases', () => {
    const { builds, running } = given(
      building('1', 'linux'),
      { type: 'phase', id: '1', name: 'buildPhase' },
      { type: 'stop', id: '1' },
    )
    expect(builds.get(pathOf('linux.drv'))).toEqual({
      drvPath: pathOf('linux.drv'),
      machine: '',
      start: 1,
      stop: 3,
      phases: [{ name: 'buildPhase', start: 2 }],
      tail: [],
      heard: 1,
    })
    expect(running.size).toBe(0)
  })

  test('takes what a remote builder says of a build for the build that was sent there', () => {
    const there: BuildEvent = { type: 'build', id: '1', drvPath: pathOf('a.drv'), machine: 'ssh-ng://far' }
    const progress = given(there, building('2', 'a'), { type: 'line', id: '2', text: 'compiling' })
    expect(underWay(progress)).toMatchObject([{ machine: 'ssh-ng://far', tail: ['compiling'] }])
    expect(progress.builds.size).toBe(1)
  })

  test('keeps the last lines only, without escape sequences and of bounded length', () => {
    const lines = Array.from(
      { length: 100 },
      (_, i): BuildEvent => ({ type: 'line', id: '1', text: `\u001b[31m${i}\u001b[0m` }),
    )
    const long: BuildEvent = { type: 'line', id: '1', text: 'x'.repeat(100_000) }
    const { tail } = given(building('1', 'linux'), ...lines, long).builds.get(pathOf('linux.drv')) ?? {
      tail: [],
    }
    expect(tail).toHaveLength(25)
    expect(tail.slice(-2)).toEqual(['99', 'x'.repeat(keep.lineLength)])
  })

  test('forgets the lines of builds that ended long ago', () => {
    const events = Array.from({ length: 500 }, (_, i): BuildEvent[] => [
      building(String(i), `p${i}`),
      { type: 'line', id: String(i), text: 'line' },
      { type: 'stop', id: String(i) },
    ])
    const { builds } = given(...events.flat())
    expect([...builds.values()].filter(({ tail }) => tail.length > 0)).toHaveLength(keep.tails)
  })

  test('knows from the counter that builds ended where the activity stays open (Nix before 2.30)', () => {
    const state = given(
      { type: 'builds', id: '0' },
      building('1', 'a'),
      progress('0', 0, 2, 1),
      progress('0', 1, 2, 0),
    )
    expect(underWay(state)).toEqual([])
    expect(state.builds.get(pathOf('a.drv'))?.stop).toBe(4)
    follow(state, { type: 'stop', id: '1' }, 99)
    expect(state.builds.get(pathOf('a.drv'))?.stop).toBe(4)
  })

  test('takes only what begins as an error for one, each once', () => {
    const said = (text: string): BuildEvent => ({ type: 'message', level: 0, text })
    expect([...given(said('error: a'), said('warning: error: b'), said('error: a')).errors.keys()]).toEqual([
      'error: a',
    ])
  })

  test('events of unknown activities change nothing', () => {
    expect(
      given({ type: 'stop', id: '9' }, { type: 'line', id: '9', text: '' }, progress('9', 1, 2)),
    ).toEqual(newProgress())
  })
})

describe('the status line', () => {
  test('has the builds with their phase and the bytes to fetch', () => {
    const state = given(
      building('1', 'a'),
      { type: 'stop', id: '1' },
      building('2', 'linux-6.14'),
      { type: 'phase', id: '2', name: 'configurePhase' },
      { type: 'transfer', id: '3' },
      progress('3', 12 * 1024 ** 2, 20 * 1024 ** 2),
      { type: 'transfer-expected', id: '4', bytes: 80 * 1024 ** 2 },
    )
    expect(statusLine(state, 12)).toBe(
      'building 2/12 linux-6.14 (configurePhase) · fetching 12.0 MiB of 80.0 MiB',
    )
    expect(heartbeatLine(state, 12, 63)).toBe(`${statusLine(state, 12)}, 1 min 0 s so far`)
  })

  test('names three builds and counts the others, and never says 5/3', () => {
    const state = given(...['a', 'b', 'c', 'd', 'e'].map((name) => building(name, name)))
    expect(statusLine(state, 3)).toBe('building 5/5 a, b, c and 2 more')
  })

  test('is empty where nothing happens; the heartbeat says that we wait', () => {
    expect(statusLine(newProgress(), 3)).toBe('')
    expect(heartbeatLine(newProgress(), 3, 30)).toBe('waiting for Nix, 30 s so far')
  })
})

test.each(['2.26', '2.34'])(
  'a recorded download of Nix %s ends with all that was announced',
  async (version) => {
    const file = join(import.meta.dirname, '../../../fixtures/build-logs', `fetched-${version}.log`)
    const state = newProgress()
    const bytes = await readFile(file)
    const seen: string[] = []
    for await (const events of buildEvents(
      (async function* () {
        for (let i = 0; i < bytes.length; i += 200) yield bytes.subarray(i, i + 200)
      })(),
    )) {
      for (const event of events) follow(state, event, 0)
      seen.push(statusLine(state, 0))
    }
    expect(fetching(state)).toEqual({ done: 1519, expected: 1519 })
    expect(seen.some((line) => /^fetching \d+ B of \d+ B$/.test(line))).toBe(true)
    expect(seen.at(-1)).toBe('')
  },
)
