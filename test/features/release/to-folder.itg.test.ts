import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { zstdDecompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { Report } from '../../../src/documents/report.ts'
import { chooseImages } from '../../../src/features/release/images/choose.ts'
import { defaultTemplate } from '../../../src/features/release/names/template.ts'
import { releaseToFolder } from '../../../src/features/release/to-folder.ts'
import { exitCodes } from '../../../src/lib/errors.ts'
import { smallDisk } from '../../support/machines/small-disk.ts'
import { temporaryFolder } from '../../support/nix/real-nix.ts'
import { recordingLog } from '../../support/runner/recording-log.ts'
import { bootedRun, commit } from './release-run.ts'

const mebi = 1024 * 1024
const sizes = { assetLimit: mebi, partBytes: mebi }
const choice = {
  ...{ targets: [], template: defaultTemplate, version: '25.05', unbooted: 'refuse' as const },
  ...{ recompress: true, sizes },
}

/** Releases into a folder; `fetched` tells whose files were asked for. */
function release({ report, files }: Awaited<ReturnType<typeof bootedRun>>, to: string, words?: string) {
  const fetched: string[] = []
  const log = recordingLog()
  const names = releaseToFolder({
    ...{ report: report as Report, images: chooseImages(report, choice), sboms: [] },
    ...{ tag: '25.05', commit, to, words, log },
    fetch: async ({ target }) => {
      fetched.push(target.id)
      return { file: files[target.id] ?? '', [Symbol.asyncDispose]: async () => {} }
    },
  })
  return { names, fetched, log }
}

const dataOf = (host: string) =>
  host === 'full' ? randomBytes(2 * mebi + 5) : Buffer.alloc(3 * mebi, 'much of the same ')

test('what a person downloads becomes what was booted: joined, unpacked, and checked by one file', async () => {
  await using folder = await temporaryFolder()
  const run = await bootedRun(folder.path, ['empty', 'full'], dataOf)
  const to = join(folder.path, 'release')
  const first = release(run, to, 'Hello')
  const names = await first.names
  expect((await readdir(to)).sort()).toEqual([...names, 'notes.md'].sort())
  expect(await readFile(join(to, 'notes.md'), 'utf8')).toMatch(/^Hello\n[\s\S]*### Unpacking/)

  execFileSync('dash', ['full-25.05-x86_64-linux.iso.join.sh'], { cwd: to })
  const [packed = ''] = names.filter((name) => name.endsWith('.zst'))
  await writeFile(join(to, packed.slice(0, -4)), zstdDecompressSync(await readFile(join(to, packed))))
  const said = execFileSync('sha256sum', ['--check', 'SHA256SUMS'], { cwd: to, encoding: 'utf8' })
  expect(said.match(/: OK$/gm)).toHaveLength(8) // three parts, a manifest, a script, what is compressed, two images
  for (const host of ['empty', 'full'])
    expect(
      (await readFile(join(to, `${host}-25.05-x86_64-linux.iso`))).equals(
        await readFile(run.files[`${host}.iso`] ?? ''),
      ),
    ).toBe(true)

  const again = release(run, to, 'Hello')
  expect(await again.names).toEqual(names)
  expect([first.fetched, again.fetched]).toEqual([['empty.iso', 'full.iso', 'empty.iso', 'full.iso'], []])
})

test('what was settled is told, and each image is compressed before any is uploaded', async () => {
  await using folder = await temporaryFolder()
  const run = await bootedRun(folder.path, ['empty', 'full'], dataOf)
  const { names, log } = release(run, join(folder.path, 'release'))
  await names
  const lines = log.lines.map(({ text }) => text)
  const settled = lines.indexOf(
    'full-25.05-x86_64-linux.iso is too large for one asset when it is compressed too: it comes in 3 parts',
  )
  expect(settled).toBeGreaterThan(0)
  expect(lines.findIndex((line) => line.includes(': uploaded'))).toBeGreaterThan(settled)
})

test('a full disk is one line, and nothing half-written stays', async () => {
  await using folder = await temporaryFolder()
  const run = await bootedRun(folder.path, ['full'], () => randomBytes(3 * mebi))
  using disk = smallDisk(folder.path, 1500)
  const error = await release(run, disk.path).names.then(
    () => undefined,
    (reason) => reason,
  )
  expect(error?.message).toMatch(
    /^the disk is full: full-\S+\.iso\.part0\d takes \d+ bytes in \S+; make room and run again$/,
  )
  expect(exitCodes[error.reason as keyof typeof exitCodes]).toBe(3)
  expect((await readdir(disk.path)).filter((name) => name.endsWith('.part'))).toEqual([])
})

test('a text that leaves no room for ours is refused before anything is written', async () => {
  await using folder = await temporaryFolder()
  const run = await bootedRun(folder.path, ['one'])
  const to = join(folder.path, 'release')
  await expect(release(run, to, 'x'.repeat(120_000)).names).rejects.toThrow('the notes are too long')
  await expect(readdir(to)).rejects.toThrow('ENOENT')
})

test('what the notes have no room for is a file of the release', async () => {
  await using folder = await temporaryFolder()
  const run = await bootedRun(folder.path, ['full'], () => randomBytes(2 * mebi))
  const to = join(folder.path, 'release')
  const names = await release(run, to, 'x'.repeat(119_300)).names
  expect(names).toContain('release-notes.md')
  const [notes, details] = await Promise.all(
    ['notes.md', 'release-notes.md'].map((name) => readFile(join(to, name), 'utf8')),
  )
  expect(notes?.length).toBeLessThanOrEqual(120_000)
  expect(notes).toContain('The rest is in `release-notes.md`.')
  expect(notes).not.toContain('### Verifying')
  expect(details).toContain('### Verifying')
  const record = JSON.parse(await readFile(join(to, 'release.json'), 'utf8'))
  expect(record.assets).toContainEqual(expect.objectContaining({ kind: 'details', name: 'release-notes.md' }))
})
