import { randomBytes } from 'node:crypto'
import { readdir, readlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fileRange } from '../../../../src/features/release/images/file-range.ts'
import { temporaryFolder } from '../../../support/nix/real-nix.ts'

const data = randomBytes(5_000_000)

async function inFile<T>(work: (file: string) => Promise<T>): Promise<T> {
  await using folder = await temporaryFolder()
  const file = join(folder.path, 'file')
  await writeFile(file, data)
  return await work(file)
}

test.each([
  [0, data.length],
  [17, 4_000_000],
  [4_999_999, 1],
  [5, 0],
  [4_000_000, 9_000_000], // to the end of the file
])('from %i, %i bytes come as they are, in two buffers', (start, bytes) =>
  inFile(async (file) => {
    const found: Buffer[] = []
    const buffers = new Set<ArrayBufferLike>()
    for await (const chunk of fileRange(file, { start, bytes })) {
      // the other buffer is being filled meanwhile
      await new Promise((resolve) => setImmediate(resolve))
      found.push(Buffer.from(chunk))
      buffers.add(chunk.buffer)
    }
    expect(Buffer.concat(found).equals(data.subarray(start, start + bytes))).toBe(true)
    expect(buffers.size).toBeLessThanOrEqual(2)
  }),
)

test('the file is closed when the caller stops, and an error is told when it is there', () =>
  inFile(async (file) => {
    const isOpen = async () => {
      const links = (await readdir('/proc/self/fd')).map((fd) => readlink(`/proc/self/fd/${fd}`))
      return (await Promise.allSettled(links)).some((one) => one.status === 'fulfilled' && one.value === file)
    }
    for await (const _ of fileRange(file, { start: 0, bytes: data.length })) {
      expect(await isOpen()).toBe(true)
      break
    }
    expect(await isOpen()).toBe(false)
    await expect(fileRange(`${file}.no`, { start: 0, bytes: 1 }).next()).rejects.toThrow('ENOENT')
  }))
