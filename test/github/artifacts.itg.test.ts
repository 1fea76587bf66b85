import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Uploaded } from '../../src/host/stores.ts'
import { type ResultsService, resultsService } from '../support/github/services/results-service.ts'
import { zipOf } from '../support/github/zip.ts'
import { job, workplace } from './toolkit-job.ts'

let services: ResultsService
beforeAll(async () => {
  services = await resultsService()
})
afterAll(() => services[Symbol.asyncDispose]())

const roomy = { bytes: 1e9, files: 100 }
let run = 100

/** A workplace with files to upload, in a run of its own. */
async function start() {
  const place = await workplace()
  const root = join(place.workspace, 'out')
  await mkdir(join(root, 'images'), { recursive: true })
  await writeFile(join(root, 'plan.json'), '{"document":"plan"}')
  await writeFile(join(root, 'images/disk.img'), Buffer.alloc(20_000_000, 'image '))
  return { place, root, env: services.env({ run: ++run }), got: join(place.temporary, 'got') }
}

test('files go from one job to another and come out the same (simulated service)', async () => {
  const { place, root, env } = await start()
  const files = ['plan.json', 'images/disk.img']
  const first = await job(place, env, ['upload', 'results', files, { root, days: 1, compress: false }])
  const [sent] = first.answers as [Uploaded]
  expect(first.answers).toEqual([{ id: expect.any(Number), bytes: expect.any(Number) }])
  expect(sent.bytes).toBeGreaterThan(20_000_000)
  expect(first).toMatchObject({ annotations: [], log: [] })

  const other = await workplace()
  const folder = join(other.temporary, 'in')
  const env2 = services.env({ run, job: 'report' })
  const second = await job(other, env2, ['list'], ['download', 'results', folder, roomy])
  const [listed, unpacked] = second.answers as [unknown, string[]]
  expect(listed).toEqual([
    { name: 'results', ...sent, digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) },
  ])
  expect([...unpacked].sort()).toEqual([...files].sort()) // the archive has them in the order in which they were read
  expect(second).toMatchObject({ annotations: [], log: [] })
  const digest = async (file: string) =>
    createHash('sha256')
      .update(await readFile(file))
      .digest('hex')
  for (const file of files) expect(await digest(join(folder, file))).toBe(await digest(join(root, file)))
  expect(await readdir(other.temporary)).toEqual(['in'])
})

test('an image is fetched as it is stored: itself, or where it lies in its archive (simulated service)', async () => {
  const { place, root, env } = await start()
  const image = await readFile(join(root, 'images/disk.img'))
  const at = { root: join(root, 'images'), days: 1, compress: false }
  await job(place, env, ['upload', 'disk.img', ['disk.img'], { ...at, single: true }])
  await job(place, env, ['upload', 'stored.img', ['disk.img'], at])
  await job(place, env, ['upload', 'packed.img', ['disk.img'], { ...at, compress: true }])
  const to = (name: string) => join(place.temporary, name)
  const ways = ['disk.img', 'stored.img', 'packed.img'].map((name) => ['fetch', name, to(name)])
  const { answers } = await job(place, env, ...ways)
  const stored = answers[1] as { start: number; bytes: number }
  // of what is no archive, or packed, nothing can be read where it is
  expect([answers[0], answers[2]]).toEqual([null, null])
  expect(image.equals(await readFile(to('disk.img')))).toBe(true)
  expect(stored.bytes).toBe(image.length)
  const archive = await readFile(to('stored.img'))
  expect(image.equals(archive.subarray(stored.start, stored.start + stored.bytes))).toBe(true)
})

test('compression is on unless it is turned off (simulated service)', async () => {
  const { place, root, env } = await start()
  const { answers } = await job(place, env, ['upload', 'packed', ['images/disk.img'], { root }])
  const [sent] = answers as [Uploaded]
  expect(sent.bytes).toBeLessThan(1_000_000)
})

test('a name that is taken is one error that says what to do, and the artifact stays (simulated service)', async () => {
  const { place, root, env, got } = await start()
  const again = ['upload', 'results', ['images/disk.img'], { root }]
  const { answers, annotations } = await job(
    place,
    env,
    ['upload', 'results', ['plan.json'], { root }],
    again,
    ['download', 'results', got, roomy],
  )
  expect(answers.slice(1)).toEqual([
    {
      error:
        'this run has an artifact results already, and artifacts do not change; give this one another name',
    },
    ['plan.json'],
  ])
  expect(annotations).toEqual([])
})

test('another run sees nothing of it (simulated service)', async () => {
  const { place, root, env } = await start()
  await job(place, env, ['upload', 'results', ['plan.json'], { root }])
  const { answers } = await job(place, services.env({ run: ++run }), ['list'])
  expect(answers).toEqual([[]])
})

test('links, folders and files elsewhere are not uploaded', async () => {
  const { place, root, env } = await start()
  await symlink('/etc/passwd', join(root, 'link'))
  const upload = (file: string) => ['upload', 'x', [file], { root }]
  const steps = ['link', 'images', '../../outside', 'none'].map(upload)
  const { answers } = await job(place, env, ...steps, ['list'])
  expect(answers).toEqual([
    { error: expect.stringMatching(/link is not a file/) },
    { error: expect.stringMatching(/images is not a file/) },
    { error: expect.stringMatching(/outside is not below/) },
    { error: expect.stringMatching(/none is not there/) },
    [],
  ])
})

test('more than a hundred artifacts are listed (simulated service)', async () => {
  const { place, env } = await start()
  for (let i = 0; i < 230; i++) {
    const stored = {
      id: 10_000 + i,
      run: String(run),
      job: 'check-1',
      size: 10,
      created: new Date(),
      isFinished: true,
    }
    services.artifacts.push({ ...stored, name: `result-${i}`, blob: `none/${i}` })
  }
  const { answers } = await job(place, env, ['list'])
  expect(answers[0]).toHaveLength(230)
})

test.each([
  ['a connection that breaks', { on: 'GET blob', truncateAt: 9_000_000 }],
  ['a service that is down for a moment', { on: 'ListArtifacts', status: 503 }],
  ['a service that asks to wait', { on: 'GetSignedArtifactURL', status: 429, retryAfter: 1 }],
  ['an answer that is no JSON', { on: 'ListArtifacts', malformed: true }],
  ['a storage that is down for a moment', { on: 'GET blob', status: 500 }],
])('%s costs time, not the download (simulated)', async (_, fault) => {
  const { place, root, env, got } = await start()
  await job(place, env, ['upload', 'results', ['images/disk.img'], { root, compress: false }])
  services.fault(fault)
  const { answers } = await job(place, env, ['download', 'results', got, roomy])
  expect(answers).toEqual([['images/disk.img']])
  const [there, here] = await Promise.all([root, got].map((at) => readFile(join(at, 'images/disk.img'))))
  expect(there && here?.equals(there)).toBe(true)
})

test('a download that was cut goes on where it stopped (simulated)', async () => {
  const { place, root, env, got } = await start()
  await job(place, env, ['upload', 'results', ['images/disk.img'], { root, compress: false }])
  const before = services.sent
  services.fault({ on: 'GET blob', truncateAt: 19_000_000 })
  await job(place, env, ['download', 'results', got, roomy])
  expect(services.sent - before).toBeLessThan(21_000_000)
})

test('bytes that are not those that were uploaded are refused, and nothing stays (simulated)', async () => {
  const { place, root, env, got } = await start()
  await job(place, env, ['upload', 'results', ['plan.json'], { root }])
  const stored = services.artifacts.at(-1)
  if (stored) stored.digest = `sha256:${'0'.repeat(64)}`
  const { answers } = await job(place, env, ['download', 'results', got, roomy])
  expect(answers).toEqual([
    { error: expect.stringMatching(/^the artifact results is not what was uploaded/) },
  ])
  expect(await readdir(place.temporary)).toEqual([])
})

test('an artifact that is larger than allowed, or says it is smaller than it is, is refused (simulated)', async () => {
  const { place, root, env, got } = await start()
  await job(place, env, ['upload', 'results', ['images/disk.img'], { root, compress: false }])
  const small = { bytes: 1_000_000, files: 10 }
  const honest = await job(place, env, ['download', 'results', got, small])
  expect(honest.answers).toEqual([
    {
      error: expect.stringMatching(
        /has .+, and at most .+ are taken: .*; look at what wrote it, then run all jobs again$/,
      ),
    },
  ])
  const stored = services.artifacts.at(-1)
  if (stored) stored.size = 10
  const lying = await job(place, env, ['download', 'results', got, small])
  expect(lying.answers).toEqual([{ error: expect.stringMatching(/more than the .* that it may have/) }])
  expect(await readdir(place.temporary)).toEqual([])
})

test('a hostile archive in the service is refused whole (simulated)', async () => {
  const { place, env, got } = await start()
  const archive = zipOf([
    { name: 'report.json', data: '{}' },
    { name: 'link', mode: 0o120777, data: '/etc' },
  ])
  await services.store({ run, job: 'build-1', name: 'forged', archive })
  const { answers } = await job(place, env, ['download', 'forged', got, roomy])
  expect(answers).toEqual([
    {
      error:
        'the artifact forged cannot be used: the archive is refused: "link" is neither a file nor a folder',
    },
  ])
  expect(await readdir(place.temporary)).toEqual([])
})
