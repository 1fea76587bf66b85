import { createHash } from 'node:crypto'
import { appendFile, readFile, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as zlib from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type PackEntry, writePack } from '../../../../src/features/handover/pack/pack-format.ts'
import { verifyPack } from '../../../../src/features/handover/pack/verify-pack.ts'
import { narAround } from '../../../../src/nix/store/nar.ts'
import { contentAddressedPath } from '../../../../src/nix/store/store-path.ts'
import { type TemporaryFolder, temporaryFolder } from '../../../support/nix/real-nix.ts'

const limits = { bytes: 10_000_000, paths: 100 }
let folder: TemporaryFolder
let file: string

beforeAll(async () => {
  folder = await temporaryFolder()
  file = join(folder.path, 'pack')
})
afterAll(() => folder[Symbol.asyncDispose]())

const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('hex')

/** What a path says of itself, and its content. */
type Item = [PackEntry, Buffer]

function textItem(name: string, content: string, references: string[] = []): Item {
  const stored = references.map((one) => `/nix/store/${one}`)
  const path =
    contentAddressedPath(name, { method: 'text', algorithm: 'sha256', hash: sha256(content) }, stored) ?? ''
  const bytes = Buffer.from(content)
  return [
    { path: path.slice(11), method: 'text', algorithm: 'sha256', references, bytes: bytes.length },
    bytes,
  ]
}

async function write(...items: Item[]): Promise<string> {
  await writePack(file, async (pack) => {
    for (const [entry, content] of items) await pack.add(entry, (sink) => sink(content))
  })
  return file
}

test('what is what its name says is admitted, with all that Nix asks about it', async () => {
  const [note, content] = textItem('note', 'some text')
  const above = textItem('above', `see ${note.path}`, [note.path])
  const verified = await verifyPack(await write([note, content], above), limits)
  const { before, after } = narAround(content.length)
  expect([...verified.keys()]).toEqual([`/nix/store/${note.path}`, `/nix/store/${above[0].path}`])
  expect(verified.get(`/nix/store/${note.path}`)).toEqual({
    path: `/nix/store/${note.path}`,
    references: [],
    contentAddress: 'text:sha256:1lmf0mnpfmbbh8dhaqk7krkdlanm2165hvw2mbzsbqvrbh96ykxr',
    narHash: sha256(Buffer.concat([before, content, after])),
    narSize: before.length + 9 + after.length,
  })
})

const [good, content] = textItem('good', 'good content')
const changed = (entry: Partial<PackEntry>, to: Buffer = content): Item => [
  { ...good, bytes: to.length, ...entry },
  to,
]
const hash = good.path.slice(0, 32)

test.each<[string, Item[], string]>([
  ['other content', [changed({}, Buffer.from('evil content'))], 'its content is not what its name says'],
  ['another name', [changed({ path: `${hash}-other` })], 'its content is not what its name says'],
  ['another way of naming', [changed({ method: 'flat' })], 'its content is not what its name says'],
  ['another hash', [changed({ algorithm: 'sha512' })], 'its content is not what its name says'],
  [
    'references that the name does not know',
    [changed({ references: [good.path] })],
    'its content is not what',
  ],
  [
    'an archive in place of a derivation',
    [changed({ path: `${hash}-x.drv`, method: 'nar' })],
    'a derivation is a text',
  ],
  ['the same path twice', [changed({}), changed({})], 'it is there twice'],
  ['a way out of the store', [changed({ path: '../../etc/passwd' })], 'not the name of a store path'],
  ['a hidden name', [changed({ path: `${hash}-.x` })], 'not the name of a store path'],
  ['a name in a folder', [changed({ path: `${hash}-x/y` })], 'not the name of a store path'],
  ['no hash', [changed({ path: 'eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee-x' })], 'not the name of a store path'],
  [
    'a reference out of the store',
    [changed({ references: ['/etc/passwd'] })],
    'not the name of a store path',
  ],
])('%s is refused', async (_, items, message) => {
  await expect(verifyPack(await write(...items), limits)).rejects.toThrow(message)
})

test('more than it may hold is refused before it is unpacked', async () => {
  const [entry, bytes] = textItem('zeros', '\0'.repeat(5_000_000))
  await expect(verifyPack(await write([entry, bytes]), { bytes: 1_000_000, paths: 10 })).rejects.toThrow(
    'it holds more than it may',
  )
  const two = [textItem('one', '1'), textItem('two', '2')]
  await expect(verifyPack(await write(...two), { bytes: 1000, paths: 1 })).rejects.toThrow(
    'it holds more than it may',
  )
})

/** A pack whose stream is this text. */
async function stream(text: string | Buffer): Promise<string> {
  const packed = zlib.zstdCompressSync(Buffer.from(text))
  const length = Buffer.alloc(8)
  length.writeBigUInt64LE(BigInt(packed.length))
  await writeFile(file, Buffer.concat([packed, length, Buffer.from('pack 1\n\n')]))
  return file
}

async function other(text: string): Promise<string> {
  await writeFile(file, text)
  return file
}
const line = (value: unknown) => `${JSON.stringify(value)}\n`
const whole = `flakeship pack 1\n${line(good)}good content`

test.each<[string, () => Promise<string>]>([
  ['another file', () => other('nix-archive-1')],
  ['an empty file', () => other('')],
  ['another stream', () => stream('nix-archive-1\n')],
  ['one without an end', () => stream(whole)],
  ['one that lacks paths', () => stream(`${whole}${line({ paths: 2 })}`)],
  ['one that goes on', () => stream(`${whole}${line({ paths: 1 })}more`)],
  ['one that ends within a path', () => stream(whole.slice(0, -3))],
  ['a line without an end', () => stream(`flakeship pack 1\n${'x'.repeat(3_000_000)}`)],
  ['keys that nobody knows', () => stream(`flakeship pack 1\n${line({ ...good, extra: 1 })}good content`)],
  ['a size below nothing', () => stream(`flakeship pack 1\n${line({ ...good, bytes: -1 })}`)],
  [
    'one that was cut off',
    async () => {
      await write(changed({}))
      await truncate(file, (await readFile(file)).length - 20)
      return file
    },
  ],
  [
    'one that something follows',
    async () => {
      await write(changed({}))
      await appendFile(file, 'something')
      return file
    },
  ],
  [
    'one with other bytes in it',
    async () => {
      const bytes = await readFile(
        await write(textItem('long', Buffer.from(sha256('a').repeat(500)).toString())),
      )
      bytes.writeUInt8(bytes.readUInt8(40) ^ 0xff, 40)
      await writeFile(file, bytes)
      return file
    },
  ],
])('%s is no pack', async (_, make) => {
  await expect(verifyPack(await make(), limits)).rejects.toThrow(
    /^.*\/pack (is not a whole pack|holds)|the pack of derivations holds/,
  )
})

test('the stream that these cases are made from is a pack when it is whole', async () => {
  const verified = await verifyPack(await stream(`${whole}${line({ paths: 1 })}`), limits)
  expect([...verified.keys()]).toEqual([`/nix/store/${good.path}`])
})
