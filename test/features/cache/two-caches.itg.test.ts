import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
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
     third = sh "third" {} "echo third, larger than others: 0123456789 > $out";`,
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
    { job = 'this', fault, disk }: { job?: string; fault?: Fault; disk?: number } = {},
  ) => {
    const { layers } = await cachingJob(results, { run: ++run }).manifest()
    const available = locate(layers)
    const wanted = [...available].filter(([path]) => names.includes(path.slice(44)))
    const service = new CacheService(results.env({ run }), entryVersion, never)
    const log = recordingLog()
    const sent = results.sent
    const temporary = before.place.folder
    const free = disk === undefined ? undefined : async () => disk - (await archiveBytes())
    const options = { exec, log, signal: never, temporary, job, stays, free }
    if (fault) results.fault(fault)
    const cache = { service, key: undefined, available }
    const restored = await restorePaths(cache, before.nix, new Map(wanted), options)
    results.faults.clear()
    if (!stays) await leaveFolder(before.nix.at, exec, job)
    const told = log.lines.filter(({ level }) => level !== 'debug').map(({ text }) => text)
    return { paths: restored.paths, sent: results.sent - sent, told }
  }
  const archiveBytes = async () => {
    const names = await readdir(join(cacheFolderPath, 'nar')).catch(() => [])
    const found = await Promise.all(names.map((name) => stat(join(cacheFolderPath, 'nar', name))))
    return found.reduce((sum, { size }) => sum + size, 0)
  }
  const narInfosThere = async () =>
    (await readdir(cacheFolderPath).catch(() => [])).filter((name) => name.endsWith('.narinfo')).length
  const takes = async (paths: readonly string[] = before.paths) => {
    const words = ['build', '--no-link', '--stdin', '--option', 'max-jobs', '0']
    const input = paths.map((path) => `${path}\n`).join('')
    return before.nix.attempt([...words, '--option', 'substitute', 'true'], { input })
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

  test('where room is short, what the store has taken leaves the folder, the largest first and no more than needed (simulated)', async () => {
    await save()
    const [first = '', second = '', third = ''] = before.paths
    const available = locate((await cachingJob(results, { run: ++run }).manifest()).layers)
    const [one, wanted, larger] = [first, second, third].map((path) => available.get(path)?.cached)
    if (!one || !wanted || !larger) throw new Error('not cached')
    const need = wanted.narSize + 2 * wanted.bytes
    const both = one.bytes + larger.bytes
    await step(['first', 'third'], true)
    expect(await takes([first])).toMatchObject({ code: 0 })
    // third is not in the store yet, so that its archive stays
    expect(await step(['second'], true, { disk: need + both - one.bytes - 1 })).toMatchObject({
      paths: 0,
      told: [
        'room was short: 1 archive left the cache folder, as the store has its contents',
        expect.stringMatching(/^the cache is not used: it needs .* are free$/),
      ],
    })
    expect(await takes([third])).toMatchObject({ code: 0 })
    await before.nix.run(['store', 'delete', first])
    await step(['first'], true)
    expect(await takes([first])).toMatchObject({ code: 0 })
    const { paths, told } = await step(['second'], true, { disk: need + both - 1 })
    expect({ paths, told }).toEqual({
      paths: 1,
      told: [
        expect.stringMatching(/^room was short: 1 archive /),
        expect.stringMatching(/^from the cache: 1 path/),
      ],
    })
    expect(larger.bytes).toBeGreaterThan(one.bytes)
    expect((await readdir(join(cacheFolderPath, 'nar'))).sort()).toEqual(
      [one, wanted].map(({ sha256 }) => `${sha256}.nar.zst`).sort(),
    )
    expect(await takes()).toMatchObject({ code: 0 })
  })
})
