import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findImages } from '../../../../src/features/build/outputs/images.ts'
import { pathOf, targetOf } from '../../../support/nix/plans.ts'
import { realNix, type TemporaryFolder, temporaryFolder } from '../../../support/nix/real-nix.ts'

let folder: TemporaryFolder
beforeAll(async () => {
  folder = await temporaryFolder()
})
afterAll(() => folder[Symbol.asyncDispose]())

/** An output with these files, in the store as outputs are. */
async function output(name: string, files: readonly string[]): Promise<string> {
  const at = join(folder.path, name)
  for (const file of files) {
    await mkdir(join(at, file, '..'), { recursive: true })
    await writeFile(join(at, file), file)
  }
  return (await (await realNix()).run(['store', 'add-path', at])).trim()
}

const found = (at: string, image: { path?: string; source: 'isoImage.isoName' | 'search' }) =>
  findImages(
    targetOf({ id: 'x.iso', kind: 'iso', drvPath: pathOf('x.drv'), image }),
    at,
    new AbortController().signal,
  )

test.each([
  ['as the module says', 'iso/x.iso', 'x.iso', 'iso', 'isoImage.isoName'],
  ['compressed, which an older module does not say', 'iso/x.iso.zst', 'x.iso.zst', 'iso.zst', 'search'],
  ['compressed another way', 'iso/x.iso.xz', 'x.iso.xz', 'iso.xz', 'search'],
] as const)('the file of an ISO is found: %s', async (_, file, name, format, source) => {
  const at = await output(`image-${format}`, [file, 'nix-support/hydra-build-products'])
  const [image] = await found(at, { path: 'iso/x.iso', source: 'isoImage.isoName' })
  expect(image).toMatchObject({ file: join(at, file), name, format, source, bytes: file.length })
})

test('an output without any image says what was looked for', async () => {
  const at = await output('no-image', ['iso/readme'])
  await expect(found(at, { source: 'search' })).rejects.toThrow(/has no image file that matches/)
})

test('a link out of the store is no image', async () => {
  const at = join(folder.path, 'linked')
  await mkdir(join(at, 'iso'), { recursive: true })
  await symlink('/etc/hostname', join(at, 'iso/x.iso'))
  await expect(found(at, { path: 'iso/x.iso', source: 'isoImage.isoName' })).rejects.toThrow(
    /outside of the store/,
  )
})
