import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { memoryKey, restoreMemory, saveMemory } from '../../../../src/features/cache/folders/keep-memory.ts'
import { isKept } from '../../../../src/features/cache/folders/nix-memory.ts'
import { Nix } from '../../../../src/nix/command.ts'
import { exec, run } from '../../../../src/system/exec.ts'
import { folderStores } from '../../../support/github/folder-stores.ts'
import { secondMachine } from '../../../support/machines/second-machine.ts'
import { floorNix, realNix, type TemporaryFolder, temporaryFolder } from '../../../support/nix/real-nix.ts'
import { recordingLog } from '../../../support/runner/recording-log.ts'
import { serve } from '../../../support/servers/tarball-server.ts'

/** What Nix fetched for a lock, another machine need not fetch; the cache is a folder (simulated). */
const canary = 'ghp_canaryOfAnAddress'
const env = { PATH: process.env.PATH ?? '' }
const never = new AbortController().signal

describe.each([
  ['newest', realNix],
  ['floor', floorNix],
])('with the %s Nix', (name, nixOf) => {
  let place: TemporaryFolder
  let nix: Nix
  let server: Awaited<ReturnType<typeof serve>>
  let requests = 0
  let flake: string
  const log = recordingLog()
  const keeping = () => ({
    ...{ entries: folderStores(join(place.path, 'stores')).entries, log, exec, signal: never },
    temporary: place.path,
  })
  beforeAll(async () => {
    place = await temporaryFolder()
    const { at } = await nixOf()
    nix = new Nix({ ...at, env: { ...at.env, XDG_CACHE_HOME: join(place.path, 'home') } }, exec)
    const input = join(place.path, 'input/dep')
    await mkdir(input, { recursive: true })
    await writeFile(join(input, 'flake.nix'), `{ outputs = _: { said = "${name}"; }; }`)
    await run(exec, 'tar', ['-czf', join(place.path, 'dep.tar.gz'), '-C', join(place.path, 'input'), 'dep'], {
      env,
    })
    const content = await readFile(join(place.path, 'dep.tar.gz'))
    server = await serve((_, response) => {
      requests += 1
      response.writeHead(200, { 'content-type': 'application/gzip' }).end(content)
    })
    const folder = join(place.path, 'flake')
    await mkdir(folder)
    await writeFile(
      join(folder, 'flake.nix'),
      `{ inputs.dep.url = "${server.url}"; outputs = { dep, ... }: { said = dep.said; }; }`,
    )
    flake = `path:${folder}`
    await nix.run(['flake', 'lock', flake])
    expect(await nix.run(['eval', '--raw', `${flake}#said`])).toBe(name)
  })
  afterAll(async () => {
    await server[Symbol.asyncDispose]()
    await place[Symbol.asyncDispose]()
  })
  const lockHash = () => `${name}${'0'.repeat(64)}`

  test('on a machine that persists nothing is kept where any of it is from before this job', async () => {
    const since = Date.now() + 60_000
    await saveMemory(nix, 'persisting', { ...keeping(), since })
    expect(await readdir(join(place.path, 'stores/entries')).catch(() => [])).not.toContain('persisting')
  })

  test('the same lock is evaluated elsewhere without its server, and only then', async () => {
    await saveMemory(nix, memoryKey(lockHash(), nix), keeping())
    const [key = ''] = await readdir(join(place.path, 'stores/entries'))
    const listed = await run(exec, 'tar', ['-tf', join(place.path, 'stores/entries', key)], { env })
    const names = listed.stdout.trim().split('\n')
    expect(names.length).toBeGreaterThan(1)
    expect(names.filter((one) => !isKept(one))).toEqual([])
    await server[Symbol.asyncDispose]()
    await using machine = await secondMachine(nix)
    const before = requests
    const asked = [
      'eval',
      '--raw',
      `${flake}#said`,
      '--option',
      'connect-timeout',
      '1',
      '--option',
      'download-attempts',
      '1',
    ]
    expect((await machine.nix.attempt(asked)).code).not.toBe(0)
    await using other = await secondMachine(nix)
    expect(await restoreMemory(other.nix, memoryKey(lockHash(), nix), keeping())).toBe(true)
    expect(await other.nix.run(asked)).toBe(name)
    expect(requests).toBe(before)
    // what is there by now is not touched
    expect(await restoreMemory(other.nix, memoryKey(lockHash(), nix), keeping())).toBe(false)
    expect(await restoreMemory(machine.nix, memoryKey('another', nix), keeping())).toBe(false)
  })

  test('a file with a login in an address is left out', async () => {
    const home = join(place.path, 'told')
    const told = new Nix({ ...nix.at, env: { ...nix.at.env, XDG_CACHE_HOME: home } }, exec)
    await using open = await serve((_, response) => {
      response.writeHead(200).end(packed)
    })
    const packed = await readFile(join(place.path, 'dep.tar.gz'))
    const url = open.url.replace('://', `://me:${canary}@`)
    await told.run(['eval', '--impure', '--raw', '--expr', `(builtins.fetchTarball "${url}").outPath or "x"`])
    const below = await readdir(home, { recursive: true, withFileTypes: true })
    const holding = await Promise.all(
      below
        .filter((entry) => entry.isFile())
        .map(async (entry) => {
          const text = await readFile(join(entry.parentPath, entry.name), 'latin1')
          return text.includes(canary) ? [entry.name] : []
        }),
    )
    expect(holding.flat()).toEqual([expect.stringMatching(/^fetcher-cache/)])
    await saveMemory(told, `told-${name}`, keeping())
    const entry = join(place.path, 'stores/entries', `told-${name}`)
    expect((await readFile(entry, 'latin1')).includes(canary)).toBe(false)
  })

  test('of a hostile entry only what is kept arrives, and nothing of it is code for git', async () => {
    const made = join(place.path, 'hostile')
    const object = `tarball-cache/objects/ab/${'0'.repeat(38)}`
    const files = [
      object,
      'tarball-cache/config',
      'tarball-cache/hooks/post-checkout',
      'gitv3/x/config',
      'binary-cache-v6.sqlite',
    ]
    for (const file of files) {
      await mkdir(join(made, file, '..'), { recursive: true })
      await writeFile(join(made, file), 'hostile')
    }
    await symlink('/etc', join(made, 'eval-cache-v6'))
    const entry = join(place.path, 'stores/entries', 'hostile')
    await run(exec, 'tar', ['-cf', entry, '-C', made, '.'], { env })
    const home = join(place.path, `victim`)
    const victim = new Nix({ ...nix.at, env: { ...nix.at.env, XDG_CACHE_HOME: home } }, exec)
    expect(await restoreMemory(victim, 'hostile', keeping())).toBe(true)
    const below = await readdir(join(home, 'nix'), { recursive: true, withFileTypes: true })
    const there = below
      .filter((one) => !one.isDirectory())
      .map((one) => join(one.parentPath, one.name).slice(home.length + 5))
    expect(there.sort()).toEqual([object, 'tarball-cache/HEAD', 'tarball-cache/config'].sort())
    expect(await readFile(join(home, 'nix/tarball-cache/config'), 'utf8')).toMatch(
      /^\[core\]\n\tbare = true\n/,
    )
  })
})
