import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openJobCache } from '../../../src/features/cache/job-cache.ts'
import { saveBuilt } from '../../../src/features/cache/save/save-built.ts'
import type { Nix } from '../../../src/nix/command.ts'
import { narInfos } from '../../../src/nix/store/nar-infos.ts'
import { buildAll, cachingJob } from '../../support/cache/cached-builds.ts'
import type { Fault } from '../../support/github/services/faults.ts'
import {
  type JobOfRun,
  type ResultsService,
  resultsService,
} from '../../support/github/services/results-service.ts'
import { firstInLine } from '../../support/machines/first-in-line.ts'
import { type Builds, builds } from '../../support/nix/builds.ts'
import { realNix } from '../../support/nix/real-nix.ts'
import { recordingLog } from '../../support/runner/recording-log.ts'

firstInLine()

/** What the service refuses costs a line, and some seconds at most; the service is simulated. */
let place: Builds
let nix: Nix
let path: string
beforeAll(async () => {
  nix = await realNix()
  place = await builds(nix)
  const targets = await place.targets('one = sh "one" {} "echo one > $out";', 'one')
  path = (await buildAll(nix, targets))[0] ?? ''
})
afterAll(() => place[Symbol.asyncDispose]())

const never = new AbortController().signal
const scope = { isDefault: true, isPull: false, isRelease: false, isFork: false, isPrivate: true }
let run = 0

/** What a job says that finds no cache or saves a path, and what it saved. */
async function save(
  results: Pick<ResultsService, 'env'>,
  {
    more = {},
    faults = [],
    fault,
  }: { more?: Partial<JobOfRun>; faults?: readonly Fault[]; fault?: (fault: Fault) => void } = {},
  address?: string,
) {
  const log = recordingLog()
  const environment = {
    ...results.env({ run: ++run, ...more }),
    ...(address === undefined ? {} : { ACTIONS_RESULTS_URL: address }),
  }
  const began = performance.now()
  const cache = await openJobCache({ environment, log }, { scope, system: 'x86_64-linux', signal: never })
  for (const one of faults) fault?.(one)
  const find = async () => ({
    built: [{ name: 'one', outputs: [path], isTarget: true }],
    valid: await narInfos(nix, [path]),
  })
  const saving = { log, signal: never, since: 0, expected: () => 100 }
  const layer = cache && (await saveBuilt(cache, nix, find, saving))
  const lines = log.lines.filter(({ level }) => level !== 'debug')
  return {
    layer,
    lines: lines.map(({ level, text }) => `${level}: ${text}`),
    seconds: (performance.now() - began) / 1000,
  }
}

const create = 'CreateCacheEntry'
const many = { times: 99 }

test.concurrent.each<[string, Fault, RegExp | undefined, number]>([
  ['429 with a wait of two seconds', { on: create, status: 429, retryAfter: 2 }, undefined, 20],
  [
    '429 with a wait of an hour',
    { on: create, status: 429, retryAfter: 3600, ...many },
    /wants 3600 s to pass/,
    10,
  ],
  ['502 three times', { on: create, status: 502, times: 3 }, undefined, 30],
  ['HTML', { on: create, malformed: true, ...many }, /CreateCacheEntry: 200 <html>/, 40],
  ['silence', { on: create, silent: true, ...many }, /CreateCacheEntry: .*(timeout|aborted)/, 40],
  [
    'an upload whose address has expired',
    { on: 'PUT blob', status: 403, ...many },
    /the storage answers 403/,
    10,
  ],
  [
    'an entry that cannot be finished',
    { on: 'FinalizeCacheEntryUpload', status: 404, ...many },
    /did not keep/,
    10,
  ],
])(
  'saving against %s: saved in the end, or given up with one line (simulated)',
  async (_, fault, line, most) => {
    await using results = await resultsService()
    const { layer, lines, seconds } = await save(results, {
      faults: [fault],
      fault: (one) => results.fault(one),
    })
    expect(seconds).toBeLessThan(most)
    if (line === undefined) {
      expect(layer?.paths).toHaveLength(1)
      expect(lines).toEqual([expect.stringMatching(/^info: saved in the cache: 1 path/)])
      return
    }
    expect(layer).toBeUndefined()
    expect(lines).toEqual([expect.stringMatching(/^warning: nothing is saved in the cache: /)])
    expect(lines[0]).toMatch(line)
    results.faults.clear()
    // what was begun blocks no later save of the same
    expect((await save(results)).layer?.paths).toHaveLength(1)
  },
  120_000,
)

test.concurrent.each<[string, Partial<JobOfRun>, RegExp]>([
  ['only reads', { cache: 'read' }, /^warning: nothing is saved in the cache: cache write denied/],
  ['reads nothing', { cache: 'none' }, /^info: no cache: .*cache read denied/],
])('a token that %s costs one line (simulated)', async (_, more, line) => {
  await using results = await resultsService()
  const { layer, lines } = await save(results, { more })
  expect(layer).toBeUndefined()
  expect(lines).toEqual([expect.stringMatching(line)])
})

test.concurrent('without any network it is one line within half a minute (simulated)', async () => {
  await using results = await resultsService()
  const { layer, lines, seconds } = await save(results, {}, 'http://127.0.0.1:9/')
  expect(layer).toBeUndefined()
  expect(lines).toEqual([expect.stringMatching(/^info: no cache: GetCacheEntryDownloadURL: /)])
  expect(seconds).toBeLessThan(30)
}, 60_000)

test.concurrent('a storage that goes silent is given up after half a minute (simulated)', async () => {
  await using results = await resultsService()
  const job = cachingJob(results, { run: ++run })
  await job.save(nix, [path])
  const [root, staging] = [join(place.folder, 'silent'), join(place.folder, 'silent-staging')]
  const silence = { on: 'GET blob', silent: true, ...many }
  const { paths } = await job.restore(root, [path], staging, () => results.fault(silence))
  expect({ paths, left: await readdir(staging) }).toEqual({ paths: [], left: [] })
  expect(job.log.lines.filter(({ level }) => level === 'warning').map(({ text }) => text)).toEqual([
    expect.stringMatching(/^the layer .* no byte in 30 s/),
  ])
  const below = await readdir(join(root, 'var/flakeship/cache'), { recursive: true })
  expect(below.filter((name) => /narinfo$|zst$/.test(name))).toEqual([])
}, 60_000)
