import { createHash } from 'node:crypto'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ChosenImage } from '../../../../src/features/release/images/choose.ts'
import { hashParts } from '../../../../src/features/release/images/part-hashes.ts'
import { partsOf } from '../../../../src/features/release/images/parts.ts'
import { exitCodes, type UserError } from '../../../../src/lib/errors.ts'
import { temporaryFolder } from '../../../support/nix/real-nix.ts'

const data = Buffer.alloc(2500, 'what was booted ')
const sha256 = createHash('sha256').update(data).digest('hex')
const sizes = { assetLimit: 1000, partBytes: 1000 }
const image = {
  ...{ name: 'web.iso', target: { id: 'web.iso' }, parts: partsOf('web.iso', data.length, sizes) },
  file: { bytes: data.length, sha256 },
} as unknown as ChosenImage

test('parts have the hashes of their bytes', async () => {
  await using folder = await temporaryFolder()
  const file = join(folder.path, 'web.iso')
  await writeFile(file, data)
  const expected = [0, 1000, 2000].map((from) =>
    createHash('sha256')
      .update(data.subarray(from, from + 1000))
      .digest('hex'),
  )
  expect((await hashParts({ file }, image)).map((part) => part.sha256)).toEqual(expected)
})

test.each<[string, (file: string) => Promise<unknown>, string]>([
  ['not there', async () => {}, 'is not there'],
  ['a folder', (file) => mkdir(file), 'is not a regular file'],
  ['a link', (file) => symlink('/etc/passwd', file), 'is not a regular file'],
  ['cut', (file) => writeFile(file, data.subarray(1)), 'has 2499 bytes, and one of 2500 was booted'],
  ['longer', (file) => writeFile(file, `${data}x`), 'has 2501 bytes, and one of 2500 was booted'],
  [
    'changed after its boot',
    (file) => writeFile(file, Buffer.alloc(2500)),
    'is not the file that was booted',
  ],
])('an image that is %s is refused in one line, as what the machine lacks', async (_, make, why) => {
  await using folder = await temporaryFolder()
  const file = join(folder.path, 'web.iso')
  await make(file)
  const error: UserError = await hashParts({ file }, image).then(
    () => undefined,
    (reason) => reason,
  )
  expect(error.message).toContain(`the image of web.iso ${why}`)
  expect(error.message).not.toContain('\n')
  expect(exitCodes[error.reason]).toBe(3)
})
