import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { foreignFolder, ownFolder } from '../../../../src/features/cache/restore/cache-folder.ts'
import { cachedPath } from '../../../support/cache/cached-paths.ts'
import { type TemporaryFolder, temporaryFolder } from '../../../support/nix/real-nix.ts'

/** The same files, whoever may write the folder: we ourselves, or root's tar from a stream. */
let place: TemporaryFolder
beforeAll(async () => {
  place = await temporaryFolder()
})
afterAll(() => place[Symbol.asyncDispose]())

const env = { PATH: process.env.PATH ?? '' }
/** The longest name of an output that is kept. */
const id = `sha256:${'a'.repeat(64)}!${'o'.repeat(23)}`

test('what is added is there with its narinfo and its outputs, readable for all', async () => {
  const drv = `${cachedPath('one').path}.drv`
  const cached = cachedPath('one', { bytes: 7, realises: [{ drv, id }] })
  const files: Record<string, string>[] = []
  for (const [name, open] of [
    ['own', async (folder: string) => ownFolder(folder, 'job')],
    ['foreign', async (folder: string) => foreignFolder([], env, folder, 'job')],
  ] as const) {
    const at = join(place.path, name, 'cache')
    const file = join(place.path, `${name}.nar`)
    await writeFile(file, 'archive')
    const folder = await open(at)
    await folder.add(cached, file)
    await folder.end()
    const below = await readdir(at, { recursive: true, withFileTypes: true })
    const found: Record<string, string> = {}
    for (const entry of below) {
      const path = join(entry.parentPath, entry.name)
      expect((await stat(path)).mode & 0o777, path).toBe(entry.isDirectory() ? 0o755 : 0o644)
      if (entry.isFile()) found[path.slice(at.length + 1)] = await readFile(path, 'utf8')
    }
    files.push(found)
  }
  const [own, foreign] = files
  expect(foreign).toEqual(own)
  expect(Object.keys(own ?? {}).sort()).toEqual(
    [
      '.job',
      `${cached.path.slice(0, 32)}.narinfo`,
      `nar/${cached.sha256}.nar.zst`,
      'nix-cache-info',
      `realisations/${id}.doi`,
    ].sort(),
  )
  expect(JSON.parse(own?.[`realisations/${id}.doi`] ?? '')).toEqual({
    ...{ id, outPath: cached.path, dependentRealisations: {}, signatures: [] },
  })
})
