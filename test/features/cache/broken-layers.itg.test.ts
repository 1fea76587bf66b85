import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { manifestDocument, type NamedLayer } from '../../../src/features/cache/chain/manifest.ts'
import { packJson } from '../../../src/features/cache/layer/layer-format.ts'
import { saveLayer } from '../../../src/features/cache/save/save-layer.ts'
import { BlobUpload } from '../../../src/github/blob-upload.ts'
import { inStore } from '../../../src/lib/store-path.ts'
import type { Nix } from '../../../src/nix/command.ts'
import { narInfos } from '../../../src/nix/store/nar-infos.ts'
import { buildAll, cachingJob } from '../../support/cache/cached-builds.ts'
import type { Fault } from '../../support/github/services/faults.ts'
import { type ResultsService, resultsService } from '../../support/github/services/results-service.ts'
import { type Builds, builds } from '../../support/nix/builds.ts'
import { realNix } from '../../support/nix/real-nix.ts'

/** What is wrong with a layer costs one warning that names it, and only what is whole reaches Nix; the service is simulated. */
let results: ResultsService
let place: Builds
let nix: Nix
let built: string[]
beforeAll(async () => {
  results = await resultsService()
  nix = await realNix()
  place = await builds(nix)
  const targets = await place.targets(
    `one = sh "one" {} "echo one > $out"; two = sh "two" { inherit one; } "echo $one > $out";`,
    'one',
    'two',
  )
  built = await buildAll(nix, targets)
})
afterAll(async () => {
  await place[Symbol.asyncDispose]()
  await results[Symbol.asyncDispose]()
})

let n = 0
const newJob = (more = {}) => cachingJob(results, { run: ++n, ref: `refs/heads/b${n}`, ...more })

interface Got {
  paths: string[]
  warnings: string[]
  /** Narinfos and archives that Nix can see. */
  files: string[]
}

/** Saves, breaks what the manifest says or what the storage answers, and restores. */
async function restored({
  change,
  faults = [],
}: {
  change?: (layer: NamedLayer) => NamedLayer
  faults?: readonly Fault[]
}): Promise<Got> {
  const job = newJob()
  const layer = await job.layer(nix, built)
  if (!layer) throw new Error('nothing was saved')
  await job.publish([change?.(layer) ?? layer])
  const root = join(place.folder, `root-${n}`)
  const { paths } = await job.restore(root, built, join(root, 'staging'), () => {
    for (const fault of faults) results.fault(fault)
  })
  results.faults.clear()
  expect(await readdir(join(root, 'staging'))).toEqual([])
  const below = await readdir(join(root, 'var/flakeship/cache'), { recursive: true })
  const warnings = job.log.lines.filter(({ level }) => level === 'warning').map(({ text }) => text)
  return { paths, warnings, files: below.filter((name) => /narinfo$|zst$/.test(name)) }
}

const changed = (more: (layer: NamedLayer) => object) => (layer: NamedLayer) => {
  const [first, ...others] = layer.paths
  if (!first) throw new Error('an empty layer')
  return { ...layer, paths: [{ ...first, ...more(layer) }, ...others] }
}

test.each<[string, Fault, RegExp]>([
  ['gone (404)', { on: 'GET blob', status: 404, times: 9 }, /not there any more \(404\)/],
  ['gone (410)', { on: 'GET blob', status: 410, times: 9 }, /not there any more \(410\)/],
  ['answered with everything', { on: 'GET blob', malformed: true, times: 9 }, /a range with everything/],
  ['cut off each time', { on: 'GET blob', truncateAt: 20, times: 9 }, /cannot be used/],
  [
    'refused however often its address is asked for',
    { on: 'GET blob', status: 403, times: 9 },
    /expired \(403\)/,
  ],
])(
  'a layer that is %s is one warning, and nothing of it is shown to Nix (simulated)',
  async (_, fault, why) => {
    const { paths, warnings, files } = await restored({ faults: [fault] })
    expect({ paths, files }).toEqual({ paths: [], files: [] })
    expect(warnings).toEqual([
      expect.stringMatching(/^the layer flakeship-l1-x86_64-linux-\w+ of the cache cannot be used: /),
    ])
    expect(warnings[0]).toMatch(why)
  },
)

test('a layer that is evicted between the manifest and the fetch is one warning (simulated)', async () => {
  const { paths, warnings } = await restored({
    faults: [{ on: 'GetCacheEntryDownloadURL', status: 404, times: 9 }],
  })
  expect(paths).toEqual([])
  expect(warnings).toEqual([expect.stringContaining('it is not there any more')])
})

test.each<[string, (layer: NamedLayer) => object]>([
  ['is damaged', () => ({ sha256: '0'.repeat(64) })],
  ['is one byte short', ({ paths }) => ({ bytes: (paths[0]?.bytes ?? 0) - 1 })],
  ['is one byte too long', ({ paths }) => ({ bytes: (paths[0]?.bytes ?? 0) + 1 })],
  ['is that of another path', ({ paths }) => ({ at: paths[1]?.at, bytes: paths[1]?.bytes })],
])('an archive that %s is not shown to Nix, and the others are (simulated)', async (_, more) => {
  const both = changed(more)
  const { paths, warnings, files } = await restored({
    change: (layer) => {
      const { paths: all, ...of } = both(layer)
      const [first, second] = all
      // of two that overlap only the wrong one stays
      const isOver = first !== undefined && second !== undefined && first.at + first.bytes > second.at
      return { ...of, paths: isOver ? all.slice(0, 1) : all }
    },
  })
  expect(paths).not.toContain(built[0])
  expect(files.filter((name) => name.endsWith('narinfo'))).toHaveLength(paths.length)
  expect(files.filter((name) => name.endsWith('.nar.zst'))).toHaveLength(paths.length)
  expect(warnings).toEqual([
    expect.stringMatching(/^the layer .* the archive of .*-one is damaged; what it lacks is built$/),
  ])
})

test('a connection that breaks is taken up where it broke, and an address that expires is asked for again (simulated)', async () => {
  const before = { ...results.counts }
  const { paths, warnings } = await restored({ faults: [{ on: 'GET blob', truncateAt: 50 }] })
  expect(paths.sort()).toEqual([...built].sort())
  expect(warnings).toEqual([])
  const asked = (kind: string) => (results.counts[kind] ?? 0) - (before[kind] ?? 0)
  // the manifest, and what is fetched in two parts
  expect(asked('GET blob ranged')).toBe(3)
  const again = await restored({ faults: [{ on: 'GET blob', status: 403 }] })
  expect(again.paths.sort()).toEqual([...built].sort())
  expect(again.warnings).toEqual([])
})

test('an address that expires in the middle is asked for again, and the download goes on at its byte (simulated)', async () => {
  const sentBy = async (faults: readonly Fault[]) => {
    const before = results.sent
    const { paths, warnings } = await restored({ faults })
    expect({ paths: paths.sort(), warnings }).toEqual({ paths: [...built].sort(), warnings: [] })
    return results.sent - before
  }
  const expired: Fault = { on: 'GET blob', status: 403 }
  const at50: Fault = { on: 'GET blob', truncateAt: 50 }
  expect(await sentBy([at50, expired])).toBe(await sentBy([]))
})

test('a manifest that is none is one warning, and the next save goes on behind it (simulated)', async () => {
  const job = newJob()
  await job.save(nix, built.slice(0, 1))
  results.fault({ on: 'GET blob', malformed: true })
  const { layers } = await job.manifest()
  expect(layers).toEqual([])
  expect(job.log.lines.filter(({ level }) => level === 'warning')).toEqual([
    {
      level: 'warning',
      text: expect.stringMatching(/^the cache is not used: flakeship-m1-o-x86_64-linux-1 cannot be used/),
    },
  ])
  await job.save(nix, built)
  expect((await job.manifest()).number).toBe(2)
})

type Document = { version: number; layers: { key: string; paths: Record<string, unknown>[] }[] }

/** Publishes a manifest as somebody would who may write in our scope. */
async function publishRaw(job: ReturnType<typeof newJob>, packed: Buffer): Promise<string> {
  const key = `flakeship-m1-o-x86_64-linux-${(await job.manifest()).number + 1}`
  const created = await job.service.create(key)
  if (created.kind !== 'created') throw new Error('the key is taken')
  await job.service.finalize(key, await new BlobUpload(created.url, never).end(packed))
  return key
}
const never = new AbortController().signal

test.each<[string, (document: Document) => unknown]>([
  ['of an unknown version', (one) => ({ ...one, version: 9 })],
  [
    'that names itself',
    (one) => ({ ...one, layers: [{ ...one.layers[0], key: 'flakeship-m1-o-x86_64-linux-2' }] }),
  ],
  ['of 10,000 layers', (one) => ({ ...one, layers: Array(10_000).fill(one.layers[0]) })],
  ['whose archives overlap', (one) => edited(one, { at: 0 })],
  ['whose archive lies outside', (one) => edited(one, { at: 10 ** 9 })],
  ['with a path above the store', (one) => edited(one, { path: '../../../etc/passwd' })],
  ['with a path of another store', (one) => edited(one, { path: `/gnu/store/${'a'.repeat(32)}-one` })],
  [
    'with a newline in a path',
    (one) => edited(one, { path: `${'a'.repeat(32)}-one\nURL: file:///etc/passwd` }),
  ],
  ['whose digest leads out of the folder', (one) => edited(one, { sha256: '../../../../../etc/passwd' })],
  ['whose NAR hash does not parse', (one) => edited(one, { narHash: 'sha256:zzz' })],
  ['of an empty archive', (one) => edited(one, { bytes: 0 })],
])(
  'a manifest %s is one warning that names it, and nothing is taken from there (simulated)',
  async (_, change) => {
    const job = newJob()
    await job.save(nix, built)
    const { layers } = await job.manifest()
    const document = JSON.parse(JSON.stringify(manifestDocument({ system: 'x86_64-linux', layers })))
    const key = await publishRaw(job, packJson(change(document)))
    expect((await job.manifest()).layers).toEqual([])
    const warnings = job.log.lines.filter(({ level }) => level === 'warning').map(({ text }) => text)
    expect(warnings).toEqual([
      expect.stringMatching(new RegExp(`^the cache is not used: ${key} cannot be used `)),
    ])
    // a key of Compression, URL or StorePath is none of a manifest, so that nothing of it gets into a narinfo
    await job.save(nix, built.slice(0, 1))
    expect((await job.manifest()).layers).toHaveLength(1)
  },
)

function edited({ layers: [layer, ...others], ...document }: Document, more: Record<string, unknown>) {
  const [first, ...paths] = layer?.paths ?? []
  return {
    ...document,
    layers: [
      { ...layer, paths: [{ ...first, ...more }, ...paths.map((one) => ({ ...one, at: 0 }))] },
      ...others,
    ],
  }
}

test('fields of a narinfo that we do not write ourselves never reach Nix (simulated)', async () => {
  const foreign = {
    url: '../../../../etc/passwd',
    URL: 'https://evil.example.org',
    compression: 'none',
    Sig: 'x',
  }
  const { paths, files, warnings } = await restored({ change: changed(() => foreign) })
  expect(paths.sort()).toEqual([...built].sort())
  expect(warnings).toEqual([])
  const folder = join(place.folder, `root-${n}`, 'var/flakeship/cache')
  const infos = files.filter((name) => name.endsWith('narinfo'))
  expect(infos).toHaveLength(2)
  for (const name of infos) {
    const text = await readFile(join(folder, name), 'utf8')
    expect(text).toMatch(/^URL: nar\/[0-9a-f]{64}\.nar\.zst$/m)
    expect(text).not.toMatch(/passwd|evil|Compression: none/)
  }
})

test('a pull request saves no more than its limit (simulated)', async () => {
  const sizes = (await narInfos(nix, built)).map(({ narSize }) => narSize)
  const [first = 0, second = 0] = sizes
  expect(sizes).toHaveLength(2)
  const job = newJob()
  // the second one would not fit, however small it becomes
  expect((await job.layer(nix, built, Math.max(first, second)))?.paths).toHaveLength(1)
  expect(job.log.lines.map(({ text }) => text).join('\n')).toContain(
    'the cache takes 1 of 2 paths: a layer has at most',
  )
  const small = newJob()
  expect(await small.layer(nix, built, Math.min(first, second) - 1)).toBeUndefined()
  expect(await small.service.find('flakeship-l1-')).toBeUndefined()
})

test('saving that takes too long keeps what is there by then, with a line (simulated)', async () => {
  const job = newJob()
  const { service, log, system } = job
  let asked = 0
  // over once the first path is there
  const enough = {
    get aborted() {
      asked += 1
      return asked > 1
    },
  } as AbortSignal
  const infos = await narInfos(nix, built)
  const layer = await saveLayer(infos, { service, log, system, most: 1e9, enough, signal: never })
  expect(layer?.paths.map(({ path }) => inStore(path))).toEqual([infos[0]?.path])
  expect(log.lines.map(({ text }) => text)).toContain('the cache takes 1 of 2 paths: saving took long enough')
})
