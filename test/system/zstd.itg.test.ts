import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { zstdCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { unpackZstd } from '../../src/system/zstd.ts'
import { temporaryFolder } from '../support/nix/real-nix.ts'

test('an image is the same after it was packed and unpacked, and zeros take no room', async () => {
  await using folder = await temporaryFolder()
  const [packed, unpacked] = [join(folder.path, 'a.zst'), join(folder.path, 'a')]
  const zeros = Buffer.alloc(16 * 1024 ** 2)
  const image = Buffer.concat([Buffer.from('begin'), zeros, Buffer.from('middle'), zeros])
  await writeFile(packed, zstdCompressSync(image))
  await unpackZstd(packed, unpacked, new AbortController().signal)
  expect((await readFile(unpacked)).equals(image)).toBe(true)
  expect((await stat(unpacked)).blocks * 512).toBeLessThan(4 * 1024 ** 2)
})

test('an unpacking that is stopped ends with a sentence', async () => {
  await using folder = await temporaryFolder()
  const packed = join(folder.path, 'a.zst')
  await writeFile(packed, zstdCompressSync(Buffer.alloc(1024)))
  await expect(unpackZstd(packed, join(folder.path, 'a'), AbortSignal.abort())).rejects.toThrow(
    /a\.zst cannot be unpacked: .*abort/,
  )
})
