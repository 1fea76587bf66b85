import { readdir, rm } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { withCache } from '../../../../src/actions/phases/cache/build-with-cache.ts'
import { coveredBy } from '../../../../src/actions/phases/cache/cache.ts'
import type { Plan } from '../../../../src/documents/plan.ts'
import { buildPlan } from '../../../../src/features/build/build.ts'
import { type NamedLayer, packManifest } from '../../../../src/features/cache/chain/manifest.ts'
import { type JobCache, openJobCache } from '../../../../src/features/cache/job-cache.ts'
import { findMissing } from '../../../../src/features/evaluate/targets/missing.ts'
import { BlobUpload } from '../../../../src/github/blob-upload.ts'
import type { Host } from '../../../../src/host/host.ts'
import { Nix } from '../../../../src/nix/command.ts'
import { DerivationFiles } from '../../../../src/nix/derivation/derivation-files.ts'
import { cacheFolderPath } from '../../../../src/nix/store/cache-folder.ts'
import { pathInfo } from '../../../../src/nix/store/store.ts'
import { exec } from '../../../../src/system/exec.ts'
import { type Built, builtBefore } from '../../../support/cache/built.ts'
import { cachingJob, readsFolder } from '../../../support/cache/cached-builds.ts'
import { nixFolderAlone } from '../../../support/cache/nix-folder.ts'
import { type ResultsService, resultsService } from '../../../support/github/services/results-service.ts'
import { bothNix } from '../../../support/nix/both-nix.ts'
import { planOf } from '../../../support/nix/plans.ts'
import { recordingLog } from '../../../support/runner/recording-log.ts'

/** A layer that was there for the evaluation, and is not for the build, or is not what it was; the service is simulated. */
vi.setConfig({ testTimeout: 120_000 })
nixFolderAlone()
const never = new AbortController().signal
const scope = { isDefault: true, isPull: false, isRelease: false, isFork: false, isPrivate: true }
const names = ['base', 'two', 'app']
const body = `
  base = sh "base" {} "echo base > $out";
  two = sh "two" { outputs = [ "out" "man" ]; inherit base; } "echo $base > $out; echo manual > $man";
  app = sh "app" { inherit base two; } "echo $base $two > $out";`

describe.each(bothNix)('with %s', (_, nixOf) => {
  const before = builtBefore(nixOf, body, ...names)
  let results: ResultsService
  beforeAll(async () => {
    results = await resultsService()
  })
  afterAll(() => results[Symbol.asyncDispose]())
  let run = 0

  async function aJob() {
    const log = recordingLog()
    const environment = results.env({ run: ++run })
    const cache = await openJobCache({ environment, log }, { scope, system: 'x86_64-linux', signal: never })
    if (!cache) throw new Error('there is no cache')
    return { log, environment, cache }
  }

  /** What an evaluation says has to be built, with what is cached counting as there. */
  async function toBuild(cache: JobCache, { nix, targets }: Built): Promise<readonly string[]> {
    const wanted = targets.map(({ drvPath, outputs }) => ({ drvPath, outputs: Object.keys(outputs) }))
    const missing = await findMissing(nix, wanted, { signal: never, onWarning: () => {} })
    expect(missing.build).toHaveLength(3)
    const { cover } = await coveredBy(cache)
    const derivations = await new DerivationFiles().all(missing.build)
    return cover?.(missing, targets, derivations).build ?? missing.build
  }

  /** Builds as a shard does what its plan takes for cached, and makes known what it saved. */
  async function build(
    { log, environment, cache }: Awaited<ReturnType<typeof aJob>>,
    nix: Nix = before.nix,
    { targets, derivations }: Pick<Plan, 'targets' | 'derivations'> = {
      targets: [...before.targets],
      derivations: [],
    },
  ) {
    const { place } = before
    const host = {
      kind: 'github',
      log,
      environment,
      signal: never,
      summary: async () => {},
    } as unknown as Host
    const plan = {
      ...planOf(targets.map((target) => ({ ...target, status: 'substitutable' as const }))),
      derivations,
    }
    const options = {
      out: place.out(),
      signal: never,
      shard: 'local',
      cores: 2,
      heartbeat: 30,
      pauses: [0.1],
    }
    const work = { plan, nix, host, values: { keepFolder: undefined, keepFolderSize: 0 } }
    const { result, use } = await withCache(cache, work, (by, more) =>
      buildPlan(by, log, plan, { ...options, ...more, deadline: undefined, builders: undefined }),
    )
    await rm(options.out, { recursive: true }) // with the links that keep what was built
    const warnings = log.lines.filter(({ level }) => level === 'warning').map(({ text }) => text)
    return { result, use, warnings, outcomes: result.targets.map(({ outcome }) => outcome) }
  }

  test.each<[string, () => void]>([
    [
      'evicted',
      () => {
        for (const entry of results.entries) if (entry.key.startsWith('flakeship-l1-')) entry.key = 'evicted'
      },
    ],
    ['answered with 404', () => results.fault({ on: 'GET blob', status: 404 })],
    ['answered with 410', () => results.fault({ on: 'GET blob', status: 410 })],
  ])('what it held is built, with one warning, and kept anew; %s (simulated)', async (_, lose) => {
    const { nix, paths, targets } = before
    results.entries.length = 0
    await nix.run(['build', '--no-link', '--stdin'], {
      input: targets.map(({ drvPath }) => `${drvPath}^*\n`).join(''),
    })
    const layer = await cachingJob(results, { run: ++run }).save(nix, paths)
    await nix.run(['store', 'delete', ...paths])
    const job = await aJob()
    expect(await toBuild(job.cache, before)).toEqual([])
    lose()
    const { result, warnings, outcomes, use } = await build(job)
    results.faults.clear()
    expect(warnings).toEqual([
      expect.stringMatching(`^the layer ${layer?.key} of the cache cannot be used: it is not there any more`),
    ])
    expect({ outcomes, failures: result.failures }).toEqual({
      outcomes: ['built', 'built', 'built'],
      failures: [],
    })
    expect((await pathInfo(nix, paths)).size).toBe(4)
    expect(use?.saved.paths).toBe(4)
    // what was lost is there again for the next run
    await nix.run(['store', 'delete', ...paths])
    const next = await build(await aJob())
    expect(next.warnings).toEqual([])
    expect(next.use).toMatchObject({ restored: { paths: 4 }, saved: { paths: 0 } })
    expect(next.result.derivations).toEqual([])
  })

  /** Builds and saves all; then a manifest says something else of the saved layer than is true. */
  async function savedWith(change: (layer: NamedLayer) => NamedLayer): Promise<NamedLayer> {
    const { nix, paths, targets } = before
    results.entries.length = 0
    const input = targets.map(({ drvPath }) => `${drvPath}^*\n`).join('')
    await nix.run(['build', '--no-link', '--stdin', '--option', 'substitute', 'false'], { input })
    const job = cachingJob(results, { run: ++run })
    const layer = await job.save(nix, paths)
    if (!layer) throw new Error('nothing was saved')
    const key = `flakeship-m1-d-x86_64-linux-${(await job.manifest()).number + 1}`
    const created = await job.service.create(key)
    if (created.kind !== 'created') throw new Error('the key is taken')
    const packed = packManifest({ system: 'x86_64-linux', layers: [change(layer)] })
    await job.service.finalize(key, await new BlobUpload(created.url, never).end(packed))
    await nix.run(['store', 'delete', ...paths])
    return layer
  }
  const outcomes = ['built', 'built', 'built']

  test('an archive that is damaged is built, and kept anew by the next run of the default branch (simulated)', async () => {
    const damaged = await savedWith((layer) => ({
      ...layer,
      paths: layer.paths.map((cached) =>
        cached.path.endsWith('-base') ? { ...cached, sha256: '0'.repeat(64) } : cached,
      ),
    }))
    const { warnings, use, result } = await build(await aJob())
    expect(warnings).toEqual([
      expect.stringMatching(
        `^the layer ${damaged.key} of the cache cannot be used: the archive of \\w+-base is damaged; what it lacks is built$`,
      ),
    ])
    // what refers to it cannot be taken either, but is still whole in its layer
    expect(result.derivations.map(({ name }) => name).sort()).toEqual(['app', 'base', 'two'])
    expect(use?.saved.paths).toBe(1)
    await before.nix.run(['store', 'delete', ...before.paths])
    const next = await build(await aJob())
    expect(next.warnings).toEqual([])
    expect(next.use).toMatchObject({ restored: { paths: 4 }, saved: { paths: 0 } })
    await before.nix.run(['store', 'delete', ...before.paths])
  })

  const reading = () => new Nix(before.nix.at, exec, readsFolder())
  const inFolder = async () => {
    const left = await readdir(cacheFolderPath).catch(() => []) // Nix makes an empty one when it looks
    return left.filter((name) => name.endsWith('.narinfo'))
  }
  const misnamed = (which: (path: string) => boolean) => (layer: NamedLayer) => ({
    ...layer,
    paths: layer.paths.map((cached) =>
      which(cached.path) ? { ...cached, narHash: '0'.repeat(64) } : cached,
    ),
  })

  test('a right digest with another NAR hash: Nix refuses it, and it is built at once, with one warning (simulated)', async () => {
    const { nix, paths } = before
    const { key } = await savedWith(misnamed((path) => path.endsWith('-base')))
    const { warnings, result, outcomes: got, use } = await build(await aJob(), reading())
    expect(warnings).toEqual([
      expect.stringMatching(
        `^Nix refuses /nix/store/\\w+-base of the layer ${key} of the cache: building again without it$`,
      ),
    ])
    expect(got).not.toContain('failed')
    expect(result.failures).toEqual([])
    // what refers to it is built too by a Nix that does not wait for its build
    expect(result.derivations.map(({ name }) => name)).toContain('base')
    expect(await inFolder()).toEqual([])
    // it is saved anew, and the next run takes it
    expect(use).toMatchObject({ restored: { paths: 3 }, saved: { paths: 1 } })
    await nix.run(['store', 'verify', '--no-trust', ...paths])
    await nix.run(['store', 'delete', ...paths])
    const next = await build(await aJob(), reading())
    expect(next.warnings).toEqual([])
    expect(next.result.derivations).toEqual([])
    await nix.run(['store', 'delete', ...paths])
  })

  test('where all of a layer has another NAR hash, it is one warning too, and nothing is tried with pauses (simulated)', async () => {
    const { nix, paths } = before
    // a Nix that reads the folder by itself, and one that gets copies
    for (const [by, warning] of [
      [
        reading(),
        /^Nix refuses \S+( and \d more)? of the layer flakeship-l1-\S+ of the cache: building again without it$/,
      ],
      [nix, /^the cache is not used: Nix does not take what came from it: .*hash mismatch/],
    ] as const) {
      await savedWith(misnamed(() => true)) // the run before kept all of it anew
      const built = await build(await aJob(), by)
      expect(built.warnings).toEqual([expect.stringMatching(warning)])
      expect({ outcomes: built.outcomes, failures: built.result.failures }).toEqual({
        outcomes,
        failures: [],
      })
      expect(await inFolder()).toEqual([])
      await nix.run(['store', 'verify', '--no-trust', ...paths])
      await nix.run(['store', 'delete', ...paths])
    }
  })

  test('what was built beside a target that failed is kept (simulated)', async () => {
    const { nix, place } = before
    results.entries.length = 0
    const mixed = `good = sh "good" {} "echo good > $out"; bad = sh "bad" { inherit good; } "exit 3";`
    const targets = await place.targets(mixed, 'good', 'bad')
    const derivations = targets.map(({ drvPath }) => {
      return { drvPath, name: drvPath.slice(44, -4), system: 'x86_64-linux', features: [], needs: [] }
    })
    const first = await build(await aJob(), nix, { targets, derivations })
    expect(first.outcomes).toEqual(['built', 'failed'])
    expect(first.use?.saved.paths).toBe(1)
    await nix.run(['store', 'delete', targets[0]?.outputs.out ?? ''])
    const second = await build(await aJob(), reading(), { targets, derivations })
    expect(second.use?.restored.paths).toBe(1)
    expect(second.outcomes).toEqual(['fetched', 'failed'])
  })

  test('a job that saves something and puts one layer in the place of all makes two entries (simulated)', async () => {
    const { nix, place } = before
    results.entries.length = 0
    const all =
      `kept = sh "kept" {} "echo kept > $out"; more = sh "more" { inherit kept; } "echo more $kept > $out";
      idle = sh "idle" {} "for n in $noise; do echo $n; done > $out";`.replace(
        '$noise',
        Array.from({ length: 300 }, (_, n) => n * 7919).join(' '),
      )
    const targets = await place.targets(all, 'kept', 'more', 'idle')
    const [kept, , idle] = targets.map(({ outputs }) => outputs.out ?? '')
    const planOf = (some: typeof targets) => ({
      targets: some,
      derivations: some.map(({ drvPath }) => ({
        ...{ drvPath, name: drvPath.slice(44, -4), system: 'x86_64-linux', features: [], needs: [] },
      })),
    })
    expect((await build(await aJob(), nix, planOf(targets.slice(0, 1)))).use?.saved.paths).toBe(1)
    await nix.run(['build', '--no-link', '--stdin'], { input: `${targets[2]?.drvPath}^*\n` })
    // larger than the other, and no run needs it
    await cachingJob(results, { run: ++run }).save(nix, [idle ?? ''])
    await nix.run(['store', 'delete', kept ?? '', idle ?? ''])
    const job = await aJob()
    expect(job.cache.layers).toHaveLength(2)
    const { use } = await build(job, nix, planOf(targets.slice(1, 2)))
    expect(use).toMatchObject({ restored: { paths: 1 }, saved: { paths: 2 } })
    expect(job.cache.service.calls).toMatchObject({ CreateCacheEntry: 2, FinalizeCacheEntryUpload: 2 })
    const { layers } = await cachingJob(results, { run: ++run }).manifest()
    expect(layers.map(({ paths }) => paths.map(({ path }) => path.slice(33)).sort())).toEqual([
      ['kept', 'more'],
    ])
    expect(results.created.filter(({ job: of }) => of === `${run - 1} check-1`)).toHaveLength(2)
  })
})
