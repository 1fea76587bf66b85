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

test('paths of the same content arrive at once: all are there, and their one archive is written once as root (simulated)', async () => {
  const many = Array.from({ length: 100 }, (_, n) => cachedPath(`same-${n}`, { bytes: 7 }))
  for (const [kind, folder] of [
    ['own', await ownFolder(join(place.path, 'same-own'))],
    ['foreign', foreignFolder([], env, join(place.path, 'same-foreign'))],
  ] as const) {
    const add = async (cached: (typeof many)[number], n: number) => {
      const file = join(place.path, `${kind}-${n}.nar`)
      await writeFile(file, n === 0 ? 'archive' : 'ARCHIVE')
      await folder.add(cached, file)
    }
    await add(many[0] as (typeof many)[number], 0)
    await Promise.all(many.slice(1).map((cached, n) => add(cached, n + 1)))
    await folder.end()
    const at = join(place.path, `same-${kind}`)
    const names = await readdir(at, { recursive: true })
    expect(names.filter((name) => name.endsWith('.narinfo'))).toHaveLength(100)
    expect(names.filter((name) => name.startsWith('nar/'))).toEqual([`nar/${many[0]?.sha256}.nar.zst`])
    if (kind === 'foreign')
      expect(await readFile(join(at, `nar/${many[0]?.sha256}.nar.zst`), 'utf8')).toBe('archive')
  }
})
