import { readdir } from 'node:fs/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { entryVersion } from '../../../src/features/cache/job-cache.ts'
import { locate } from '../../../src/features/cache/plan/located.ts'
import { clearFolder, clearLeft, leaveFolder } from '../../../src/features/cache/restore/job-folder.ts'
import { restorePaths } from '../../../src/features/cache/restore/restore-paths.ts'
import { CacheService } from '../../../src/github/cache-service.ts'
import { cacheFolderPath } from '../../../src/nix/store/cache-folder.ts'
import { exec } from '../../../src/system/exec.ts'
import { builtBefore } from '../../support/cache/built.ts'
import { cachingJob, readsFolder } from '../../support/cache/cached-builds.ts'
import { nixFolderAlone } from '../../support/cache/nix-folder.ts'
import type { Fault } from '../../support/github/services/faults.ts'
import { type ResultsService, resultsService } from '../../support/github/services/results-service.ts'
import { bothNix } from '../../support/nix/both-nix.ts'
import { recordingLog } from '../../support/runner/recording-log.ts'

/** Two steps of one job that restore: what one of them put into Nix's folder, the other leaves there; the service is simulated. */
nixFolderAlone()
const never = new AbortController().signal
let results: ResultsService
beforeAll(async () => {
  results = await resultsService()
})
afterAll(() => results[Symbol.asyncDispose]())
let run = 0

describe.each(bothNix)('with %s', (_, nixOf) => {
  const before = builtBefore(
    () => nixOf(readsFolder()),
    `first = sh "first" {} "echo first > $out"; second = sh "second" { inherit first; } "echo $first > $out";
     third = sh "third" {} "echo third > $out";`,
    ...['first', 'second', 'third'],
  )
  afterEach(() => clearFolder(before.nix.at, exec))

  const save = async () => {
    results.entries.length = 0
    const { nix, targets, paths } = before
    const input = targets.map(({ drvPath }) => `${drvPath}^*\n`).join('')
    await nix.run(['build', '--no-link', '--stdin', '--option', 'substitute', 'false'], { input })
    await cachingJob(results, { run: ++run }).save(nix, paths.slice(0, 2))
    await cachingJob(results, { run: ++run }).save(nix, paths.slice(2))
    await nix.run(['store', 'delete', ...paths])
  }
  /** One step that restores some paths, as `actions/cache` does (they stay) or as a build. */
  const step = async (
    names: readonly string[],
    stays: boolean,
    { job = 'this', fault }: { job?: string; fault?: Fault } = {},
  ) => {
    const { layers } = await cachingJob(results, { run: ++run }).manifest()
    const wanted = [...locate(layers)].filter(([path]) => names.includes(path.slice(44)))
    const service = new CacheService(results.env({ run }), entryVersion, never)
    const log = recordingLog()
    const sent = results.sent
    const temporary = before.place.folder
    const options = { exec, log, signal: never, temporary, job, stays }
    if (fault) results.fault(fault)
    const restored = await restorePaths({ service, key: undefined }, before.nix, new Map(wanted), options)
    results.faults.clear()
    if (!stays) await leaveFolder(before.nix.at, exec, job)
    const told = log.lines.filter(({ level }) => level !== 'debug').map(({ text }) => text)
    return { paths: restored.paths, sent: results.sent - sent, told }
  }
  const narInfosThere = async () =>
    (await readdir(cacheFolderPath).catch(() => [])).filter((name) => name.endsWith('.narinfo')).length
  const takes = async () => {
    const words = [
      'build',
      '--no-link',
      '--stdin',
      '--option',
      'max-jobs',
      '0',
      '--option',
      'substitute',
      'true',
    ]
    return before.nix.attempt(words, { input: before.paths.map((path) => `${path}\n`).join('') })
  }

  test('what one step restored is there after another one, which downloads none of it again (simulated)', async () => {
    await save()
    expect((await step(['first', 'second'], true)).paths).toBe(2)
    const other = await step(['first', 'second', 'third'], false)
    expect(other).toMatchObject({ paths: 3, told: [expect.stringMatching(/^from the cache: 1 path,/)] })
    expect(await narInfosThere()).toBe(3)
    expect(await step(['first', 'third'], true)).toEqual({ paths: 2, sent: 0, told: [] })
    expect(await takes()).toMatchObject({ code: 0 })
  })

  test('a build alone leaves nothing behind, and neither does another job (simulated)', async () => {
    await save()
    expect((await step(['first'], false)).paths).toBe(1)
    expect(await narInfosThere()).toBe(0)
    await step(['first'], true)
    await clearLeft(before.nix.at, exec, 'this')
    expect(await narInfosThere()).toBe(1)
    // what another job left does not count as restored
    const other = await step(['first'], true, { job: 'other' })
    expect(other.paths).toBe(1)
    expect(other.sent).toBeGreaterThan(0)
    await clearLeft(before.nix.at, exec, 'this')
    expect(await narInfosThere()).toBe(0)
  })

  test('a service that says no to the second one takes nothing from the first (simulated)', async () => {
    await save()
    await step(['first', 'second'], true)
    const fault = { on: 'GetCacheEntryDownloadURL', status: 403, times: 9 }
    const { told, paths } = await step(['third'], false, { fault })
    expect(paths).toBe(0)
    expect(told).toEqual([expect.stringMatching(/^the cache is not used: GetCacheEntryDownloadURL: 403/)])
    expect(await narInfosThere()).toBe(2)
  })
})
