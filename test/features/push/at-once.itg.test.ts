import { cp, readdir, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { standings } from '../../../src/features/push/paths/standing.ts'
import { readRoots } from '../../../src/features/push/retention/documents.ts'
import { retain } from '../../../src/features/push/retention/retain.ts'
import { baseNameOf } from '../../../src/lib/store-path.ts'
import type { CacheFiles, CacheKeeper } from '../../../src/nix/binary-cache/cache-files.ts'
import { folderFiles } from '../../../src/nix/binary-cache/folder-files.ts'
import type { Nix } from '../../../src/nix/command.ts'
import { narInfos } from '../../../src/nix/store/nar-infos.ts'
import { type NarInfo, narInfoName } from '../../../src/nix/store/narinfo.ts'
import { parsePublicKeys } from '../../../src/nix/store/signatures.ts'
import { type Builds, builds } from '../../support/nix/builds.ts'
import { realNix } from '../../support/nix/real-nix.ts'
import { newKey, noUpstream, pushOf } from '../../support/push/pushing.ts'
import { recordingLog } from '../../support/runner/recording-log.ts'

/** A push of an old generation, while the retention of another push removes what only that one needs. */
vi.setConfig({ testTimeout: 120_000 })
const ours = newKey('ours-1')
const twoDays = 2 * 24 * 3600 * 1000
let nix: Nix
let place: Builds
let template: string
let [older, newer]: string[] = []
let infos: NarInfo[]
beforeAll(async () => {
  nix = await realNix(noUpstream)
  place = await builds(nix)
  const body = `base = sh "base" {} "echo base > $out"; only = sh "only" {} "echo only > $out";
    older = sh "older" { inherit base only; } "echo $base $only > $out"; newer = sh "newer" { inherit base; } "echo $base > $out";`
  const targets = await place.targets(body, 'older', 'newer', 'only', 'base')
  await nix.run(['build', '--no-link', '--stdin'], {
    input: targets.map(({ drvPath }) => `${drvPath}^*\n`).join(''),
  })
  const paths = targets.map(({ outputs }) => outputs.out ?? '')
  ;[older, newer] = paths
  infos = (await narInfos(nix, paths)).filter(({ path }) => path !== newer)
  template = join(place.folder, 'template')
  for (const path of [older, newer])
    await pushOf(nix, { to: `file://${template}`, signing: ours, roots: rootsOf(path) })
  await age(template)
})
afterAll(() => place[Symbol.asyncDispose]())

const rootsOf = (path = '') => [{ of: 'alpha', paths: [path] }]

/** As if all of it had been pushed two days ago. */
async function age(folder: string): Promise<void> {
  const files = folderFiles(folder)
  for await (const { name } of files.keeper?.list('flakeship/roots') ?? []) {
    const document = JSON.parse((await files.read(name)) ?? '')
    await files.put(name, JSON.stringify({ ...document, pushed: document.pushed - twoDays }))
  }
  const then = new Date(Date.now() - twoDays)
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) await utimes(join(entry.parentPath, entry.name), then, then)
}

/** The same cache; `before` hears of each request, by its number. */
function heard({ keeper, ...files }: CacheFiles, before: (n: number) => Promise<unknown>) {
  let n = 0
  const asked = async () => before(++n)
  const heardKeeper: CacheKeeper = {
    list: async function* (folder) {
      await asked()
      yield* keeper?.list(folder) ?? []
    },
    remove: async (name) => {
      await asked()
      await keeper?.remove(name)
    },
  }
  const heardFiles: CacheFiles = {
    shown: files.shown,
    read: async (name) => {
      await asked()
      return files.read(name)
    },
    size: async (name) => {
      await asked()
      return files.size(name)
    },
    put: async (name, content) => {
      await asked()
      await files.put(name, content)
    },
    keeper: heardKeeper,
  }
  return { files: heardFiles, keeper: heardKeeper, asked: () => n }
}

/** Both of them, where the push begins at some request of the retention; says what is not there in the end. */
async function together(at: number, from: string) {
  const folder = join(place.folder, `run-${++runs}`)
  await cp(from, folder, { recursive: true, preserveTimestamps: true })
  const log = recordingLog()
  let pushing: ReturnType<typeof pushOf> | undefined
  const waits = new Promise<void>((resolve) => {
    log.info = (text) => {
      if (/; waiting until it is done$/.test(text)) resolve()
    }
  })
  const cache = heard(folderFiles(folder), async (n) => {
    if (n !== at) return
    pushing = pushOf(nix, { to: `file://${folder}`, signing: ours, roots: rootsOf(older), log })
    await Promise.race([pushing, waits])
  })
  const { paths } = await retain(cache.files, cache.keeper, { keep: 1 })
  await pushing
  const files = folderFiles(folder)
  const found = await standings(infos, files, parsePublicKeys([ours.key.publicKey]))
  const lacking = [...found].filter(([, { kind }]) => kind !== 'there').map(([path]) => path.slice(44))
  const roots = files.keeper ? await readRoots(files, files.keeper) : []
  const isKept = roots.some(({ document }) => document.root === baseNameOf(older ?? ''))
  expect(await readdir(join(folder, 'flakeship/leaving'))).toEqual([])
  return { removed: paths.length, asked: cache.asked(), lacking, isKept }
}
let runs = 0

test.each([
  ['that is whole', async () => {}, 2],
  [
    'of which a killed push left archives alone',
    async (folder: string) => {
      const files = folderFiles(folder)
      for (const { path } of infos.slice(1)) await files.keeper?.remove(narInfoName(path))
      for (const { name, document } of files.keeper ? await readRoots(files, files.keeper) : [])
        if (document.root === baseNameOf(older ?? '')) await files.keeper?.remove(name)
    },
    0,
  ],
])(
  'a push of a generation %s, at any moment of a retention, has all that it needs in the end',
  async (_, change, removed) => {
    const from = join(place.folder, `from-${++runs}`)
    await cp(template, from, { recursive: true, preserveTimestamps: true })
    await change(from)
    const alone = await together(0, from)
    expect(alone).toMatchObject({ removed, isKept: false })
    expect(alone.lacking).toContain('older')
    expect(alone.asked).toBeGreaterThan(10)
    for (let at = 1; at <= alone.asked; at++)
      expect({ at, ...(await together(at, from)) }).toMatchObject({ at, lacking: [], isKept: true })
  },
)

test('what a killed retention announced is waited for no longer than a quarter of an hour, and goes after a day', async () => {
  const folder = join(place.folder, `run-${++runs}`)
  await cp(template, folder, { recursive: true, preserveTimestamps: true })
  const files = folderFiles(folder)
  const names = infos.map(({ path }) => narInfoName(path))
  await files.put('flakeship/leaving/left.json', JSON.stringify({ document: 'leaving', version: 1, names }))
  await files.put('flakeship/leaving/none.json', 'nonsense')
  const since = async (milliseconds: number) => {
    const then = new Date(Date.now() - milliseconds)
    await utimes(join(folder, 'flakeship/leaving/left.json'), then, then)
  }
  const push = async (signal: AbortSignal, keep?: number) => {
    const log = recordingLog()
    const said = () => log.lines.filter(({ text }) => /another push/.test(text)).length
    const of = { to: `file://${folder}`, signing: ours, roots: rootsOf(older), log, signal }
    const done = await pushOf(nix, { ...of, ...(keep ? { keep } : {}) }).catch(() => undefined)
    return { pushed: done?.outputs.pushed, said: said() }
  }
  await since(14 * 60_000)
  expect(await push(AbortSignal.timeout(2000))).toEqual({ pushed: undefined, said: 1 })
  await since(16 * 60_000)
  const never = new AbortController().signal
  expect(await push(never)).toEqual({ pushed: '0', said: 0 })
  await since(twoDays)
  await push(never, 1)
  expect(await readdir(join(folder, 'flakeship/leaving'))).toEqual(['none.json'])
})
