import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Report } from '../../../src/documents/report.ts'
import type { ReleaseAccess } from '../../../src/features/release/draft/open-draft.ts'
import { chooseImages } from '../../../src/features/release/images/choose.ts'
import { defaultTemplate } from '../../../src/features/release/names/template.ts'
import { uploadOnGithub } from '../../../src/features/release/on-github.ts'
import { publishDraft } from '../../../src/features/release/publish-draft.ts'
import { githubClient } from '../../../src/github/client.ts'
import { type ApiServer, apiServer } from '../../support/github/api-server/api-server.ts'
import type { StoredAsset } from '../../support/github/api-server/release-state.ts'
import { atOnce } from '../../support/github/at-once.ts'
import { temporaryFolder } from '../../support/nix/real-nix.ts'
import { recordingLog } from '../../support/runner/recording-log.ts'
import { bootedRun, commit } from './release-run.ts'

function accessTo(api: ApiServer): ReleaseAccess & { log: ReturnType<typeof recordingLog> } {
  const log = recordingLog()
  const at = { apiUrl: api.url, repository: { owner: 'owner', name: 'machines', full: 'owner/machines' } }
  const token = api.token('writes', { contents: 'write' })
  return {
    ...{ at, token, log, client: githubClient({ run: at, token, log, pace: atOnce }) },
    ...{ wait: 10, minRate: 1, signal: new AbortController().signal, pause: async () => {} },
  }
}

/** A draft as the job that uploads leaves it, and a file with an attestation. */
async function uploaded(
  folder: string,
  api: ApiServer,
  more: Partial<Parameters<typeof uploadOnGithub>[0]> = {},
) {
  api.state.releases.refs.set('refs/tags/25.05', { type: 'commit', sha: commit })
  const { report, files } = await bootedRun(folder, ['one'])
  const access = accessTo(api)
  const { release, released } = await uploadOnGithub({
    ...access,
    report: report as Report,
    images: chooseImages(report, {
      ...{ targets: [], template: defaultTemplate, version: '25.05', unbooted: 'refuse' },
    }),
    ...{
      sboms: [],
      tag: '25.05',
      commit,
      words: undefined,
      signer: 'OWNER/flakeship/.github/workflows/release.yml',
    },
    fetch: async ({ target }) => ({ file: files[target.id] ?? '', [Symbol.asyncDispose]: async () => {} }),
    ...more,
  })
  const attestation = join(folder, 'bundle.json')
  await writeFile(attestation, '{"bundle":1}')
  const { sha256: recordSha256 } = released.recordAsset
  const standing = { prerelease: undefined, latest: undefined }
  return { job: { ...access, ...standing, id: release.id, recordSha256, attestation }, released }
}

function assetOf(name: string, text: string): StoredAsset {
  const content = Buffer.from(text)
  const digest = createHash('sha256').update(content).digest('hex')
  return { id: 9999, name, state: 'uploaded', size: content.length, digest, digestLag: 0, content }
}

const assetNames = (api: ApiServer) => api.state.releases.all[0]?.assets.map(({ name }) => name).sort()

test('a draft is published with its attestation; once more changes nothing, whatever bundle comes with it', async () => {
  await using folder = await temporaryFolder()
  await using api = await apiServer()
  const { job } = await uploaded(folder.path, api)
  expect(api.state.releases.all[0]?.body).toContain('gh attestation verify')
  const page = await publishDraft(job)
  expect(page.isDraft).toBe(false)
  expect(assetNames(api)).toEqual([
    'SHA256SUMS',
    'attestation.json',
    'one-25.05-x86_64-linux.iso',
    'release.json',
  ])
  await writeFile(job.attestation, '{"bundle":2}')
  expect((await publishDraft(job)).page).toBe(page.page)
  const [kept] = api.state.releases.all[0]?.assets.filter(({ name }) => name === 'attestation.json') ?? []
  expect(kept?.content?.toString()).toBe('{"bundle":1}')
  expect(api.complaints).toEqual([])
})

test('an attestation of an earlier run goes where none is made now', async () => {
  await using folder = await temporaryFolder()
  await using api = await apiServer()
  const { job } = await uploaded(folder.path, api)
  api.state.releases.all[0]?.assets.push(assetOf('attestation.json', '{"bundle":0}'))
  await publishDraft({ ...job, attestation: undefined })
  expect(assetNames(api)).toEqual(['SHA256SUMS', 'one-25.05-x86_64-linux.iso', 'release.json'])
})

test.each([
  ['broken', { state: 'starter' as const }],
  ['of an earlier run', {}],
])(
  'an attestation that is %s is replaced in a draft of ours, and an error in that of a person',
  async (_, change) => {
    await using folder = await temporaryFolder()
    await using api = await apiServer()
    const { job } = await uploaded(folder.path, api)
    const [release] = api.state.releases.all
    release?.assets.push({ ...assetOf('attestation.json', '{"bundle":0}'), ...change })
    const isBroken = 'state' in change
    if (release && !isBroken) {
      release.body = 'words of a person'
      await expect(publishDraft(job)).rejects.toThrow(
        /the release has another attestation\.json .*; remove it/,
      )
      release.body = '<!-- flakeship-release -->'
    }
    expect((await publishDraft(job)).isDraft).toBe(false)
    const found = release?.assets.filter(({ name }) => name === 'attestation.json')
    expect(found).toMatchObject([{ state: 'uploaded', content: Buffer.from('{"bundle":1}') }])
  },
)

test('an answer to publishing that got lost is asked for, and publishing is not repeated', async () => {
  await using folder = await temporaryFolder()
  await using api = await apiServer()
  api.state.releases.immutable = true
  const { job } = await uploaded(folder.path, api)
  const before = api.calls.filter((call) => call === patch).length
  api.trouble({ on: patch, kind: 'lost-answer' })
  expect(await publishDraft(job)).toMatchObject({ isDraft: false, isImmutable: true })
  expect(api.calls.filter((call) => call === patch)).toHaveLength(before + 1)
  expect(job.log.lines.map(({ text }) => text)).toContainEqual(
    expect.stringMatching(/^published 25\.05, immutable from now on: https/),
  )
})

const patch = 'patch /repos/{owner}/{repo}/releases/{release_id}'

test('a tag that vanishes while digests are awaited publishes nothing: a new one would come at another commit', async () => {
  await using folder = await temporaryFolder()
  await using api = await apiServer()
  const { job } = await uploaded(folder.path, api)
  const patches = () => api.calls.filter((call) => call === patch).length
  const before = patches()
  for (const asset of api.state.releases.all[0]?.assets ?? [])
    if (asset.name.endsWith('.iso')) asset.digestLag = 5
  const pause = async (seconds: number) => void (seconds === 2 && api.state.releases.refs.clear())
  await expect(publishDraft({ ...job, pause })).rejects.toThrow('the tag 25.05 is gone; nothing is published')
  expect([api.state.releases.all[0]?.draft, patches() - before]).toEqual([true, 0])
})

test('a tag that vanishes in the very moment of publishing is a loud failure', async () => {
  await using folder = await temporaryFolder()
  await using api = await apiServer()
  const { job } = await uploaded(folder.path, api)
  // the request for the tag is the last one before publishing
  api.onStep = () => {
    if (api.calls.at(-1) === 'get /repos/{owner}/{repo}/git/ref/{ref}') api.state.releases.refs.clear()
  }
  await expect(publishDraft(job)).rejects.toThrow(
    /the tag 25\.05 points to ffffffffffff now, and cccccccccccc was built; look at https/,
  )
  expect(api.state.releases.all[0]?.draft).toBe(false)
})

test.each([
  ['as they were uploaded', false],
  ['of which one was replaced by another of its size', true],
])('a server without digests: assets %s are read back before they are published', async (_, isReplaced) => {
  await using folder = await temporaryFolder()
  await using api = await apiServer()
  api.state.releases.digests = false
  const { job } = await uploaded(folder.path, api)
  const iso = api.state.releases.all[0]?.assets.find(({ name }) => name.endsWith('.iso'))
  if (iso && isReplaced) Object.assign(iso, { id: 9998, content: Buffer.alloc(iso.size) })
  const waited: number[] = []
  const done = publishDraft({ ...job, pause: async (seconds) => void waited.push(seconds) })
  if (isReplaced)
    await expect(done).rejects.toThrow(/^nothing is published: one-\S+\.iso has another SHA-256; run the job/)
  else expect((await done).isDraft).toBe(false)
  expect(api.state.releases.all[0]?.draft).toBe(isReplaced)
  // two minutes for all of them together, at the first one
  expect(waited.filter((seconds) => seconds > 1)).toEqual([2, 5, 10, 20, 30, 53])
})

test.each<[Partial<Parameters<typeof publishDraft>[0]>, { prerelease: boolean; latest: boolean }]>([
  [{}, { prerelease: false, latest: true }],
  [{ prerelease: true }, { prerelease: true, latest: false }],
  [{ latest: false }, { prerelease: false, latest: false }],
])('what the person says (%o) stands before what the tag says', async (said, expected) => {
  await using folder = await temporaryFolder()
  await using api = await apiServer()
  const { job } = await uploaded(folder.path, api)
  await publishDraft({ ...job, ...said })
  expect(api.state.releases.all[0]).toMatchObject({ draft: false, ...expected })
})

test('published by hand meanwhile with all of our assets is as good', async () => {
  await using folder = await temporaryFolder()
  await using api = await apiServer()
  const { job } = await uploaded(folder.path, api)
  const [release] = api.state.releases.all
  if (release) release.draft = false
  const page = await publishDraft({ ...job, attestation: undefined })
  expect(page).toMatchObject({ isDraft: false, page: expect.stringContaining('releases/tag/25.05') })
  expect([...page.assetNames].sort()).toEqual(assetNames(api))
})

test('published by hand meanwhile without one of our assets is told, and not mended', async () => {
  await using folder = await temporaryFolder()
  await using api = await apiServer()
  const { job } = await uploaded(folder.path, api)
  const [release] = api.state.releases.all
  release?.assets.splice(
    release.assets.findIndex(({ name }) => name.endsWith('.iso')),
    1,
  )
  if (release) Object.assign(release, { draft: false, immutable: true })
  await expect(publishDraft(job)).rejects.toThrow(
    /25\.05 is published already, with other assets: one-25\.05-x86_64-linux\.iso is missing; it is immutable/,
  )
  expect(assetNames(api)).toEqual(['SHA256SUMS', 'release.json'])
})

test.each<[string, (api: ApiServer) => void, RegExp]>([
  [
    'another release.json',
    (api) => {
      const found = api.state.releases.all[0]?.assets.find(({ name }) => name === 'release.json')
      if (found) found.content = Buffer.from('{}')
    },
    /release\.json is not the one that was uploaded/,
  ],
  [
    'no release.json',
    (api) => {
      const [release] = api.state.releases.all
      if (release) release.assets.splice(0, release.assets.length)
    },
    /the release has no release\.json; run all jobs again/,
  ],
  [
    'an asset that somebody put there',
    (api) => api.state.releases.all[0]?.assets.push(assetOf('extra.iso', 'x')),
    /nothing is published: extra\.iso is not of this release/,
  ],
  [
    'a tag that moved meanwhile',
    (api) => api.state.releases.refs.set('refs/tags/25.05', { type: 'commit', sha: 'd'.repeat(40) }),
    /points to dddddddddddd now/,
  ],
])('%s: one line, nothing published', async (_, change, said) => {
  await using folder = await temporaryFolder()
  await using api = await apiServer()
  const { job } = await uploaded(folder.path, api)
  change(api)
  await expect(publishDraft(job)).rejects.toThrow(said)
  expect(api.state.releases.all.map(({ draft }) => draft)).toEqual([true])
})
