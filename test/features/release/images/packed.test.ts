import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { zstdDecompressSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import type { ChosenImage } from '../../../../src/features/release/images/choose.ts'
import { openPacked, pack } from '../../../../src/features/release/images/packed.ts'

const mebi = 1024 * 1024
/** More than zstd takes at once. */
const data = Buffer.alloc(20 * mebi)
for (let at = 0; at < data.length; at += 5 * mebi + 3)
  data.fill(createHash('sha256').update(`${at}`).digest(), at, at + 4000)
const image = imageOf(data)

function imageOf(content: Buffer): ChosenImage {
  const sha256 = createHash('sha256').update(content).digest('hex')
  const file = { bytes: content.length, sha256 }
  return { name: 'web.img', target: { id: 'web.image' }, file, parts: [] } as unknown as ChosenImage
}

function fileOf(content: Buffer): string {
  const folder = mkdtempSync(join(tmpdir(), 'packed-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'web.img'), content)
  return join(folder, 'web.img')
}

test('what is sent has the length and the hash that were found before, and unpacks to the image', async () => {
  const local = { file: fileOf(data) }
  const packed = await pack(local, image, mebi)
  const sent = await buffer(openPacked(local, image))
  const sha256 = createHash('sha256').update(sent).digest('hex')
  expect(packed).toEqual({ name: 'web.img.zst', bytes: sent.length, sha256 })
  expect(zstdDecompressSync(sent).equals(data)).toBe(true)
})

test('the bytes are the same inside of an archive, however they are read', async () => {
  const within = Buffer.concat([Buffer.alloc(777), data, Buffer.alloc(5)])
  const here = await pack({ file: fileOf(data) }, image, mebi)
  expect(await pack({ file: fileOf(within), start: 777, bytes: data.length }, image, mebi)).toEqual(here)
})

test('what is as large as an asset may not be is left', async () => {
  const local = { file: fileOf(data) }
  const { bytes = 0 } = (await pack(local, image, mebi)) ?? {}
  expect(await pack(local, image, bytes)).toBeUndefined()
  expect(await pack(local, image, bytes + 1)).toBeDefined()
})

test('an image that is not the one that was booted is told before anything is sent', async () => {
  const other = Buffer.from(data)
  other[12_345] = 1
  await expect(pack({ file: fileOf(other) }, image, mebi)).rejects.toThrow(
    'the image of web.image is not the file that was booted; build and boot it again',
  )
})
