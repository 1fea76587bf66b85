import { afterAll, beforeAll, expect, test } from 'vitest'
import { openJobCache } from '../../../src/features/cache/job-cache.ts'
import { cachedClosure, locate } from '../../../src/features/cache/plan/located.ts'
import { restorePaths } from '../../../src/features/cache/restore/restore-paths.ts'
import { saveBuilt } from '../../../src/features/cache/save/save-built.ts'
import type { Nix } from '../../../src/nix/command.ts'
import { narInfos } from '../../../src/nix/store/nar-infos.ts'
import { exec } from '../../../src/system/exec.ts'
import { buildAll, cachingJob } from '../../support/cache/cached-builds.ts'
import { resultsService } from '../../support/github/services/results-service.ts'
import { firstInLine } from '../../support/machines/first-in-line.ts'
import { type Builds, builds } from '../../support/nix/builds.ts'
import { realNix } from '../../support/nix/real-nix.ts'
import { recordingLog } from '../../support/runner/recording-log.ts'

/** A job that is cancelled waits for nobody, and saves nothing; the service is simulated, and says nothing. */
firstInLine()
let place: Builds
let nix: Nix
let path: string
beforeAll(async () => {
  nix = await realNix()
  place = await builds(nix)
  const [built = ''] = await buildAll(nix, await place.targets('one = sh "one" {} "echo one > $out";', 'one'))
  path = built
})
afterAll(() => place[Symbol.asyncDispose]())

const scope = { isDefault: true, isPull: false, isRelease: false, isFork: false, isPrivate: true }
const system = 'x86_64-linux'

interface Work {
  environment: Record<string, string>
  signal: AbortSignal
  /** From here on the service is silent. */
  silence(): void
}
const log = recordingLog()

const noLimits = { pullBytes: 1e9, layerBytes: 1e9, imageBytes: 1e9, pathBytes: 1e9, seconds: 600 }

async function save(
  { environment, signal, silence }: Work,
  find?: () => Promise<never>,
  limits = noLimits,
): Promise<unknown> {
  const cache = await openJobCache({ environment, log }, { scope, system, signal })
  if (!cache) throw new Error('there is no cache')
  silence()
  const valid = await narInfos(nix, [path])
  const found = async () => ({ built: [{ name: 'one', outputs: [path], isTarget: true }], valid })
  return saveBuilt(cache, nix, find ?? found, { log, signal, since: 0, expected: () => 100, limits })
}

const stages: Readonly<Record<string, { on: string; work(work: Work): Promise<unknown> }>> = {
  'while it asks what is cached': {
    on: 'GetCacheEntryDownloadURL',
    work: async ({ environment, signal, silence }) => {
      silence()
      await openJobCache({ environment, log }, { scope, system, signal })
    },
  },
  'while it looks for what is new': {
    on: 'CreateCacheEntry',
    work: (work) => save(work, () => new Promise(() => {})),
  },
  'while it takes a key': { on: 'CreateCacheEntry', work: (work) => save(work) },
  'while it uploads': { on: 'PUT blob', work: (work) => save(work) },
  'while it finishes': { on: 'FinalizeCacheEntryUpload', work: (work) => save(work) },
}

test.each(Object.entries(stages))('%s (simulated)', async (_, { on, work }) => {
  await using results = await resultsService()
  const cancel = new AbortController()
  const silence = () => results.fault({ on, silent: true, times: 99 })
  const working = work({ environment: results.env({ run: 1 }), signal: cancel.signal, silence })
  working.catch(() => {})
  await new Promise((done) => setTimeout(done, 700))
  const began = performance.now()
  cancel.abort(new Error('cancelled'))
  await expect(working).rejects.toThrow('cancelled')
  expect(performance.now() - began).toBeLessThan(2000)
  expect(results.entries.filter(({ isFinished }) => isFinished)).toEqual([])
})

test.each<[string, boolean]>([
  ['while it uploads', false],
  ['while it looks for what is new', true],
])(
  'saving that has not ended at its limit is given up with a warning, %s (simulated)',
  async (_, isLooking) => {
    await using results = await resultsService()
    const environment = results.env({ run: 1 })
    const signal = new AbortController().signal
    const silence = () => results.fault({ on: 'PUT blob', silent: true, times: 99 })
    const find = isLooking ? () => new Promise<never>(() => {}) : undefined
    const saved = await save({ environment, signal, silence }, find, { ...noLimits, seconds: 1 })
    expect(saved).toBeUndefined()
    expect(log.lines.at(-1)).toMatchObject({
      level: 'warning',
      text: expect.stringMatching(/^nothing is saved in the cache: it took longer than 1(\.0)? s/),
    })
  },
)

test('while it restores: nothing stays where Nix looks (simulated)', async () => {
  await using results = await resultsService()
  const job = cachingJob(results, { run: 1 })
  await job.save(nix, [path])
  const wanted = cachedClosure(locate((await job.manifest()).layers), [path])
  await nix.run(['store', 'delete', path])
  results.fault({ on: 'GET blob', silent: true, times: 99 })
  const cancel = new AbortController()
  const options = {
    exec,
    log: job.log,
    signal: cancel.signal,
    temporary: place.folder,
    job: 'this',
    stays: false,
  }
  const restoring = restorePaths(
    { service: job.service, key: undefined, available: wanted },
    nix,
    wanted,
    options,
  )
  restoring.catch(() => {})
  await new Promise((done) => setTimeout(done, 1500))
  const began = performance.now()
  cancel.abort(new Error('cancelled'))
  await expect(restoring).rejects.toThrow('cancelled')
  expect(performance.now() - began).toBeLessThan(2000)
  expect(await narInfos(nix, [path])).toEqual([])
  expect(job.log.lines.filter(({ level }) => level === 'warning')).toEqual([])
})
