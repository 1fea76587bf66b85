import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isOfCache } from '../../../src/features/cache/job-cache.ts'
import { cachedClosure, locate } from '../../../src/features/cache/plan/located.ts'
import { foreignFolder } from '../../../src/features/cache/restore/cache-folder.ts'
import { fetchPaths } from '../../../src/features/cache/restore/fetch-paths.ts'
import { restorePaths } from '../../../src/features/cache/restore/restore-paths.ts'
import { saveLayer } from '../../../src/features/cache/save/save-layer.ts'
import { inStore } from '../../../src/lib/store-path.ts'
import { cacheFolderPath } from '../../../src/nix/store/cache-folder.ts'
import { narInfos } from '../../../src/nix/store/nar-infos.ts'
import { exec, run } from '../../../src/system/exec.ts'
import { builtBefore } from '../../support/cache/built.ts'
import { buildAll, cachingJob, readsFolder } from '../../support/cache/cached-builds.ts'
import { nixFolderAlone } from '../../support/cache/nix-folder.ts'
import { type ResultsService, resultsService } from '../../support/github/services/results-service.ts'
import { bothNix } from '../../support/nix/both-nix.ts'

/** What the disk or the store cannot give costs one line, and nothing half-written stays; the service is simulated. */
nixFolderAlone()
const never = new AbortController().signal
const env = { PATH: process.env.PATH ?? '' }
let results: ResultsService
beforeAll(async () => {
  results = await resultsService()
})
afterAll(() => results[Symbol.asyncDispose]())
let n = 0
const newJob = () => cachingJob(results, { run: ++n, ref: `refs/heads/b${n}` })

/** A disk of so little room at this folder. */
async function smallDisk(folder: string): Promise<AsyncDisposable> {
  await mkdir(folder, { recursive: true })
  await run(exec, 'mount', ['-t', 'tmpfs', '-o', 'mode=755,size=128k', 'none', folder], { env })
  return {
    [Symbol.asyncDispose]: async () => {
      await run(exec, 'umount', [folder], { env })
    },
  }
}

describe.each(bothNix)('with %s', (_, nixOf) => {
  const before = builtBefore(
    () => nixOf(readsFolder()),
    'noise = sh "noise" { inherit busybox; } "(exec -a busybox $busybox head -c 300000 /dev/urandom) > $out"; little = sh "little" {} "echo little > $out";',
    ...['noise', 'little'],
  )

  test('a disk that is full, of the job or of Nix: one warning, nothing stays, and the job goes on without (simulated)', async () => {
    const { nix, place, paths } = before
    const job = newJob()
    await job.save(nix, paths)
    const wanted = cachedClosure(locate((await job.manifest()).layers), paths)
    await nix.run(['store', 'delete', ...paths])
    const { service, log } = job
    const small = join(place.folder, 'small')
    const restore = (temporary: string) =>
      restorePaths({ service, key: undefined, available: wanted }, nix, wanted, {
        ...{ exec, log, signal: never, temporary, job: 'this', stays: false },
      })
    {
      await using _ = await smallDisk(small)
      expect((await restore(small)).paths).toBe(0)
      expect(await readdir(small)).toEqual([])
    }
    {
      await using _ = await smallDisk(join(cacheFolderPath, '..'))
      expect((await restore(place.folder)).paths).toBe(0)
      expect(await readdir(join(cacheFolderPath, '..'))).toEqual([])
    }
    const warnings = log.lines.filter(({ level }) => level === 'warning').map(({ text }) => text)
    expect(warnings).toEqual([
      expect.stringMatching(/^the cache is not used: .*no space left/i),
      expect.stringMatching(/^the cache is not used: .*no space left/i),
    ])
    // with room it is taken
    expect((await restore(place.folder)).paths).toBe(2)
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
    await nix.run(words, { input: paths.map((path) => `${path}\n`).join('') })
    await nix.run(['store', 'verify', '--no-trust', ...paths])
  })

  test("a disk that fills while root's tar writes: the same, whatever of a file it wrote (simulated)", async () => {
    const { nix, place, paths } = before
    const job = newJob()
    await job.save(nix, await buildAll(nix, before.targets))
    const wanted = cachedClosure(locate((await job.manifest()).layers), paths).values()
    const small = join(place.folder, 'roots')
    await using _ = await smallDisk(small)
    const folder = foreignFolder([], env, join(small, 'cache'), 'this')
    const { service, log } = job
    const fetching = fetchPaths(wanted, { service, folder, staging: place.folder, log, signal: never })
    const error = await fetching.then(() => folder.end()).catch((one) => one)
    expect(isOfCache(error)).toBe(true)
    expect(error).toMatchObject({
      code: 'ENOSPC',
      message: expect.stringMatching(/^no space left for .*: tar: /),
    })
    await folder.clear()
    expect(await readdir(small)).toEqual([])
    // the layer is not to blame
    expect(log.lines.filter(({ level }) => level === 'warning')).toEqual([])
  })

  test('what was collected or changed between build and save is not saved, with a line; the rest is (simulated)', async () => {
    const targets = await before.place.targets(
      ['gone', 'altered', 'fine'].map((name) => `${name} = sh "${name}" {} "echo ${name} > $out";`).join(''),
      ...['gone', 'altered', 'fine'],
    )
    const paths = await buildAll(before.nix, targets)
    const [gone = '', altered = '', fine = ''] = paths
    const infos = await narInfos(before.nix, paths)
    await before.nix.run(['store', 'delete', gone])
    await chmod(altered, 0o644)
    await writeFile(altered, 'else\n')
    const job = newJob()
    const { service, log, system } = job
    const layer = await saveLayer(infos, { service, log, system, most: 1e9, enough: never, signal: never })
    expect(layer?.paths.map(({ path }) => inStore(path))).toEqual([fine])
    const said = log.lines.filter(({ level }) => level !== 'debug').map(({ text }) => text)
    expect(said).toHaveLength(2)
    expect(said).toContainEqual(expect.stringContaining(`${altered} is not what Nix registered`))
    expect(said).toContainEqual(expect.stringContaining(`${gone} went away before it was saved`))
  })
})
