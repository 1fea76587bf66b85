import { readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inStore } from '../../../src/lib/store-path.ts'
import type { Nix } from '../../../src/nix/command.ts'
import { narInfos } from '../../../src/nix/store/nar-infos.ts'
import { signPath } from '../../../src/nix/store/signatures.ts'
import { exists } from '../../../src/system/files.ts'
import { builtBefore } from '../../support/cache/built.ts'
import { buildAll, cachingJob, readsFolder } from '../../support/cache/cached-builds.ts'
import { type ResultsService, resultsService } from '../../support/github/services/results-service.ts'
import { secondMachine } from '../../support/machines/second-machine.ts'
import { bothNix } from '../../support/nix/both-nix.ts'
import { builds } from '../../support/nix/builds.ts'
import { realNix } from '../../support/nix/real-nix.ts'
import { newKey } from '../../support/push/pushing.ts'

let results: ResultsService
beforeAll(async () => {
  results = await resultsService()
})
afterAll(() => results[Symbol.asyncDispose]())

let runs = 100
const job = (ref?: string) => cachingJob(results, { run: ++runs, ...(ref === undefined ? {} : { ref }) })

const body = `
  base = sh "base" {} "echo base > $out";
  app = sh "app" { inherit base; } "echo $base > $out";
  two = sh "two" { outputs = [ "out" "man" ]; inherit app; } "echo $app > $out; echo manual of $out > $man";
  fixed = sh "fixed" { outputHashMode = "flat"; outputHashAlgo = "sha256"; outputHash = builtins.hashString "sha256" "fixed\\n"; } "echo fixed > $out";
`

describe.each(bothNix)('with %s', (_, nixOf) => {
  const before = builtBefore(nixOf, body, 'base', 'app', 'two', 'fixed')

  test('what one job saved, another machine takes from a folder without building (simulated service)', async () => {
    const { nix, place, paths: built } = before
    const upstream = newKey('upstream-1')
    const signer = join(place.folder, 'upstream.key')
    await writeFile(signer, upstream.text, { mode: 0o600 })
    await nix.run(['store', 'sign', '--key-file', signer, built[1] ?? ''])
    const saving = job()
    expect(await saving.save(nix, built)).toMatchObject({ paths: { length: 5 } })
    expect(saving.service.calls).toEqual({
      CreateCacheEntry: 2,
      FinalizeCacheEntryUpload: 2,
      GetCacheEntryDownloadURL: 1,
    })
    await using machine = await secondMachine(nix)
    const restoring = job()
    const done = await restoring.restore(machine.folder, built, join(place.folder, 'staging'))
    expect(done.paths.sort()).toEqual([...built].sort())
    expect(restoring.service.calls).toEqual({ GetCacheEntryDownloadURL: 2 })
    const options = [...readsFolder(), '--option', 'max-jobs', '0']
    await machine.nix.run(['build', '--no-link', '--stdin', ...options], {
      input: built.map((path) => `${path}\n`).join(''),
    })
    const facts = async (of: Nix) => (await narInfos(of, built)).map(({ registered, ...info }) => info)
    const there = await facts(machine.nix)
    expect(there).toHaveLength(5)
    expect(there).toEqual(await facts(nix))
    const signed = there.filter(({ signatures }) => signatures.length > 0)
    expect(signed.map(({ path }) => path)).toEqual([built[1]])
    expect(signed[0]?.signatures).toEqual(signed.map((info) => signPath(info, upstream.key)))
    expect(there.find(({ path }) => path.endsWith('-fixed'))?.contentAddress).toMatch(/^fixed:sha256:/)
    expect(there.every(({ deriver }) => deriver?.endsWith('.drv'))).toBe(true)
    expect([...restoring.log.lines, ...saving.log.lines].filter(({ level }) => level === 'warning')).toEqual(
      [],
    )
    // and it is a store like any other
    const whole = ['--no-trust', '--all']
    await machine.nix.run(['store', 'optimise'])
    await machine.nix.run(['store', 'verify', ...whole])
    await machine.nix.run(['store', 'repair', built[0] ?? '', ...options])
    await machine.nix.run(['store', 'verify', ...whole])
    const folder = join(machine.folder, 'var/flakeship/cache')
    expect((await stat(folder)).mode & 0o777).toBe(0o755)
    expect((await readdir(join(folder, 'nar'))).every((name) => /^[0-9a-f]{64}\.nar\.zst$/.test(name))).toBe(
      true,
    )
    await machine.nix.run(['store', 'delete', ...built])
    await machine.nix.run(['store', 'verify', ...whole])
    await machine.nix.run(['build', '--no-link', '--stdin', ...options], {
      input: built.map((path) => `${path}\n`).join(''),
    })
  })

  test('what has arrived is usable while the rest of the same download arrives (simulated service)', async () => {
    const { nix, place, paths: built } = before
    const saved = (await job().save(nix, built))?.paths ?? []
    const [first, second] = [...saved].sort((a, b) => a.at - b.at)
    if (!first || !second) throw new Error('nothing was saved')
    await using machine = await secondMachine(nix)
    const { promise: until, resolve: release } = Promise.withResolvers<void>()
    let isDone = false
    const restoring = job()
      .restore(machine.folder, built, join(place.folder, 'arriving'), () =>
        results.fault({ on: 'GET blob', held: { after: first.bytes + Math.floor(second.bytes / 2), until } }),
      )
      .finally(() => {
        isDone = true
      })
    const folder = join(machine.folder, 'var/flakeship/cache')
    const narInfo = ({ path }: { path: string }) => join(folder, `${path.slice(0, 32)}.narinfo`)
    const take = (path: string) => {
      const options = [...readsFolder(), '--option', 'max-jobs', '0']
      return machine.nix.attempt(['build', '--no-link', inStore(path), ...options])
    }
    try {
      await expect.poll(() => exists(narInfo(first)), { timeout: 20_000 }).toBe(true)
      expect(await take(first.path)).toMatchObject({ code: 0 })
      await machine.nix.run(['store', 'verify', '--no-trust', inStore(first.path)])
      // half of an archive is nothing that Nix could see
      expect(await readdir(join(folder, 'nar'))).toEqual([`${first.sha256}.nar.zst`])
      expect(await exists(narInfo(second))).toBe(false)
      expect((await take(second.path)).code).not.toBe(0)
      expect(isDone).toBe(false)
    } finally {
      release()
    }
    expect((await restoring).paths.sort()).toEqual([...built].sort())
    expect(await take(second.path)).toMatchObject({ code: 0 })
  })
})

test('saving the same again creates nothing (simulated service)', async () => {
  const nix = await realNix()
  await using place = await builds(nix)
  const targets = await place.targets(body, 'two')
  const built = await buildAll(nix, targets)
  const first = await job().save(nix, built)
  const again = job()
  const second = await again.save(nix, built)
  expect(second?.key).toBe(first?.key)
  expect(again.service.calls).toEqual({ CreateCacheEntry: 1, GetCacheEntryDownloadURL: 2 })
})
