import { readdir, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseDestination } from '../../../src/features/push/destination.ts'
import { type CacheDestination, openCache } from '../../../src/features/push/open-cache.ts'
import type { CacheFiles } from '../../../src/nix/binary-cache/cache-files.ts'
import { folderFiles } from '../../../src/nix/binary-cache/folder-files.ts'
import type { Nix } from '../../../src/nix/command.ts'
import { narInfos } from '../../../src/nix/store/nar-infos.ts'
import { signPath } from '../../../src/nix/store/signatures.ts'
import { secondMachine } from '../../support/machines/second-machine.ts'
import { type Builds, builds } from '../../support/nix/builds.ts'
import { realNix } from '../../support/nix/real-nix.ts'
import { newKey, noUpstream, pull, pushOf } from '../../support/push/pushing.ts'
import { s3Server } from '../../support/servers/s3-server.ts'

const ours = newKey('ours-1')
const body = `
  base = sh "base" {} "echo base > $out";
  old = sh "old" {} "echo old > $out";
  foreign = sh "foreign" { inherit old; } "echo $old > $out";
  system1 = sh "system1" { inherit base old; only = sh "only1" {} "echo 1 > $out"; } "echo $base $old $only > $out";
  system2 = sh "system2" { inherit base; } "echo $base > $out";
`

let nix: Nix
let place: Builds
const at: Record<string, string> = {}
beforeAll(async () => {
  nix = await realNix(noUpstream)
  place = await builds(nix)
  const targets = await place.targets(body, 'system1', 'system2', 'foreign')
  const input = targets.map(({ drvPath }) => `${drvPath}^*\n`).join('')
  await nix.run(['build', '--no-link', '--stdin'], { input })
  for (const { id, outputs } of targets) at[id] = outputs.out ?? ''
})
afterAll(() => place[Symbol.asyncDispose]())

/** Makes all files of a folder two days old. */
async function age(folder: string): Promise<void> {
  const then = new Date(Date.now() - 2 * 24 * 3600 * 1000)
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) await utimes(join(entry.parentPath, entry.name), then, then)
}

/** A cache of which files can be removed. */
interface Kept extends AsyncDisposable {
  to: string
  /** Who may write there. */
  environment: Record<string, string>
  files: CacheFiles
  /** Where it lies on this machine. */
  folder: string
}

async function inFolder(): Promise<Kept> {
  const folder = join(place.folder, 'kept')
  return {
    ...{ to: `file://${folder}`, environment: {}, files: folderFiles(folder), folder },
    [Symbol.asyncDispose]: async () => {},
  }
}

async function inBucket(): Promise<Kept> {
  const server = await s3Server()
  const { url: to, env: environment, folder } = server
  const signal = new AbortController().signal
  const bucket = parseDestination(to) as CacheDestination
  const files = await openCache(bucket, { environment, secret: () => {}, signal })
  return { to, environment, files, folder, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() }
}

async function namesIn({ keeper }: CacheFiles, folder = ''): Promise<string[]> {
  const names: string[] = []
  for await (const { name } of keeper?.list(folder) ?? []) names.push(name)
  return names.sort()
}

async function backdate({ files, folder }: Kept): Promise<void> {
  for (const name of await namesIn(files, 'flakeship/roots')) {
    const document = JSON.parse((await files.read(name)) ?? '')
    await files.put(name, JSON.stringify({ ...document, pushed: document.pushed - 2 * 24 * 3600 * 1000 }))
  }
  await age(folder)
}

const narInfosIn = async ({ files }: Kept) =>
  (await namesIn(files)).filter((name) => name.endsWith('.narinfo')).length

describe('a cache of which generations are kept', () => {
  test.each([
    ['a folder', inFolder],
    ['S3 (s3rver)', inBucket],
  ])(
    'in %s what only an old generation needs goes after a day; what others pushed stays, with what it refers to',
    async (_, made) => {
      await using kept = await made()
      const { to, environment, files } = kept
      const push = (name: string, more = {}) =>
        pushOf(nix, { to, environment, signing: ours, roots: root(name), ...more })
      const root = (name: string) => [{ of: 'alpha', paths: [at[name] ?? ''] }]
      await push('system1')
      // somebody else, by Nix itself
      const [key, url] = [ours.key.publicKey, `${to}${to.includes('?') ? '&' : '?'}compression=zstd`]
      expect(await nix.attempt(['copy', '--to', url, at.foreign ?? ''], { env: environment })).toMatchObject({
        code: 0,
      })
      await push('system2', { keep: 1 })
      expect(await narInfosIn(kept)).toBe(6) // all is younger than a day
      await backdate(kept)
      const all = async () =>
        (await Promise.all(['', 'nar', 'flakeship'].map((one) => namesIn(files, one)))).flat()
      const before = await all()
      const dry = await push('system2', { keep: 1, dryRun: true })
      expect(await all()).toEqual(before)
      const would = dry.summary.filter((line) => line.startsWith('would remove'))
      expect(would.map((line) => line.replace(/^.*-/, '')).sort()).toEqual(['only1', 'system1'])
      const { outputs } = await push('system2', { keep: 1 })
      expect(outputs).toMatchObject({ pushed: '0', there: '2', removed: '2' })
      expect(await narInfosIn(kept)).toBe(4)
      // its archives too: one of each narinfo, and none of those that went
      expect((await namesIn(files, 'nar')).length).toBe(4)
      await using machine = await secondMachine(nix)
      const from = { url: to, publicKey: key, env: environment }
      expect(await pull(machine.nix, [at.system2 ?? ''], from)).toBe(true)
      expect(await pull(machine.nix, [at.system1 ?? ''], from)).toBe(false)
      // what a person pushed is still whole
      const [old] = (await narInfos(nix, [at.foreign ?? ''])).flatMap(({ references }) => references)
      const trusted = ['--option', 'require-sigs', 'false', '--option', 'substituters', to]
      const words = ['build', '--no-link', ...trusted, '--option', 'max-jobs', '0', at.foreign ?? '']
      expect(await machine.nix.attempt(words, { env: environment })).toMatchObject({ code: 0 })
      expect((await narInfos(machine.nix, [old ?? ''])).length).toBe(1)
    },
  )

  test('a document that nobody can read keeps everything', async () => {
    const folder = join(place.folder, 'unreadable')
    const to = `file://${folder}`
    const roots = [{ of: 'alpha', paths: [at.system2 ?? ''] }]
    await pushOf(nix, { to, signing: ours, roots })
    await folderFiles(folder).put('flakeship/roots/beta/x.json', '{"version":2}')
    await expect(pushOf(nix, { to, signing: ours, roots, keep: 1 })).rejects.toThrow(
      /^nothing is removed from file:\/\/\S+: flakeship\/roots\/beta\/x\.json is not a document of this version/,
    )
  })
})

describe('what is pushed', () => {
  test('not what a trusted upstream signed and has; but what it signed and has no more', async () => {
    const upstream = newKey('upstream-1')
    const store = join(place.folder, 'upstream')
    const [base] = (await narInfos(nix, [at.system2 ?? ''])).flatMap(({ references }) => references)
    const [info] = await narInfos(nix, [base ?? ''])
    if (!info) throw new Error('no base')
    const signer = join(place.folder, 'upstream.key')
    const { writeFile } = await import('node:fs/promises')
    await writeFile(signer, upstream.text, { mode: 0o600 })
    await nix.run(['store', 'sign', '--key-file', signer, info.path])
    const told = (url: string) =>
      realNix([
        ...['--option', 'substituters', url],
        ...['--option', 'trusted-public-keys', upstream.key.publicKey],
      ])
    const roots = [{ of: 'alpha', paths: [at.system2 ?? ''] }]
    const push = async (name: string) =>
      pushOf(await told(`file://${store}`), {
        to: `file://${join(place.folder, name)}`,
        signing: ours,
        roots,
      })
    expect((await push('without')).outputs).toMatchObject({ pushed: '2', upstream: '0' })
    await nix.run(['copy', '--to', `file://${store}`, info.path])
    expect((await push('with')).outputs).toMatchObject({ pushed: '1', upstream: '1' })
    // both together are complete
    await using machine = await secondMachine(nix)
    const both = `file://${join(place.folder, 'with')} file://${store}`
    const keys = `${ours.key.publicKey} ${upstream.key.publicKey}`
    expect(await pull(machine.nix, [at.system2 ?? ''], { url: both, publicKey: keys })).toBe(true)
    // who calls his key like that of upstream is none
    expect(signPath(info, newKey('upstream-1').key)).not.toBe(signPath(info, upstream.key))
  })

  test('a path that is too large is left out with what refers to it, and the rest is pushed', async () => {
    const to = `file://${join(place.folder, 'small')}`
    const targets = await place.targets(
      'small = sh "small" {} "echo small > $out"; big = sh "big" {} "i=0; while [ $i -lt 2000 ]; do echo 0123456789; i=$((i+1)); done > $out"; top = sh "top" { inherit small big; } "echo $small $big > $out";',
      'top',
    )
    await nix.run(['build', '--no-link', '--stdin'], { input: `${targets[0]?.drvPath}^*\n` })
    const roots = [{ of: 'alpha', paths: [targets[0]?.outputs.out ?? ''] }]
    const { outputs, log } = await pushOf(nix, { to, signing: ours, roots, maxPathSize: 10_000 })
    expect(outputs.pushed).toBe('1')
    const said = log.lines.filter(({ level }) => level === 'warning').map(({ text }) => text)
    expect(said).toEqual([
      expect.stringMatching(/^not pushed, larger than max-path-size: \/nix\/store\/\S+-big \(/),
      expect.stringMatching(/^not pushed either, since it refers to that: 1 path, \/nix\/store\/\S+-top$/),
    ])
  })

  test('what is not in the store comes from substituters, and is never built', async () => {
    const from = `file://${join(place.folder, 'elsewhere')}`
    const targets = await place.targets('gone = sh "gone" {} "echo gone > $out";', 'gone')
    const path = targets[0]?.outputs.out ?? ''
    const roots = [{ of: 'alpha', paths: [path] }]
    const asks = await realNix([
      ...['--option', 'substituters', from, '--option', 'trusted-public-keys', ours.key.publicKey],
      ...['--option', 'always-allow-substitutes', 'true'],
    ])
    const push = () => pushOf(asks, { to: `file://${join(place.folder, 'fresh')}`, signing: ours, roots })
    await expect(push()).rejects.toThrow(/^\/nix\/store\/\S+-gone is neither in the store of this machine/)
    await nix.run(['build', '--no-link', '--stdin'], { input: `${targets[0]?.drvPath}^*\n` })
    await pushOf(nix, { to: from, signing: ours, roots })
    await nix.run(['store', 'delete', path])
    expect((await push()).outputs.pushed).toBe('1')
  })

  test('two pushes at once lose nothing', async () => {
    const to = `file://${join(place.folder, 'twice')}`
    const push = (name: string) =>
      pushOf(nix, { to, signing: ours, roots: [{ of: name, paths: [at[name] ?? ''] }], keep: 1 })
    await Promise.all([push('system1'), push('system2'), push('system1'), push('foreign')])
    await using machine = await secondMachine(nix)
    const all = ['system1', 'system2', 'foreign'].map((name) => at[name] ?? '')
    expect(await pull(machine.nix, all, { url: to, publicKey: ours.key.publicKey })).toBe(true)
  })
})
