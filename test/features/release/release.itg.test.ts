import { createHash, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { mkdir, readFile, rm, symlink } from 'node:fs/promises'
import { zstdDecompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { releaseOnGithub, uploadOnGithub } from '../../../src/features/release/on-github.ts'
import { UserError } from '../../../src/lib/errors.ts'
import { type ApiServer, apiServer } from '../../support/github/api-server/api-server.ts'
import { atEach, stepsTo } from '../../support/github/at-each.ts'
import { temporaryFolder } from '../../support/nix/real-nix.ts'
import { releaseJob } from './release-job.ts'
import { bootedRun, commit, type Images, jobIn, releaseIn, releaseProcess } from './release-run.ts'

const sha256Hex = (data: Buffer) => createHash('sha256').update(data).digest('hex')

async function server(): Promise<ApiServer> {
  const api = await apiServer()
  api.state.releases.refs.set('refs/tags/25.05', { type: 'commit', sha: commit })
  return api
}

/** The one release, with every digest that of the bytes; throws where it is another. */
function published({ state }: ApiServer, { files }: { files: Images } = { files: {} }) {
  expect(state.releases.all).toHaveLength(1)
  const [release] = state.releases.all
  expect(release?.draft).toBe(false)
  expect(release?.assets.every((one) => one.state === 'uploaded')).toBe(true)
  const contents = new Map(release?.assets.map(({ name, content }) => [name, content ?? Buffer.alloc(0)]))
  for (const { name, bytes, sha256 } of JSON.parse(String(contents.get('release.json'))).assets) {
    const content = contents.get(name) ?? Buffer.alloc(0)
    expect([name, content.length, sha256Hex(content)]).toEqual([name, bytes, sha256])
  }
  for (const [target, file] of Object.entries(files)) {
    const name = target.replace('.iso', '-25.05-x86_64-linux.iso')
    expect(contents.get(name)?.equals(readFileSync(file)), name).toBe(true)
  }
  return release
}

const names = ['SHA256SUMS', 'one-25.05-x86_64-linux.iso', 'release.json', 'two-25.05-x86_64-linux.iso']

test('a release: images, sums, record, notes, published last; a second run sends nothing', async () => {
  await using folder = await temporaryFolder()
  await using api = await server()
  const run = await bootedRun(folder.path, ['one', 'two'])
  expect(await releaseIn({ api, run })).toBe('https://github.com/owner/machines/releases/tag/25.05')
  const release = published(api)
  expect(release?.assets.map(({ name }) => name).sort()).toEqual(names)
  expect(release).toMatchObject({ prerelease: false, latest: true })
  expect(release?.body).toContain('sha256sum --check --ignore-missing SHA256SUMS')
  const sent = api.uploads.uploads.length
  expect(await releaseIn({ api, run })).toContain('releases/tag/25.05')
  expect(api.uploads.uploads).toHaveLength(sent)
  expect(api.complaints).toEqual([])
})

test('killed at any request, the next run ends with one release and sends nothing twice that had arrived', async () => {
  await using folder = await temporaryFolder()
  await using whole = await server()
  const run = await bootedRun(folder.path, ['one', 'two', 'three'])
  const { steps } = await releaseProcess({ api: whole, run })
  const ends = await atEach(stepsTo(steps), async (killAt) => {
    await using api = await server()
    const first = await releaseIn({ api, run, killAt })
    const { page } = await releaseOnGithub(releaseJob(jobIn({ api, run })))
    expect(page, `after a kill at step ${killAt}`).toContain('releases/tag/25.05')
    const release = published(api, run)
    expect(release?.assets).toHaveLength(5)
    const taken = api.uploads.uploads.filter(({ ended }) => ended === 'taken').map(({ name }) => name)
    expect(taken.sort(), `after a kill at step ${killAt}`).toEqual([...new Set(taken)].sort())
    return first
  })
  expect(ends).toEqual(Array(steps).fill('killed'))
  expect(steps).toBeGreaterThan(25)
})

test('two publishers at once end with one release', async () => {
  await using folder = await temporaryFolder()
  await using api = await server()
  const run = await bootedRun(folder.path, ['one', 'two'])
  const ends = await Promise.all([releaseIn({ api, run }), releaseIn({ api, run })])
  const published = api.state.releases.all.filter(({ draft }) => !draft)
  expect(published).toHaveLength(1)
  expect(published[0]?.assets.map(({ name, state }) => [name, state]).sort()).toEqual(
    names.map((name) => [name, 'uploaded']),
  )
  // whoever came second says what it found, and breaks nothing
  for (const end of ends) expect(end).toMatch(/releases\/tag\/25\.05|run the job again/)
  expect(await releaseIn({ api, run })).toContain('releases/tag/25.05')
  expect(api.state.releases.all.filter(({ draft }) => !draft)).toHaveLength(1)
})

test.each<[string, (api: ApiServer) => void, RegExp, ('read' | 'write')?]>([
  ['no tag', (api) => api.state.releases.refs.clear(), /there is no tag 25.05/],
  [
    'a tag that moved',
    (api) => api.state.releases.refs.set('refs/tags/25.05', { type: 'commit', sha: 'd'.repeat(40) }),
    /points to dddddddddddd/,
  ],
  [
    'an archived repository',
    (api) => {
      api.state.releases.archived = true
    },
    /archived/,
  ],
  [
    'a rule',
    (api) => {
      api.state.releases.rule = 'creations being restricted'
    },
    /a rule of the repository forbids to release 25\.05 \(pre_receive creations being restricted\); let the rule allow/,
  ],
  [
    'a tag that was burnt',
    (api) => void api.state.releases.burnt.add('25.05'),
    /the tag 25\.05 cannot be released any more \(tag_name was used by an immutable release\); release under another/,
  ],
  [
    'a token that may only read',
    () => {},
    /the token may not do this .*add `contents: write` under permissions: of the job/,
    'read',
  ],
  [
    'a draft of a person with nearly as many assets as there may be',
    (api) => {
      const flags = { draft: true, prerelease: false, immutable: false, latest: false, lag: 0 }
      const asset = { state: 'uploaded' as const, size: 1, digest: 'a'.repeat(64), digestLag: 0 }
      const assets = Array.from({ length: 998 }, (_, id) => ({ ...asset, id, name: `theirs-${id}` }))
      api.state.releases.all.push({ id: 7, tag: '25.05', name: '', body: 'theirs', ...flags, assets })
    },
    /these images make 5 assets, with 998 that the release has beside them, and a release takes 1000/,
  ],
  [
    'a draft whose text leaves no room',
    (api) => {
      const flags = { draft: true, prerelease: false, immutable: false, latest: false, lag: 0 }
      const body = 'x'.repeat(120_000)
      api.state.releases.all.push({ id: 7, tag: '25.05', name: '', body, ...flags, assets: [] })
    },
    /the notes are too long/,
  ],
])('%s: one line, an exit code, nothing published', async (_, setUp, why, rights = 'write') => {
  await using folder = await temporaryFolder()
  await using api = await server()
  setUp(api)
  const { said, code } = await releaseProcess({ api, rights, run: await bootedRun(folder.path, ['one']) })
  expect(said).toMatch(why)
  expect(said.split('\n')).toHaveLength(1)
  expect([2, 3]).toContain(code)
  expect(api.state.releases.all.filter(({ draft }) => !draft)).toEqual([])
})

test('an image that expired leaves no empty draft, and needs to be there no more when it is in one', async () => {
  await using folder = await temporaryFolder()
  await using api = await server()
  const job = releaseJob(jobIn({ api, run: await bootedRun(folder.path, ['one']) }))
  const expired = { ...job, requireImages: () => Promise.reject(new UserError('it expired')) }
  await expect(uploadOnGithub(expired)).rejects.toThrow(/^it expired$/)
  expect(api.state.releases.all).toEqual([])
  await uploadOnGithub(job)
  expect((await releaseOnGithub(expired)).isDraft).toBe(false)
})

test.each<[string, (file: string) => Promise<unknown>]>([
  ['a link', (file) => symlink('/etc/passwd', file)],
  ['a folder', (file) => mkdir(file)],
])('an image that is %s instead of a file: one line, nothing published', async (_, make) => {
  await using folder = await temporaryFolder()
  await using api = await server()
  const run = await bootedRun(folder.path, ['one'])
  const file = run.files['one.iso'] ?? ''
  await rm(file)
  await make(file)
  const { said, code } = await releaseProcess({ api, run })
  expect(said).toMatch(
    /^failed: the image of one\.iso is not a regular file [^\n]*; put the file itself there$/,
  )
  expect(code).toBe(3)
  expect(api.state.releases.all).toMatchObject([{ draft: true, assets: [] }])
})

test('a whole release on a server without digests: each asset is read back once, and a second run sends nothing', async () => {
  await using folder = await temporaryFolder()
  await using api = await server()
  api.state.releases.digests = false
  const run = await bootedRun(folder.path, ['one', 'two'])
  const read = () =>
    api.calls.filter((call) => call === 'get /repos/{owner}/{repo}/releases/assets/{asset_id}')
  await releaseOnGithub(releaseJob(jobIn({ api, run })))
  expect(published(api, run)?.assets).toHaveLength(4)
  expect(read()).toHaveLength(4)
  const sent = api.uploads.uploads.length
  await releaseOnGithub(releaseJob(jobIn({ api, run })))
  expect(api.uploads.uploads).toHaveLength(sent)
  expect(api.complaints).toEqual([])
})

const flags = { prerelease: false, immutable: false, latest: false, lag: 0, assets: [] }

test('the draft of a person is published with its title and its text on top, which a second run leaves too', async () => {
  await using folder = await temporaryFolder()
  await using api = await server()
  const body = '# Spring\r\n\r\nThanks to @all & <b>everybody</b>'
  api.state.releases.all.push({ ...flags, id: 7, tag: '25.05', name: 'Spring', body, draft: true })
  const job = releaseJob(jobIn({ api, run: await bootedRun(folder.path, ['one']) }))
  await uploadOnGithub(job)
  await releaseOnGithub(job)
  const release = published(api)
  expect(release).toMatchObject({ id: 7, name: 'Spring' })
  expect(release?.body.replaceAll('\r\n', '\n')).toMatch(
    /^# Spring\n\nThanks to @all & <b>everybody<\/b>\n\n<!-- flakeship-notes -->/,
  )
  expect(release?.body.match(/flakeship-notes -->/g)).toHaveLength(2)
  expect(release?.body).not.toContain('flakeship-release')
})

test.each([
  ['24.11', true, 0],
  ['25.11', false, 0],
  ['25.05.20251201', false, 0],
  ['spring', false, 1],
])('with %s published before, 25.05 is the latest: %s', async (tag, latest, warnings) => {
  await using folder = await temporaryFolder()
  await using api = await server()
  api.state.releases.all.push({ ...flags, id: 7, tag, name: '', body: '', draft: false, latest: true })
  const job = releaseJob(jobIn({ api, run: await bootedRun(folder.path, ['one']) }))
  await releaseOnGithub(job)
  expect(api.state.releases.all.map((one) => one.latest)).toEqual([!latest, latest])
  const said = job.log.lines.filter(({ text }) => text.includes('not marked as the latest'))
  expect(said).toHaveLength(warnings)
})

test('an annotated tag is followed to its commit', async () => {
  await using folder = await temporaryFolder()
  await using api = await server()
  api.state.releases.refs.set('refs/tags/25.05', { type: 'tag', sha: 'e'.repeat(40) })
  api.state.releases.tagObjects.set('e'.repeat(40), { type: 'commit', sha: commit })
  expect(await releaseIn({ api, run: await bootedRun(folder.path, ['one']) })).toContain('releases/tag/25.05')
})

test('an immutable release with other assets is explained, never fought', async () => {
  await using folder = await temporaryFolder()
  await using api = await server()
  api.state.releases.immutable = true
  await releaseIn({ api, run: await bootedRun(folder.path, ['one']) })
  const said = await releaseIn({ api, run: await bootedRun(folder.path, ['one', 'two']) })
  expect(said).toMatch(/failed: .*(immutable|another)/)
  expect(published(api)?.assets).toHaveLength(3)
})

test('a release published by hand meanwhile is compared: what is missing cannot be added unseen', async () => {
  await using folder = await temporaryFolder()
  await using api = await server()
  const flags = { draft: false, prerelease: false, immutable: true, latest: true, lag: 0 }
  api.state.releases.all.push({ id: 7, tag: '25.05', name: '', body: 'by hand', ...flags, assets: [] })
  const run = await bootedRun(folder.path, ['one'])
  const { said, code } = await releaseProcess({ api, run })
  expect(said).toMatch(/^failed: .*immutable release[^\n]*$/)
  expect(code).toBe(3)
  expect(api.state.releases.all).toMatchObject([{ body: 'by hand', assets: [] }])
})

const mebi = 1024 * 1024

test('an image that is too large ships compressed where it is one asset then, and else in parts', async () => {
  await using folder = await temporaryFolder()
  await using api = await server()
  const run = await bootedRun(folder.path, ['empty', 'full'], (host) =>
    host === 'full' ? randomBytes(2 * mebi + 5) : Buffer.alloc(3 * mebi, 'much of the same '),
  )
  const choice = { recompress: true, sizes: { assetLimit: mebi, partBytes: mebi } }
  expect(await releaseIn({ api, run, choice })).toContain('releases/tag/25.05')
  const release = published(api)
  expect(release?.assets.map(({ name }) => name).sort()).toEqual([
    'SHA256SUMS',
    'empty-25.05-x86_64-linux.iso.zst',
    ...['join.sh', 'part01', 'part02', 'part03', 'parts.json'].map(
      (end) => `full-25.05-x86_64-linux.iso.${end}`,
    ),
    'release.json',
  ])
  const contents = new Map(release?.assets.map(({ name, content }) => [name, content ?? Buffer.alloc(0)]))
  const packed = contents.get('empty-25.05-x86_64-linux.iso.zst') ?? Buffer.alloc(0)
  const image = await readFile(run.files['empty.iso'] ?? '')
  expect(zstdDecompressSync(packed).equals(image)).toBe(true)
  const [shipped, booted] = [packed, image].map((data) => createHash('sha256').update(data).digest('hex'))
  const sums = String(contents.get('SHA256SUMS'))
  expect(sums).toContain(`${shipped}  empty-25.05-x86_64-linux.iso.zst\n`)
  expect(sums).toContain(`${booted}  empty-25.05-x86_64-linux.iso\n`)
  const record = JSON.parse(String(contents.get('release.json')))
  expect(record.images[0]).toMatchObject({ sha256: booted, packed: 'zstd', bytes: 3 * mebi })
  expect(record.assets[0]).toMatchObject({ kind: 'packed', sha256: shipped, bytes: packed.length })
  for (const words of [shipped, booted, 'zstd -d empty-25.05-x86_64-linux.iso.zst', 'zstd -dc empty'])
    expect(release?.body).toContain(words)
  const sent = api.uploads.uploads.length
  // a second run asks the record, and needs neither the file nor the same zstd
  await rm(run.files['empty.iso'] ?? '')
  expect(await releaseIn({ api, run, choice })).toContain('releases/tag/25.05')
  expect(api.uploads.uploads).toHaveLength(sent)
  expect(api.complaints).toEqual([])
})

test('without that, everything that is too large comes in parts', async () => {
  await using folder = await temporaryFolder()
  await using api = await server()
  const run = await bootedRun(folder.path, ['empty'], () => Buffer.alloc(2 * mebi, 'much of the same '))
  const choice = { sizes: { assetLimit: mebi, partBytes: mebi } }
  expect(await releaseIn({ api, run, choice })).toContain('releases/tag/25.05')
  expect(
    published(api)
      ?.assets.map(({ name }) => name)
      .filter((name) => /part\d/.test(name)),
  ).toHaveLength(2)
})
