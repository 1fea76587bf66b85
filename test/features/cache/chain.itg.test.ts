import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addToChain } from '../../../src/features/cache/chain/chain.ts'
import { compaction } from '../../../src/features/cache/plan/compaction.ts'
import { locate } from '../../../src/features/cache/plan/located.ts'
import { saveLayer } from '../../../src/features/cache/save/save-layer.ts'
import { baseNameOf, inStore } from '../../../src/lib/store-path.ts'
import type { Nix } from '../../../src/nix/command.ts'
import { narInfos } from '../../../src/nix/store/nar-infos.ts'
import { buildAll, cachingJob, readsFolder } from '../../support/cache/cached-builds.ts'
import { type ResultsService, resultsService } from '../../support/github/services/results-service.ts'
import { secondMachine } from '../../support/machines/second-machine.ts'
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

test('two runs that each put one layer in the place of all, and one that adds: nothing dangles, nothing is lost (simulated)', async () => {
  const of = { ref: 'refs/heads/race', defaultBranch: 'refs/heads/none' }
  const never = new AbortController().signal
  for (const path of built.slice(0, 3)) await job(of).save(nix, [path])
  const { layers } = await job(of).manifest()
  const replaces = new Set(layers.map(({ key }) => key))
  const replacing = async (added: string) => {
    const one = job(of)
    const moved = [...locate(layers).values()]
    const limits = { most: 5e9, enough: never, signal: never }
    const infos = await narInfos(nix, [added])
    const layer = await saveLayer(infos, { ...one, ...limits, moved })
    if (!layer) throw new Error('nothing was saved')
    await addToChain({ ...one, signal: never }, { branch: 'other', layers: [layer], most: 5e9, replaces })
  }
  await Promise.all([
    replacing(built[3] ?? ''),
    replacing(built[4] ?? ''),
    job(of).save(nix, [built[5] ?? '']),
  ])
  const after = await job(of).manifest()
  expect([...locate(after.layers).keys()].sort()).toEqual(built.slice(0, 6).sort())
  const finished = results.entries.filter(({ scope, isFinished }) => scope === of.ref && isFinished)
  for (const { key } of after.layers) {
    expect(finished.map((entry) => entry.key)).toContain(key)
    expect(replaces).not.toContain(key)
  }
}, 60_000)

test('a layer that no manifest came to name is named by the next run, and not uploaded again (simulated)', async () => {
  const of = { ref: 'refs/heads/lost', defaultBranch: 'refs/heads/none' }
  const lost = await job(of).layer(nix, built.slice(0, 2))
  expect((await job(of).manifest()).layers).toEqual([])
  const before = results.counts['PUT blob'] ?? 0
  const next = await job(of).save(nix, built.slice(0, 2))
  expect(next?.key).toBe(lost?.key)
  // a manifest alone: a block and its list
  expect((results.counts['PUT blob'] ?? 0) - before).toBe(2)
  const { layers } = await job(of).manifest()
  expect([...locate(layers).keys()].sort()).toEqual(built.slice(0, 2).sort())
})

test('nine layers become one of what is needed, its bytes moved as they are, and the others are named no more (simulated)', async () => {
  const of = { ref: 'refs/heads/many', defaultBranch: 'refs/heads/none' }
  const chained = { ...job(of), signal: new AbortController().signal }
  for (const [n, path] of [...built, built[0] ?? ''].entries()) {
    const layer = await job(of).layer(nix, n === 8 ? [path, built[1] ?? ''] : [path])
    if (!layer) throw new Error('nothing was saved')
    const needed = new Set(built.slice(0, 3).map(baseNameOf))
    await addToChain(chained, { branch: 'other', layers: [layer], most: 5e9, use: { run: n + 1, needed } })
  }
  const { layers } = await job(of).manifest()
  expect(layers).toHaveLength(9)
  const due = compaction({ layers }, 5e9)
  expect(due?.moved.map(({ cached }) => inStore(cached.path)).sort()).toEqual(built.slice(0, 3).sort())
  // one of its layers is gone by now: what only that one had is built again
  const gone = due?.moved.find(({ cached }) => inStore(cached.path) === built[2])?.layer.key
  for (const entry of results.entries) if (entry.key === gone && entry.scope === of.ref) entry.key = 'evicted'
  const compacting = job(of)
  const { service, log } = compacting
  const layer = await saveLayer([], {
    ...{ service, log, system: 'x86_64-linux', most: 5e9, signal: chained.signal, enough: chained.signal },
    moved: due?.moved ?? [],
  })
  if (!layer || !due) throw new Error('nothing was moved')
  await addToChain(chained, { branch: 'other', layers: [layer], most: 5e9, replaces: due.replaces })
  expect(service.calls.CreateCacheEntry).toBe(1)
  expect(log.lines.filter(({ level }) => level !== 'debug').map(({ text }) => text)).toEqual([
    `the layer ${gone} of the cache is gone; what it held is not kept`,
  ])
  const after = await job(of).manifest()
  expect(after.layers.map(({ key }) => key)).toEqual([layer.key])
  const moved = after.layers[0]?.paths ?? []
  expect(moved.map(({ path }) => inStore(path)).sort()).toEqual(built.slice(0, 2).sort())
  expect(moved.every(({ used }) => used !== undefined && used.length > 0)).toBe(true)
  await using machine = await secondMachine(nix)
  const done = await job(of).restore(machine.folder, built.slice(0, 2), join(place.folder, 'staging'))
  expect(done.paths.sort()).toEqual(built.slice(0, 2).sort())
  await machine.nix.run(['build', '--no-link', '--stdin', ...readsFolder(), '--option', 'max-jobs', '0'], {
    input: built
      .slice(0, 2)
      .map((path) => `${path}\n`)
      .join(''),
  })
}, 120_000)
