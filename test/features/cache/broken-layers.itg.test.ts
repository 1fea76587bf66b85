import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { NamedLayer } from '../../../src/features/cache/chain/manifest.ts'
import type { Nix } from '../../../src/nix/command.ts'
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
  fault,
}: {
  change?: (layer: NamedLayer) => NamedLayer
  fault?: Fault
}): Promise<Got> {
  const job = newJob()
  const layer = await job.layer(nix, built)
  if (!layer) throw new Error('nothing was saved')
  await job.publish([change?.(layer) ?? layer])
  const root = join(place.folder, `root-${n}`)
  const { paths } = await job.restore(root, built, join(root, 'staging'), () => fault && results.fault(fault))
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
    const { paths, warnings, files } = await restored({ fault })
    expect({ paths, files }).toEqual({ paths: [], files: [] })
    expect(warnings).toEqual([
      expect.stringMatching(/^the layer flakeship-l1-x86_64-linux-\w+ of the cache cannot be used: /),
    ])
    expect(warnings[0]).toMatch(why)
  },
)

test('a layer that is evicted between the manifest and the fetch is one warning (simulated)', async () => {
  const { paths, warnings } = await restored({
    fault: { on: 'GetCacheEntryDownloadURL', status: 404, times: 9 },
  })
  expect(paths).toEqual([])
  expect(warnings).toEqual([expect.stringContaining('it is not there any more')])
})

test.each<[string, (layer: NamedLayer) => object]>([
  ['is damaged', () => ({ sha256: '0'.repeat(64) })],
  ['is one byte short', ({ paths }) => ({ bytes: (paths[0]?.bytes ?? 0) - 1 })],
  ['is that of another path', ({ paths }) => ({ at: paths[1]?.at, bytes: paths[1]?.bytes })],
])('an archive that %s is not shown to Nix, and the others are (simulated)', async (_, more) => {
  const both = changed(more)
  const { paths, warnings, files } = await restored({
    change: (layer) => {
      const { paths: all, ...of } = both(layer)
      // of two that have one place only the wrong one stays
      return { ...of, paths: all.length > 1 && all[0]?.at === all[1]?.at ? all.slice(0, 1) : all }
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
  const { paths, warnings } = await restored({ fault: { on: 'GET blob', truncateAt: 50 } })
  expect(paths.sort()).toEqual([...built].sort())
  expect(warnings).toEqual([])
  const asked = (kind: string) => (results.counts[kind] ?? 0) - (before[kind] ?? 0)
  expect(asked('GET blob ranged')).toBe(2)
  const again = await restored({ fault: { on: 'GET blob', status: 403 } })
  expect(again.paths.sort()).toEqual([...built].sort())
  expect(again.warnings).toEqual([])
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
