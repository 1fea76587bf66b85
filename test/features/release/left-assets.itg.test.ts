import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { Claimed } from '../../../src/features/release/draft/own-assets.ts'
import { releaseOnGithub, uploadOnGithub } from '../../../src/features/release/on-github.ts'
import { type ApiServer, apiServer } from '../../support/github/api-server/api-server.ts'
import type { StoredAsset } from '../../support/github/api-server/release-state.ts'
import { atEach, stepsTo } from '../../support/github/at-each.ts'
import { temporaryFolder } from '../../support/nix/real-nix.ts'
import { releaseJob } from './release-job.ts'
import { bootedRun, commit, type Job, jobIn, releaseIn, releaseProcess } from './release-run.ts'

/** What a run left in a draft of ours, and the next one does not want, goes; what anybody else put there stays. */
const mebi = 1024 * 1024
const sizes = { assetLimit: mebi, partBytes: mebi }
const [packing, splitting] = [{ recompress: true, sizes }, { sizes }]
const iso = 'one-25.05-x86_64-linux.iso'
const packedNames = ['SHA256SUMS', `${iso}.zst`, 'release.json']
const splitNames = [
  'SHA256SUMS',
  ...['join.sh', 'part01', 'part02', 'parts.json'].map((end) => `${iso}.${end}`),
  'release.json',
]

async function server(): Promise<ApiServer> {
  const api = await apiServer()
  api.state.releases.refs.set('refs/tags/25.05', { type: 'commit', sha: commit })
  return api
}

const runIn = (folder: string) =>
  bootedRun(folder, ['one'], () => Buffer.alloc(2 * mebi, 'much of the same '))
const draftOf = (job: Job) => uploadOnGithub(releaseJob(jobIn(job)))
const releaseOf = (job: Job) => releaseOnGithub(releaseJob(jobIn(job)))
const namesIn = ({ state }: ApiServer) =>
  state.releases.all.flatMap(({ assets }) => assets.map(({ name }) => name)).sort()

function assetOf(name: string, id: number, text = name): StoredAsset {
  const content = Buffer.from(text)
  const digest = createHash('sha256').update(content).digest('hex')
  return { id, name, state: 'uploaded', size: content.length, digest, digestLag: 0, content }
}

test.each([
  ['compressed before, in parts now', packing, splitting, splitNames],
  [
    'an image that is not released any more',
    splitting,
    packing,
    ['SHA256SUMS', 'release.json', 'two-25.05-x86_64-linux.iso'],
  ],
])('%s: only what is wanted is published', async (what, before, now, names) => {
  await using folder = await temporaryFolder()
  await using api = await server()
  await draftOf({ api, run: await runIn(folder.path), choice: before })
  const run = what.startsWith('an image') ? await bootedRun(folder.path, ['two']) : await runIn(folder.path)
  await releaseOf({ api, run, choice: now })
  expect(namesIn(api)).toEqual(names)
  expect(api.state.releases.all).toMatchObject([{ draft: false }])
  expect(api.complaints).toEqual([])
})

test('details that the notes have room for again, and an attestation of an earlier run, go', async () => {
  await using folder = await temporaryFolder()
  await using api = await server()
  const run = await bootedRun(folder.path, ['two'])
  const long = { ...releaseJob(jobIn({ api, run })), words: 'x'.repeat(119_250) }
  await uploadOnGithub(long)
  expect(namesIn(api)).toContain('release-notes.md')
  api.state.releases.all[0]?.assets.push(assetOf('attestation.json', 9000))
  await releaseOnGithub({ ...releaseJob(jobIn({ api, run })), words: 'short' })
  expect(namesIn(api)).toEqual(['SHA256SUMS', 'release.json', 'two-25.05-x86_64-linux.iso'])
})

test('killed at any request of a second run that wants other files, only those are published by the next', async () => {
  await using folder = await temporaryFolder()
  await using whole = await server()
  const run = await runIn(folder.path)
  await draftOf({ api: whole, run, choice: packing })
  const { steps, said } = await releaseProcess({ api: whole, run, choice: splitting })
  expect(said).toContain('releases/tag/25.05')
  // what it removes and claims is done by then; what follows is as in every release
  const points = stepsTo(steps).filter((step) => step <= 12 || step % 4 === 0)
  const ends = await atEach(points, async (killAt) => {
    await using api = await server()
    await draftOf({ api, run, choice: packing })
    const end = await releaseIn({ api, run, choice: splitting, killAt })
    await releaseOf({ api, run, choice: splitting })
    expect(namesIn(api), `after a kill at step ${killAt}`).toEqual(splitNames)
    return end
  })
  expect(ends).toEqual(points.map(() => 'killed'))
})

test('killed while its files come, a first run leaves nothing to the next one, which wants others', async () => {
  await using folder = await temporaryFolder()
  const run = await runIn(folder.path)
  for (const killAt of [6, 10, 13, 16]) {
    await using api = await server()
    expect(await releaseIn({ api, run, choice: splitting, killAt })).toBe('killed')
    expect(namesIn(api), `at step ${killAt}`).not.toContain('release.json')
    await releaseOf({ api, run: await bootedRun(folder.path, ['two']) })
    expect(namesIn(api)).toEqual(['SHA256SUMS', 'release.json', 'two-25.05-x86_64-linux.iso'])
  }
})

test('parts of a run that was killed before its record go where the image is compressed now', async () => {
  await using folder = await temporaryFolder()
  await using api = await server()
  const run = await runIn(folder.path)
  await draftOf({ api, run, choice: splitting })
  const [release] = api.state.releases.all
  release?.assets.splice(
    release.assets.findIndex(({ name }) => name === 'release.json'),
    1,
  )
  await releaseOf({ api, run, choice: packing })
  expect(namesIn(api)).toEqual(packedNames)
})

test('what a person put into a draft of ours stays, and is named with what to do', async () => {
  await using folder = await temporaryFolder()
  await using api = await server()
  const run = await runIn(folder.path)
  await draftOf({ api, run, choice: packing })
  api.state.releases.all[0]?.assets.push(assetOf('theirs.txt', 9000), assetOf(`${iso}.sig`, 9001))
  const job = releaseJob(jobIn({ api, run, choice: splitting }))
  await expect(releaseOnGithub(job)).rejects.toThrow(
    /^nothing is published: theirs\.txt is not of this release, \S+\.iso\.sig is not of this release; remove theirs\.txt, \S+\.sig from the draft \(https\S+\), since .* and run the job again$/,
  )
  expect(job.log.lines.map(({ text }) => text)).toContainEqual(
    expect.stringMatching(
      /^the draft has theirs\.txt, \S+\.sig beside what is released: .* when you have removed it$/,
    ),
  )
  expect(namesIn(api)).toEqual([...splitNames, `${iso}.sig`, 'theirs.txt'].sort())
  expect(api.state.releases.all).toMatchObject([{ draft: true }])
})

test('what changed between the listing and its removal stays', async () => {
  await using folder = await temporaryFolder()
  await using api = await server()
  const run = await runIn(folder.path)
  await draftOf({ api, run, choice: packing })
  const packed = api.state.releases.all[0]?.assets.find(({ name }) => name.endsWith('.zst'))
  if (packed) packed.state = 'open'
  const isListed = () => api.calls.filter((call) => call.endsWith('/releases/{release_id}/assets')).length
  const before = isListed()
  api.onStep = () => {
    if (packed && isListed() > before) packed.state = 'uploaded'
  }
  await expect(releaseOf({ api, run, choice: splitting })).rejects.toThrow(/\.zst is not of this release/)
  expect(namesIn(api)).toContain(`${iso}.zst`)
})

test('in the draft of a person nothing is removed', async () => {
  await using folder = await temporaryFolder()
  await using api = await server()
  const flags = { draft: true, prerelease: false, immutable: false, latest: false, lag: 0 }
  api.state.releases.all.push({ id: 7, tag: '25.05', name: '', body: 'theirs', ...flags, assets: [] })
  const run = await runIn(folder.path)
  await draftOf({ api, run, choice: packing })
  await expect(releaseOf({ api, run, choice: splitting })).rejects.toThrow(
    /another (SHA256SUMS|release\.json)/,
  )
  expect(namesIn(api)).toContain(`${iso}.zst`)
  expect(api.state.releases.all[0]?.body).not.toContain('flakeship-assets')
})

test('a thousand names are a list of nine thousand characters, which a second run reads', () => {
  const names = Array.from({ length: 1000 }, (_, i) => `host-${i}-25.05-x86_64-linux.iso`)
  const claimed = Claimed.of(names)
  expect(claimed.marker.length).toBeLessThan(9200)
  const read = Claimed.in({ body: `words\r\n${claimed.marker}\r\nmore` })
  expect(names.every((name) => read.has(name.toUpperCase()))).toBe(true)
  expect([read.has('theirs.txt'), read.includes(claimed)]).toEqual([false, true])
})
