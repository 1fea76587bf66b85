import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { unpack } from '../../src/system/unpack.ts'
import { temporaryFolder } from '../support/nix/real-nix.ts'

const env = { PATH: process.env.PATH ?? '' }
const { signal } = new AbortController()
const zeros = Buffer.alloc(16 * 1024 ** 2)
const image = Buffer.concat([Buffer.from('begin'), zeros, Buffer.from('middle'), zeros])
const pack = {
  zst: zstdCompressSync,
  gz: gzipSync,
  xz: (bytes: Buffer) => execFileSync('xz', ['-c'], { input: bytes, maxBuffer: 1024 ** 3 }),
  bz2: (bytes: Buffer) => execFileSync('bzip2', ['-c'], { input: bytes, maxBuffer: 1024 ** 3 }),
}

test.each(Object.keys(pack) as (keyof typeof pack)[])(
  'an image is the same after it was packed by %s and unpacked, and zeros take no room',
  async (kind) => {
    await using folder = await temporaryFolder()
    const [packed, unpacked] = [join(folder.path, `a.${kind}`), join(folder.path, 'a')]
    await writeFile(packed, pack[kind](image))
    await unpack(packed, unpacked, { env, signal })
    expect((await readFile(unpacked)).equals(image)).toBe(true)
    expect((await stat(unpacked)).blocks * 512).toBeLessThan(4 * 1024 ** 2)
  },
)

test.each(['zst', 'xz'] as const)(
  'what unpacks to more than an image can have, by %s, is refused',
  async (kind) => {
    await using folder = await temporaryFolder()
    const packed = join(folder.path, `bomb.${kind}`)
    await writeFile(packed, pack[kind](image))
    const most = 1024 ** 2
    await expect(unpack(packed, join(folder.path, 'a'), { env, signal, most })).rejects.toThrow(
      /^\S+bomb\.\w+ unpacks to more than 1048576 bytes, which no image has$/,
    )
  },
)

test.each(['zst', 'xz', 'gz'] as const)(
  'a file that is no %s, or was cut, ends with a sentence',
  async (kind) => {
    await using folder = await temporaryFolder()
    const packed = join(folder.path, `a.${kind}`)
    const noise = randomBytes(70_000)
    for (const bytes of [Buffer.from('not packed at all'), pack[kind](noise).subarray(0, 300)]) {
      await writeFile(packed, bytes)
      await expect(unpack(packed, join(folder.path, 'a'), { env, signal })).rejects.toThrow(
        /^\S+a\.\w+ cannot be unpacked: [^\n]+$/,
      )
    }
  },
)

test('an unpacking that is stopped ends with a sentence', async () => {
  await using folder = await temporaryFolder()
  for (const kind of ['zst', 'xz'] as const) {
    const packed = join(folder.path, `a.${kind}`)
    await writeFile(packed, pack[kind](Buffer.alloc(1024)))
    const signal = AbortSignal.abort()
    await expect(unpack(packed, join(folder.path, 'a'), { env, signal })).rejects.toThrow(
      /a\.\w+ cannot be unpacked: .*abort/,
    )
  }
})
