import { randomBytes } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ResultsService, resultsService } from '../support/github/services/results-service.ts'
import { job, type Workplace, workplace } from './toolkit-job.ts'

let services: ResultsService
beforeAll(async () => {
  services = await resultsService()
})
afterAll(() => services[Symbol.asyncDispose]())

let number = 0
const freshKey = () => `flakeship-plan-${++number}`

/** A file to keep, in a workplace of its own. */
async function start(content = 'kept') {
  const place = await workplace()
  const file = join(place.temporary, 'plan.tar')
  await writeFile(file, content)
  return { place, file, key: freshKey() }
}

const onMain = (more = {}) => services.env({ run: 1, ...more })
const got = ({ temporary }: Workplace) => join(temporary, 'got')

test('a file is found by its key in another run with other folders, and nothing stays in the workspace (simulated service)', async () => {
  const { place, file, key } = await start()
  const first = await job(place, onMain(), ['has', key], ['save', key, file], ['has', key])
  expect(first).toEqual({ answers: [false, true, true], annotations: [], log: [] })
  const other = await workplace()
  const second = await job(other, services.env({ run: 2 }), ['restore', key, got(other)])
  expect(second).toEqual({ answers: [true], annotations: [], log: [] })
  expect(await readFile(got(other), 'utf8')).toBe('kept')
  expect(await readdir(place.workspace)).toEqual([])
  expect(await readdir(other.workspace)).toEqual([])
})

test('a key is a whole key: one that only begins like another is not there (simulated service)', async () => {
  const { place, file, key } = await start()
  const longer = `${key}-and-more`
  const { answers } = await job(
    place,
    onMain(),
    ['save', longer, file],
    ['has', key],
    ['restore', key, got(place)],
  )
  expect(answers).toEqual([true, false, false])
  expect(await readdir(place.temporary)).not.toContain('got')
})

test('an entry does not change: saving again says no without a warning (simulated service)', async () => {
  const { place, file, key } = await start()
  const { answers, annotations } = await job(place, onMain(), ['save', key, file], ['save', key, file])
  expect(answers).toEqual([true, false])
  expect(annotations).toEqual([])
})

test('a pull request reads the default branch and its own, and the default branch never reads it (simulated service)', async () => {
  const { place, file, key } = await start()
  const pull = { run: 3, ref: 'refs/pull/7/merge', base: 'refs/heads/main' }
  const mine = freshKey()
  await job(place, onMain(), ['save', key, file])
  const inPull = await job(place, services.env(pull), ['has', key], ['save', mine, file], ['has', mine])
  expect(inPull.answers).toEqual([true, true, true])
  const others = { ...pull, ref: 'refs/pull/8/merge' }
  expect((await job(place, onMain(), ['has', mine])).answers).toEqual([false])
  expect((await job(place, services.env(others), ['has', mine])).answers).toEqual([false])
})

test.each([
  ['none', { read: false, write: false }],
  ['read', { read: true, write: false }],
  ['write', { read: true, write: true }],
  ['write-only', { read: false, write: true }],
] as const)(
  'cache-mode %s is kept, without a warning and without asking (simulated service)',
  async (mode, may) => {
    const { place, file, key } = await start()
    const there = freshKey()
    await job(place, onMain(), ['save', there, file])
    const before = { ...services.counts }
    const told = await job(
      place,
      onMain({ mode }),
      ['save', key, file],
      ['has', there],
      ['restore', there, got(place)],
    )
    expect(told.answers).toEqual([may.write, may.read, may.read])
    expect(told.annotations).toEqual([])
    const all = may.read && may.write
    const why = new RegExp(`^cache entries are not .* here: the cache-mode of this job is ${mode}$`)
    expect(told.log).toEqual(all ? [] : [expect.stringMatching(why)])
    const asked = (method: string) => (services.counts[method] ?? 0) - (before[method] ?? 0)
    expect(asked('CreateCacheEntry') > 0).toBe(may.write)
    expect(asked('GetCacheEntryDownloadURL') > 0).toBe(may.read)
  },
)

test('a token that only reads costs one warning, however often it is tried (simulated)', async () => {
  const { place, file, key } = await start()
  const steps = [
    ['save', key, file],
    ['save', freshKey(), file],
    ['has', key],
  ]
  const { answers, annotations } = await job(place, onMain({ cache: 'read' }), ...steps)
  expect(answers).toEqual([false, false, false])
  expect(annotations).toEqual([
    expect.stringMatching(/^the cache cannot be used for .*: .*cache write denied/),
  ])
})

test('a token that may not even read is none, with one warning (simulated)', async () => {
  const { place, key } = await start()
  const { answers, annotations } = await job(place, onMain({ cache: 'none' }), ['has', key])
  expect(answers).toEqual([false])
  expect(annotations).toEqual([expect.stringMatching(/cache read denied/)])
})

test.each([
  ['a rate limit on saving', { on: 'CreateCacheEntry', status: 429, retryAfter: 7, times: 9 }],
  ['a rate limit on asking', { on: 'GetCacheEntryDownloadURL', status: 429, retryAfter: 7, times: 9 }],
  ['a refused upload', { on: 'PUT blob', status: 403, times: 9 }],
  ['a body that ends too early', { on: 'GET blob', truncateAt: 100_000, times: 99 }],
  ['a refused download', { on: 'GET blob', status: 403, times: 99 }],
])('%s never fails a job and is one warning (simulated)', async (_, fault) => {
  const { place, file, key } = await start('x'.repeat(300_000) + Math.random())
  const there = freshKey()
  const noise = join(place.temporary, 'noise')
  await writeFile(noise, randomBytes(400_000))
  await job(place, onMain(), ['save', there, noise])
  services.fault(fault)
  const told = await job(place, onMain(), ['save', key, file], ['restore', there, got(place)], ['has', there])
  services.faults.clear()
  expect(told.answers).toContain(false)
  expect(told.annotations).toEqual([expect.stringMatching(/^the cache cannot be used for /)])
  expect(await readdir(place.workspace)).toEqual([])
})

test('a service that is down for a moment costs time only (simulated)', async () => {
  const { place, file, key } = await start()
  services.fault({ on: 'CreateCacheEntry', status: 503 })
  const { answers, annotations } = await job(place, onMain(), ['save', key, file])
  expect(answers).toEqual([true])
  expect(annotations).toEqual([])
})

test('without a cache service there are no entries, which is said once', async () => {
  const { place, file, key } = await start()
  const { answers, annotations, log } = await job(place, {}, ['has', key], ['save', key, file])
  expect(answers).toEqual([false, false])
  expect(annotations).toEqual([])
  expect(log).toEqual(['cache entries are not read here: this runner offers no cache service (version 2)'])
})

test('a link in place of the file is not followed, and only files are kept (simulated)', async () => {
  const { place, key } = await start()
  const secret = join(place.temporary, 'secret')
  await writeFile(secret, 'canary')
  const steps = [
    ['forge', key, secret],
    ['restore', key, got(place)],
    ['save', freshKey(), place.workspace],
  ]
  const { answers, annotations } = await job(place, onMain(), ...steps)
  expect(answers).toEqual([true, false, false])
  expect(annotations).toEqual([expect.stringMatching(/work is not a file$/)])
  expect(await readdir(place.temporary)).not.toContain('got')
})

test('the newest of a family is found by later runs, and by no other key (simulated service)', async () => {
  const { place, key } = await start()
  const family = `${key}-`
  for (const run of [1, 2]) {
    const file = join(place.temporary, `of-${run}`)
    await writeFile(file, `run ${run}`)
    const { answers } = await job(place, onMain(), ['save', `${family}${run}`, file, { family }])
    expect(answers).toEqual([true])
  }
  const other = await workplace()
  const { answers, annotations } = await job(
    other,
    services.env({ run: 2 }),
    ['restore', `${family}1`, got(other)],
    ['newest', `${key}-nothing-`, got(other)],
    ['newest', family, got(other)],
  )
  expect(answers).toEqual([false, false, true])
  expect(annotations).toEqual([])
  expect(await readFile(got(other), 'utf8')).toBe('run 2')
})
