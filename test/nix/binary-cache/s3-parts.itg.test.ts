import { createHash, randomBytes } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { s3Files } from '../../../src/nix/binary-cache/s3-files.ts'
import { type TemporaryFolder, temporaryFolder } from '../../support/nix/real-nix.ts'
import { s3Server } from '../../support/servers/s3-server.ts'

/** What is larger than one request may be goes to S3 in parts; s3rver with a limit of its own plays the 5 GiB (simulated). */
const MiB = 1024 ** 2
const limits = { atOnce: 6 * MiB, part: 5 * MiB, parts: 10_000 }
let folder: TemporaryFolder
beforeAll(async () => {
  folder = await temporaryFolder()
})
afterAll(() => folder[Symbol.asyncDispose]())

async function fileOf(bytes: number) {
  const file = join(folder.path, `file-${bytes}`)
  const content = randomBytes(bytes)
  await writeFile(file, content)
  return { content, local: { file, bytes, sha256: createHash('sha256').update(content).digest('hex') } }
}

async function bucket(of: { most?: number; limits?: typeof limits } = {}) {
  const server = await s3Server({ most: of.most ?? limits.atOnce })
  const { AWS_ACCESS_KEY_ID: accessKeyId = '', AWS_SECRET_ACCESS_KEY: secretAccessKey = '' } = server.env
  const files = s3Files(
    { name: 'machines', region: 'us-east-1', scheme: 'http', endpoint: server.endpoint },
    {
      credentials: { accessKeyId, secretAccessKey },
      signal: new AbortController().signal,
      ...{ pauses: [], limits: of.limits ?? limits },
    },
  )
  return { server, files }
}
const asked = (requests: readonly string[]) =>
  requests.map((one) => one.replace(/uploadId=\w+/, 'uploadId=ID').replace('/machines/', ''))

test('an object over the limit of one request is whole after its parts (simulated)', async () => {
  const { content, local } = await fileOf(12 * MiB + 5)
  const { server, files } = await bucket()
  await using _ = server
  await files.put('nar/large.nar.zst', local)
  expect(asked(server.requests)).toEqual([
    'POST nar/large.nar.zst?uploads=',
    ...[1, 2, 3].map((number) => `PUT nar/large.nar.zst?partNumber=${number}&uploadId=ID`),
    'POST nar/large.nar.zst?uploadId=ID',
  ])
  expect(await files.size('nar/large.nar.zst')).toBe(local.bytes)
  const [stored = ''] = await storedIn(server.folder, 'large.nar.zst')
  expect((await readFile(stored)).equals(content)).toBe(true)
})

test('what fits goes at once, and without parts it would be refused (simulated)', async () => {
  const { local } = await fileOf(6 * MiB)
  const { server, files } = await bucket()
  await using _ = server
  await files.put('nar/fits.nar.zst', local)
  expect(asked(server.requests)).toEqual(['PUT nar/fits.nar.zst'])
  const { local: large } = await fileOf(6 * MiB + 1)
  const { server: other, files: whole } = await bucket({ limits: { ...limits, atOnce: 100 * MiB } })
  await using __ = other
  await expect(whole.put('nar/large.nar.zst', large)).rejects.toThrow(
    /^nar\/large\.nar\.zst cannot be written to s3:\/\/machines: the server answered 400/,
  )
})

test('a part that is refused: one line, no object, and what was sent is given up (simulated)', async () => {
  const { local } = await fileOf(12 * MiB)
  const { server, files } = await bucket({ most: 5 * MiB, limits: { ...limits, part: 5 * MiB + 1 } })
  await using _ = server
  await expect(files.put('nar/large.nar.zst', local)).rejects.toThrow(
    /^nar\/large\.nar\.zst cannot be written to s3:\/\/machines: the server answered 400/,
  )
  expect(asked(server.requests).at(-1)).toBe('DELETE nar/large.nar.zst?uploadId=ID')
  expect(await files.size('nar/large.nar.zst')).toBeUndefined()
})

async function storedIn(at: string, name: string): Promise<string[]> {
  const found = await readdir(at, { recursive: true })
  return found.filter((one) => one.includes(`${name}._S3rver_object`)).map((one) => join(at, one))
}
