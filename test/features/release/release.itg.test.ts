import { expect, test } from 'vitest'
import { type ApiServer, apiServer } from '../../support/github/api-server/api-server.ts'
import { temporaryFolder } from '../../support/nix/real-nix.ts'
import { bootedRun, commit, releaseIn } from './release-run.ts'

async function server(): Promise<ApiServer> {
  const api = await apiServer()
  api.state.releases.refs.set('refs/tags/25.05', { type: 'commit', sha: commit })
  return api
}

/** The one release, with every digest that of the bytes; throws where it is another. */
function published({ state }: ApiServer) {
  expect(state.releases.all).toHaveLength(1)
  const [release] = state.releases.all
  expect(release?.draft).toBe(false)
  expect(release?.assets.every((one) => one.state === 'uploaded')).toBe(true)
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
  const run = await bootedRun(folder.path, ['one', 'two', 'three'])
  const points = Array.from({ length: 24 }, (_, i) => i + 1)
  const work = async (killAfter: number) => {
    await using api = await server()
    const first = await releaseIn({ api, run, killAfter })
    const second = await releaseIn({ api, run })
    expect(second, `after a kill at request ${killAfter}`).toContain('releases/tag/25.05')
    const release = published(api)
    expect(release?.assets).toHaveLength(5)
    const whole = api.uploads.uploads.filter(({ ended }) => ended === 'taken').map(({ name }) => name)
    expect(whole.sort(), `after a kill at request ${killAfter}`).toEqual([...new Set(whole)].sort())
    return first
  }
  const ends: string[] = []
  for (let at = 0; at < points.length; at += 4)
    ends.push(...(await Promise.all(points.slice(at, at + 4).map(work))))
  expect(ends.filter((end) => end === 'killed').length).toBeGreaterThan(10)
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

test.each<[string, (api: ApiServer) => void, RegExp]>([
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
    /creations being restricted/,
  ],
  [
    'a tag that was burnt',
    (api) => void api.state.releases.burnt.add('25.05'),
    /used by an immutable release/,
  ],
])('%s: one line, nothing published', async (_, setUp, why) => {
  await using folder = await temporaryFolder()
  await using api = await server()
  setUp(api)
  const said = await releaseIn({ api, run: await bootedRun(folder.path, ['one']) })
  expect(said).toMatch(why)
  expect(said.split('\n')).toHaveLength(1)
  expect(api.state.releases.all.filter(({ draft }) => !draft)).toEqual([])
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
