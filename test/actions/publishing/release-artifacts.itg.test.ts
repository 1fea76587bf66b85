import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest'
import { builtFrom, webIso, webReport } from '../../features/release/web-report.ts'
import { type ApiServer, apiServer } from '../../support/github/api-server/api-server.ts'
import type { StoredArtifact } from '../../support/github/services/artifact-methods.ts'
import { type ResultsService, resultsService } from '../../support/github/services/results-service.ts'
import { zipOf } from '../../support/github/zip.ts'
import { Job } from '../../support/runner/runner.ts'

/** The committed action that releases, with artifacts of other jobs; what stands for GitHub is simulated. */
let services: ResultsService
let api: ApiServer
let run = 700
beforeAll(async () => {
  services = await resultsService()
})
afterAll(() => services[Symbol.asyncDispose]())
beforeEach(async () => {
  api = await apiServer()
  api.state.releases.refs.set('refs/tags/25.05', { type: 'commit', sha: builtFrom })
  // without a draft of ours every upload would wait for the listing of one
  const flags = { draft: true, prerelease: false, immutable: false, latest: false, lag: 0 }
  const body = '<!-- flakeship-release -->'
  api.state.releases.all.push({ id: 7, tag: '25.05', name: '', body, ...flags, assets: [] })
  run++
})
afterEach(async () => {
  expect(api.complaints).toEqual([])
  await api[Symbol.asyncDispose]()
})

type Kind = 'report' | 'image' | 'sbom' | 'attestation'

const contents: Readonly<Record<Kind, { name: string; archive: Buffer }>> = {
  report: {
    name: 'flakeship.release-report-1',
    archive: zipOf([{ name: 'report.json', data: JSON.stringify(webReport()) }]),
  },
  image: { name: 'web.iso', archive: webIso },
  sbom: {
    name: 'flakeship.release-sbom-here-1',
    archive: zipOf([{ name: 'sbom-0.cdx.json', data: '{}' }]),
  },
  attestation: {
    name: 'flakeship.release-attestation-1',
    archive: zipOf([{ name: 'attestation.json', data: '{"simulated":true}' }]),
  },
}

/** Uploads an artifact, of which the storage holds other bytes later, or none. */
async function uploaded(kind: Kind, stored?: Buffer): Promise<StoredArtifact> {
  const { name, archive } = contents[kind]
  // a name is there once
  for (const one of services.artifacts)
    if (one.run === String(run) && one.name === name) one.isFinished = false
  await services.store({ run, job: 'check', name, archive: stored ?? archive })
  const found = services.artifacts.at(-1)
  if (!found) throw new Error('nothing was stored')
  return found
}

/** The service says what was uploaded; the storage has lost its end. */
async function cut(kind: Kind): Promise<StoredArtifact> {
  const { archive } = contents[kind]
  const artifact = await uploaded(kind, archive.subarray(0, archive.length - 9))
  return Object.assign(artifact, { size: archive.length, digest: `sha256:${'d'.repeat(64)}` })
}

const bomb = (name: string) => zipOf([{ name, data: Buffer.alloc(9_000_000), deflate: true, claimed: 10 }])
const expired = { expires: new Date(0) }

async function step(given: Record<string, string>) {
  const workspace = await mkdtemp(join(tmpdir(), 'flakeship-release-'))
  onTestFinished(() => rm(workspace, { recursive: true, force: true }))
  const runner = {
    ...services.env({ run, job: 'upload', ref: 'refs/tags/25.05' }),
    ...{ GITHUB_API_URL: api.url, GITHUB_REPOSITORY: 'owner/machines', GITHUB_SHA: builtFrom },
  }
  await using job = await Job.start({ workspace, runner })
  const token = api.token(`token-${run}`, { contents: 'write' })
  const done = await job.step('actions/release', { token, name: 'release', ...given })
  const errors = done.commands.filter(({ name }) => name === 'error').map(({ message }) => message)
  return { ...done, errors, left: await sizesBelow(job.temporary), said: done.log.join('\n') }
}

/** Bytes of files that a step left: those of an image would fill the machine. */
async function sizesBelow(folder: string): Promise<number[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name))
  return Promise.all(files.map(async (file) => (await stat(file)).size))
}

const upload = (report: StoredArtifact) => step({ step: 'upload', 'report-artifact': String(report.id) })

const faults: readonly [what: string, kind: Kind, store: () => Promise<unknown>, says: RegExp][] = [
  [
    'an image that expired',
    'image',
    async () => Object.assign(await uploaded('image'), expired),
    /^this run has no artifact with the image of web\.iso; images are kept for some days only/,
  ],
  [
    'an image that expires once it is listed',
    'image',
    async () => Object.assign(await uploaded('image'), { blob: 'artifacts/none' }),
    /^the artifact web\.iso is not there any more; run the job that uploads it again$/,
  ],
  [
    'an image that is cut',
    'image',
    () => cut('image'),
    /^the artifact web\.iso is not what was uploaded \(sha256:.*; run again$/,
  ],
  [
    'an image that is cut, by a service without digests',
    'image',
    async () => Object.assign(await cut('image'), { digest: undefined }),
    /^the image of web\.iso has 4991 bytes, and one of 5000 was booted; build and boot it again$/,
  ],
  [
    'an image that is a bomb',
    'image',
    () => uploaded('image', bomb('web.iso')),
    /^the artifact web\.iso does not hold the image of web\.iso that was booted \(.*; run all jobs again$/,
  ],
  [
    'other bytes of the same length',
    'image',
    () => uploaded('image', Buffer.alloc(webIso.length)),
    /^web-25\.05-x86_64-linux\.iso is not the file that was booted: .*; build and boot it again$/,
  ],
  [
    'a report that expired',
    'report',
    async () => Object.assign(await uploaded('report'), expired),
    /^the report of this run is gone \(artifact \d+\): it is kept for some days only; run all jobs again$/,
  ],
  [
    'a report that expires once it is listed',
    'report',
    async () => {
      services.fault({ on: 'GetSignedArtifactURL', status: 404 })
      return uploaded('report')
    },
    /^this run has no artifact flakeship\.release-report-1 any more; run the job that uploads it again$/,
  ],
  ['a report that is cut', 'report', () => cut('report'), /^the artifact \S+ is not what was uploaded/],
  [
    'a report that is a bomb',
    'report',
    () => uploaded('report', bomb('report.json')),
    /^the artifact flakeship\.release-report-1 cannot be used: /,
  ],
  [
    'an SBOM that is a bomb',
    'sbom',
    () => uploaded('sbom', bomb('sbom-0.cdx.json')),
    /^the artifact flakeship\.release-sbom-here-1 cannot be used: /,
  ],
  ['an SBOM that is cut', 'sbom', () => cut('sbom'), /^the artifact \S+ is not what was uploaded/],
]

test.each(faults)(
  '%s: one line, nothing published, nothing half-left (simulated)',
  async (_, kind, store, says) => {
    const report = kind === 'report' ? undefined : await uploaded('report')
    if (kind === 'sbom') await uploaded('image')
    const broken = (await store()) as StoredArtifact
    const done = await upload(report ?? broken)
    expect([done.outcome, done.errors], done.said).toEqual(['failure', [expect.stringMatching(says)]])
    expect(done.errors.join('')).not.toContain('\n')
    expect(done.outputs.id ?? '').toBe('')
    expect(api.state.releases.all).toMatchObject([{ draft: true, assets: [] }])
    expect(done.left.filter((bytes) => bytes === webIso.length || bytes > 100_000)).toEqual([])
  },
)

test('an attestation that expired, is cut or a bomb publishes nothing; the next run goes on and publishes (simulated)', async () => {
  const report = await uploaded('report')
  await cut('image')
  expect((await upload(report)).outcome).toBe('failure')
  await uploaded('image')
  const filled = await upload(report)
  expect([filled.outcome, filled.errors], filled.said).toEqual(['success', []])
  expect(api.state.releases.all).toMatchObject([{ draft: true }])
  const publish = (attestation: StoredArtifact) =>
    step({
      ...{ step: 'publish', 'release-id': filled.outputs.id ?? '' },
      ...{ 'record-sha256': filled.outputs['record-sha256'] ?? '' },
      'attestation-artifact': String(attestation.id),
    })
  const rows: [() => Promise<StoredArtifact>, RegExp][] = [
    [
      async () => Object.assign(await uploaded('attestation'), expired),
      /^the attestation of this run is gone/,
    ],
    [() => cut('attestation'), /^the artifact \S+ is not what was uploaded/],
    [() => uploaded('attestation', bomb('attestation.json')), /^the artifact \S+ cannot be used: /],
  ]
  for (const [store, says] of rows) {
    const done = await publish(await store())
    expect([done.outcome, done.errors], done.said).toEqual(['failure', [expect.stringMatching(says)]])
    expect(api.state.releases.all).toMatchObject([{ draft: true }])
  }
  const done = await publish(await uploaded('attestation'))
  expect([done.outcome, done.errors], done.said).toEqual(['success', []])
  const [release, ...others] = api.state.releases.all
  expect(others).toEqual([])
  expect(release).toMatchObject({ draft: false })
  expect(release?.assets.map(({ name, state }) => [name, state]).sort()).toEqual(
    ['SHA256SUMS', 'attestation.json', 'release.json', 'web-25.05-x86_64-linux.iso'].map((name) => [
      name,
      'uploaded',
    ]),
  )
})
