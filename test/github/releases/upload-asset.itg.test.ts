import { createHash, randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { uploadAddress } from '../../../src/github/releases/upload-address.ts'
import { uploadAsset } from '../../../src/github/releases/upload-asset.ts'
import { apiServer } from '../../support/github/api-server/api-server.ts'

const data = randomBytes(3_000_000)
const sha256 = createHash('sha256').update(data).digest('hex')

async function draft() {
  const api = await apiServer()
  const token = api.token('writes', { contents: 'write' })
  const id = api.state.releases.id()
  const flags = { draft: true, prerelease: false, immutable: false, latest: false, lag: 0 }
  api.state.releases.all.push({ id, tag: '25.05', name: '', body: '', ...flags, assets: [] })
  const uploadUrl = `${api.state.releases.uploads}/repos/owner/machines/releases/${id}/assets`
  const send = (
    name: string,
    times = 1,
    limits = {},
    bytes = (): Bytes => pieces(times),
    onBytes = (_: number): void => {},
  ) =>
    uploadAsset(
      { uploadUrl, name, bytes: times * data.length, open: () => inTurn(bytes()) },
      { apiUrl: api.url, token, limits, onBytes },
    )
  return { api, send, [Symbol.asyncDispose]: () => api[Symbol.asyncDispose]() }
}

type Bytes = Iterable<Buffer> | AsyncIterable<Buffer>

/** A stream would ask for chunks before they are wanted. */
async function* inTurn(bytes: Bytes) {
  yield* bytes
}

function* pieces(times: number) {
  for (let i = 0; i < times; i++)
    for (let at = 0; at < data.length; at += 65_536) yield data.subarray(at, at + 65_536)
}

test('an asset arrives as it is, under its name', async () => {
  await using it = await draft()
  const answer = await it.send('a+b-25.05.iso')
  expect(answer).toMatchObject({ status: 201, sha256, asset: { name: 'a+b-25.05.iso', sha256 } })
  const [asset] = it.api.state.releases.all[0]?.assets ?? []
  expect(asset).toMatchObject({ name: 'a+b-25.05.iso', size: data.length, digest: sha256 })
})

test.each([
  ['half-500', { status: 500, message: 'Error creating asset temp dir' }],
  ['late-502-kept', { status: 502, sha256 }],
  ['late-502-lost', { status: 502, sha256 }],
  ['late-answer', { status: 201, sha256 }],
  ['secondary-limit', { status: 403, retryAfter: 7 }],
  [
    'secondary-limit-without-header',
    { status: 403, message: expect.stringContaining('secondary rate limit') },
  ],
] as const)('%s is an answer', async (kind, expected) => {
  await using it = await draft()
  it.api.uploads.fault({ kind, seconds: kind === 'secondary-limit' ? 7 : 0.3 })
  expect(await it.send('x')).toMatchObject(expected)
})

test.each([
  ['reset', {}, 'connection lost'],
  ['silence', { idleSeconds: 0.6 }, 'no byte was taken for'],
  ['trickle', { rateSeconds: 1, minRate: 100_000_000 }, 'a second were taken'],
  ['late-answer', { answerSeconds: 0.5 }, 'no answer came'],
] as const)('%s ends the connection with a reason that may pass', async (kind, limits, why) => {
  await using it = await draft()
  it.api.uploads.fault({ kind, seconds: 5 })
  // more than fits into the buffers of the kernel
  await expect(it.send('x', 20, limits)).rejects.toMatchObject({
    isPassing: true,
    message: expect.stringContaining(why),
  })
})

test('large chunks are written in pieces, so that a slow connection is seen to take something', async () => {
  await using it = await draft()
  const taken: number[] = []
  const whole = function* () {
    yield data
  }
  expect(await it.send('x', 1, {}, whole, (count) => taken.push(count))).toMatchObject({
    status: 201,
    sha256,
  })
  expect(Math.max(...taken)).toBeLessThanOrEqual(256 * 1024) // 9 s at 30 kB/s
})

test('a source may use its buffer again: a chunk is sent before the next one is asked for', async () => {
  await using it = await draft()
  const buffer = Buffer.alloc(1_000_000)
  async function* again() {
    for (let at = 0; at < data.length; at += buffer.length) {
      data.copy(buffer, 0, at)
      yield buffer
      buffer.fill(0)
    }
  }
  // before there is a connection, and when the server is slow to take it
  for (let times = 0; times < 3; times++)
    expect(await it.send(`x${times}`, 1, {}, again)).toMatchObject({ status: 201, asset: { sha256 } })
})

test('a source that is slow for itself, as one that compresses, is no slow connection', async () => {
  await using it = await draft()
  async function* slowly() {
    for (const at of [0, 1, 2, 3]) {
      await sleep(500)
      yield data.subarray((at * data.length) / 4, ((at + 1) * data.length) / 4)
    }
  }
  const limits = { idleSeconds: 0.3, rateSeconds: 0.4, minRate: 100_000_000 }
  expect(await it.send('x', 1, limits, slowly)).toMatchObject({ status: 201, sha256 })
})

test.each([
  ['https://uploads.github.com/repos/o/r/releases/1/assets', 'https://api.github.com'],
  ['https://ghe.example.com/api/uploads/repos/o/r/releases/1/assets', 'https://ghe.example.com/api/v3'],
  ['https://uploads.tenant.ghe.com/x', 'https://api.tenant.ghe.com'],
  ['http://127.0.0.1:4/x', 'http://127.0.0.1:3'],
])('%s belongs to %s', (uploadUrl, api) => {
  expect(uploadAddress({ uploadUrl, name: 'a+b c' }, api).search).toBe('?name=a%2Bb%20c')
})

test.each([
  ['https://uploads.github.com.evil.example/x', 'https://api.github.com'],
  ['https://evil.com/x', 'https://api.github.com'],
  ['http://uploads.github.com/x', 'https://api.github.com'],
  ['https://other.com/x', 'https://ghe.com/api/v3'],
  ['http://127.0.0.2/x', 'http://127.0.0.1'],
])('the token does not go to %s', (uploadUrl, api) => {
  expect(() => uploadAddress({ uploadUrl, name: 'x' }, api)).toThrow('does not belong to')
})
