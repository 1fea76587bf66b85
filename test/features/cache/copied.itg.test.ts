import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { locate } from '../../../src/features/cache/plan/located.ts'
import { restorePaths } from '../../../src/features/cache/restore/restore-paths.ts'
import type { Nix } from '../../../src/nix/command.ts'
import { narInfos } from '../../../src/nix/store/nar-infos.ts'
import { exec } from '../../../src/system/exec.ts'
import { builtBefore } from '../../support/cache/built.ts'
import { cachingJob } from '../../support/cache/cached-builds.ts'
import { type ResultsService, resultsService } from '../../support/github/services/results-service.ts'
import { bothNix } from '../../support/nix/both-nix.ts'
import { noUpstream } from '../../support/push/pushing.ts'

/** A Nix that was there before us gets copies: what they refer to comes from upstream, or they are not used; the service is simulated. */
const never = new AbortController().signal
let results: ResultsService
beforeAll(async () => {
  results = await resultsService()
})
afterAll(() => results[Symbol.asyncDispose]())
let run = 0

describe.each(bothNix)('with %s', (_, nixOf) => {
  const before = builtBefore(
    () => nixOf(noUpstream),
    `upstream = sh "upstream" {} "echo upstream > $out"; app = sh "app" { inherit upstream; } "echo $upstream > $out";
     system = sh "system" { inherit app; } "echo $app > $out"; other = sh "other" {} "echo other > $out";`,
    ...['upstream', 'app', 'system', 'other'],
  )
  const restore = async (nix: Nix) => {
    const job = cachingJob(results, { run: ++run })
    const wanted = locate((await job.manifest()).layers)
    const options = {
      exec,
      log: job.log,
      signal: never,
      temporary: before.place.folder,
      job: 'this',
      stays: false,
    }
    const { paths } = await restorePaths(
      { service: job.service, key: undefined, available: wanted },
      nix,
      wanted,
      options,
    )
    const told = job.log.lines.filter(({ level }) => level !== 'debug').map(({ text }) => text)
    const there = (await narInfos(before.nix, before.paths)).map(({ path }) => path.slice(44))
    return { paths, told, there: there.sort() }
  }

  test('what stayed upstream is taken from there; without it the rest comes, and what needs it is built (simulated)', async () => {
    const { nix, paths, place } = before
    const [upstream = '', ...own] = paths
    const store = `file://${join(place.folder, 'upstream')}`
    await nix.run(['copy', '--to', store, upstream])
    results.entries.length = 0
    await cachingJob(results, { run: ++run }).save(nix, own)
    await nix.run(['store', 'delete', ...paths])
    expect(await restore(nix)).toEqual({
      paths: 1,
      there: ['other'],
      told: [
        '2 paths from the cache cannot be used without others; they are built',
        expect.stringMatching(/^from the cache: 1 path,/),
      ],
    })
    const asking = await nixOf([
      '--option',
      'substituters',
      `${store}?trusted=1`,
      '--option',
      'substitute',
      'true',
    ])
    expect(await restore(asking)).toEqual({
      paths: 2,
      there: ['app', 'other', 'system', 'upstream'],
      told: [expect.stringMatching(/^from the cache: 2 paths,/)],
    })
    await nix.run(['store', 'verify', '--no-trust', ...paths])
  })
})
