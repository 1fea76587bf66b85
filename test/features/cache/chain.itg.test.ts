import { afterAll, beforeAll, expect, test } from 'vitest'
import { locate } from '../../../src/features/cache/plan/located.ts'
import type { Nix } from '../../../src/nix/command.ts'
import { buildAll, cachingJob } from '../../support/cache/cached-builds.ts'
import { type ResultsService, resultsService } from '../../support/github/services/results-service.ts'
import { type Builds, builds } from '../../support/nix/builds.ts'
import { realNix } from '../../support/nix/real-nix.ts'

/** Several jobs, one chain; the service is simulated. */
let results: ResultsService
let place: Builds
let nix: Nix
let built: string[]
const names = Array.from({ length: 8 }, (_, i) => `p${i}`)
beforeAll(async () => {
  results = await resultsService()
  nix = await realNix()
  place = await builds(nix)
  const targets = await place.targets(
    names.map((name) => `${name} = sh "${name}" {} "echo ${name} > $out";`).join('\n'),
    ...names,
  )
  built = await buildAll(nix, targets)
})
afterAll(async () => {
  await place[Symbol.asyncDispose]()
  await results[Symbol.asyncDispose]()
})

let run = 0
const job = (more = {}) => cachingJob(results, { run: ++run, ...more })

test('eight jobs that save at once: the next run finds what each of them saved (simulated)', async () => {
  const jobs = built.map(() => job())
  await Promise.all(jobs.map((one, i) => one.save(nix, [built[i] ?? ''])))
  const { layers, number } = await job().manifest()
  expect([...locate(layers).keys()].sort()).toEqual([...built].sort())
  expect(number).toBe(8)
  expect(jobs.flatMap(({ log }) => log.lines.filter(({ level }) => level === 'warning'))).toEqual([])
}, 120_000)

test('a number that was reserved by a job that died is passed over (simulated)', async () => {
  const of = { ref: 'refs/heads/dead', defaultBranch: 'refs/heads/none' }
  await job(of).save(nix, built.slice(0, 1))
  await job(of).service.create('flakeship-m1-o-x86_64-linux-2')
  await job(of).save(nix, built.slice(1, 2))
  const { layers, number } = await job(of).manifest()
  expect(number).toBe(3)
  expect(locate(layers).size).toBe(2)
}, 60_000)

test('a layer whose maker was killed blocks no later save of the same (simulated)', async () => {
  const of = { ref: 'refs/heads/killed', defaultBranch: 'refs/heads/none' }
  const first = await job(of).layer(nix, built.slice(2, 3))
  const entry = results.entries.find(({ key, scope }) => key === first?.key && scope === of.ref)
  if (entry) entry.isFinished = false
  const second = await job(of).layer(nix, built.slice(2, 3))
  expect(second?.key).toBe(`${first?.key}-2`)
})

test('a pull request adds to what the default branch has, which never sees it (simulated)', async () => {
  const pull = { ref: 'refs/pull/7/merge', base: 'refs/heads/main' }
  const inPull = job(pull)
  await inPull.save(nix, built.slice(3, 4))
  expect(
    results.entries.filter(({ scope }) => scope === pull.ref).map(({ key }) => key.replace(/-\w{32}$/, '')),
  ).toEqual(['flakeship-l1-x86_64-linux', 'flakeship-m1-o-x86_64-linux-1'])
  expect((await job().manifest()).layers).toHaveLength(8)
})
