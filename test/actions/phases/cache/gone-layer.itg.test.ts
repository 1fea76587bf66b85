import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { withCache } from '../../../../src/actions/phases/cache/build-with-cache.ts'
import { coveredBy } from '../../../../src/actions/phases/cache/cache.ts'
import { buildPlan } from '../../../../src/features/build/build.ts'
import { type JobCache, openJobCache } from '../../../../src/features/cache/job-cache.ts'
import { findMissing } from '../../../../src/features/evaluate/targets/missing.ts'
import type { Host } from '../../../../src/host/host.ts'
import { DerivationFiles } from '../../../../src/nix/derivation/derivation-files.ts'
import { pathInfo } from '../../../../src/nix/store/store.ts'
import { type Built, builtBefore } from '../../../support/cache/built.ts'
import { cachingJob } from '../../../support/cache/cached-builds.ts'
import { type ResultsService, resultsService } from '../../../support/github/services/results-service.ts'
import { bothNix } from '../../../support/nix/both-nix.ts'
import { planOf } from '../../../support/nix/plans.ts'
import { recordingLog } from '../../../support/runner/recording-log.ts'

/** A layer that was there for the evaluation, and is not for the build; the service is simulated. */
vi.setConfig({ testTimeout: 120_000 })
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
  async function build({ log, environment, cache }: Awaited<ReturnType<typeof aJob>>) {
    const { nix, place, targets } = before
    const host = {
      kind: 'github',
      log,
      environment,
      signal: never,
      summary: async () => {},
    } as unknown as Host
    const plan = planOf(targets.map((target) => ({ ...target, status: 'substitutable' as const })))
    const options = {
      out: place.out(),
      signal: never,
      shard: 'local',
      cores: 2,
      heartbeat: 30,
      pauses: [0.1],
    }
    const work = { plan, nix, host, values: { keepFolder: undefined, keepFolderSize: 0 } }
    const { result, use } = await withCache(cache, work, (by) =>
      buildPlan(by, log, plan, { ...options, deadline: undefined, builders: undefined }),
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
})
