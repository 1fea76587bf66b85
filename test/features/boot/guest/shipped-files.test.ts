import { createHash } from 'node:crypto'
import { appendFile, mkdtemp, rename, rm, truncate, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { ShippedFile } from '../../../../src/features/boot/guest/shipped-files.ts'
import { UserError } from '../../../../src/lib/errors.ts'

const content = Buffer.alloc(3 * 1024 * 1024 + 5, 'image')

async function image() {
  const folder = await mkdtemp(join(tmpdir(), 'shipped-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const file = join(folder, 'x.iso')
  await writeFile(file, content)
  return { folder, file }
}

test('the checksum and size are those of the whole file', async () => {
  const { file } = await image()
  await using shipped = await ShippedFile.open(file)
  const sha256 = createHash('sha256').update(content).digest('hex')
  expect(await shipped.seen()).toEqual({ sha256, bytes: content.length })
})

const changes: Record<string, (file: string, folder: string) => Promise<void>> = {
  'it grew': (file) => appendFile(file, 'x'),
  'other bytes of the same number': (file) => writeFile(file, Buffer.alloc(content.length, 'other')),
  'another time': (file) => utimes(file, 1, 1),
  'another file of its name': async (file, folder) => {
    await writeFile(join(folder, 'new'), content)
    await rename(join(folder, 'new'), file)
  },
  'no file any more': (file) => rm(file),
}

test.each(Object.entries(changes))('a file that changed is an error in one line: %s', async (_, change) => {
  const { file, folder } = await image()
  await using shipped = await ShippedFile.open(file)
  await change(file, folder)
  const error = await shipped.seen().catch((error) => error)
  expect(error).toBeInstanceOf(UserError)
  expect(error.message).toBe(`${file} changed while it was booted; boot it again`)
})

test('what cannot be read is named in one line', async () => {
  const { file, folder } = await image()
  await expect(ShippedFile.open(folder)).rejects.toThrow(
    /^\S+ is not a file, so it cannot be booted; [^\n]+$/,
  )
  await expect(ShippedFile.open(`${file}-none`)).rejects.toThrow(/^\S+ cannot be read \(ENOENT\); [^\n]+$/)
})

test('an empty file, and one whose holes make it larger than any image, are named in one line', async () => {
  const { file } = await image()
  await writeFile(file, '')
  await expect(ShippedFile.open(file)).rejects.toThrow(/^\S+ is empty, so it cannot be booted; [^\n]+$/)
  await truncate(file, 100 * 1024 ** 4).catch(() => truncate(file, 15 * 1024 ** 4)) // as far as this file system goes
  await expect(ShippedFile.open(file)).rejects.toThrow(/^\S+ is \d+ TiB large, more than any image, [^\n]+$/)
})

test('a boot that is given up does not wait for the rest of the file', async () => {
  const { file } = await image()
  const shipped = await ShippedFile.open(file)
  await shipped[Symbol.asyncDispose]()
  await expect(shipped.seen()).rejects.toThrow(UserError)
})
