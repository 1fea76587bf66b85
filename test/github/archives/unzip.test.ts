import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { unpack } from '../../../src/github/archives/unzip.ts'
import { temporaryFolder } from '../../../src/system/files.ts'
import { type ZipEntry, zipOf } from '../../support/github/zip.ts'

const limits = { bytes: 1_000_000, files: 10 }

async function place(archive: Buffer) {
  const folder = await temporaryFolder(tmpdir())
  onTestFinished(() => folder[Symbol.asyncDispose]())
  const zip = join(folder.path, 'a.zip')
  await writeFile(zip, archive)
  return { root: folder.path, out: join(folder.path, 'out'), zip }
}

/** All that is below a folder, so that whatever came out where it should not is seen. */
async function below(folder: string): Promise<string[]> {
  return (await readdir(folder, { recursive: true })).sort()
}

const big = Buffer.alloc(900_000, 'x')

test('plain files and folders come out as they went in, also in folders that nothing announced', async () => {
  const { zip, out } = await place(
    zipOf([
      { name: 'a.txt', data: 'first' },
      { name: 'deep/er/b.txt', data: big, deflate: true },
      { name: 'deep/', mode: 0o40755 },
      { name: 'empty/', mode: 0o40755 },
      { name: 'wide.txt', data: 'zip64', zip64: true },
    ]),
  )
  expect(await unpack(zip, out, limits)).toEqual(['a.txt', 'deep/er/b.txt', 'wide.txt'])
  expect(await below(out)).toEqual(['a.txt', 'deep', 'deep/er', 'deep/er/b.txt', 'empty', 'wide.txt'])
  expect(await readFile(join(out, 'deep/er/b.txt'))).toEqual(big)
  expect(await readFile(join(out, 'wide.txt'), 'utf8')).toBe('zip64')
})

const link = { mode: 0o120777, data: '/etc' }
test.each<[string, ZipEntry[], RegExp]>([
  ['a path upwards', [{ name: '../evil', data: 'x' }], /\.\./],
  ['a path upwards in the middle', [{ name: 'a/../../evil', data: 'x' }], /\.\./],
  ['an absolute path', [{ name: '/tmp/evil', data: 'x' }], /absolute path/],
  ['a drive', [{ name: 'C:/evil', data: 'x' }], /absolute path/],
  ['backslashes', [{ name: '..\\evil', data: 'x' }], /evil/],
  ['a control character', [{ name: 'a\n::set-output', data: 'x' }], /not a valid file name/],
  ['an empty part', [{ name: 'a//b', data: 'x' }], /not a valid file name/],
  ['the folder itself', [{ name: './', mode: 0o40755 }], /not a valid file name/],
  ['a name of 300 bytes', [{ name: 'é'.repeat(150), data: 'x' }], /not a valid file name/],
  ['a symbolic link', [{ name: 'link', ...link }], /neither a file nor a folder/],
  [
    'a link and a file behind it',
    [{ name: 'd', ...link }, { name: 'd/passwd' }],
    /neither a file nor a folder/,
  ],
  ['a device', [{ name: 'sda', mode: 0o060660 }], /neither a file nor a folder/],
  ['a pipe', [{ name: 'pipe', mode: 0o010660 }], /neither a file nor a folder/],
  [
    'the same name twice',
    [
      { name: 'a', data: '1' },
      { name: 'a', data: '2' },
    ],
    /"a" is in it twice/,
  ],
  [
    'a file below a file',
    [
      { name: 'a', data: '1' },
      { name: 'a/b', data: '2' },
    ],
    /"a\/b" is below a file/,
  ],
  [
    'a file where a folder is',
    [
      { name: 'a/b', data: '1' },
      { name: 'a', data: '2' },
    ],
    /"a" is in it twice/,
  ],
  ['an encrypted file', [{ name: 'a', data: 'x', deflate: true, flags: 1 }], /packed in an unknown way/],
  [
    'an unknown compression',
    [{ name: 'a', data: 'x', deflate: true, method: 12 }],
    /packed in an unknown way/,
  ],
  ['too many files', Array.from({ length: 11 }, (_, i) => ({ name: `f${i}` })), /more than 10 files/],
  [
    'more bytes than allowed, honestly',
    [
      { name: 'a', data: big },
      { name: 'b', data: big },
    ],
    /more than 977 KiB/,
  ],
  [
    'a bomb that says it is small',
    [
      { name: 'ok', data: 'x' },
      { name: 'bomb', data: Buffer.alloc(50_000_000), deflate: true, claimed: 10 },
    ],
    /refused/,
  ],
  [
    'a file that says it is larger',
    [
      { name: 'ok', data: 'x' },
      { name: 'a', data: 'x', deflate: true, claimed: 100 },
    ],
    /refused/,
  ],
])('%s is refused, and nothing of the archive stays', async (_, entries, why) => {
  const { zip, root, out } = await place(zipOf(entries))
  await expect(unpack(zip, out, limits)).rejects.toThrow(why)
  expect((await below(root)).filter((name) => name !== 'out')).toEqual(['a.zip'])
})

test('what is too large by its own words is refused before anything is written', async () => {
  const { zip, out, root } = await place(
    zipOf([
      { name: 'small', data: 'x' },
      { name: 'large', data: Buffer.alloc(2_000_000), deflate: true },
    ]),
  )
  await expect(unpack(zip, out, limits)).rejects.toThrow(/more than 977 KiB/)
  expect(await below(root)).toEqual(['a.zip'])
})

test.each([
  ['nothing', Buffer.alloc(0)],
  ['text', Buffer.from('<html>not found</html>')],
  ['half an archive', zipOf([{ name: 'a', data: big }]).subarray(0, 500_000)],
  ['more entries announced than there are', zipOf([{ name: 'a', data: 'x' }], { count: 5 })],
])('%s is refused as no archive', async (_, content) => {
  const { zip, out, root } = await place(content)
  await expect(unpack(zip, out, limits)).rejects.toThrow(/^the archive is refused: /)
  expect((await below(root)).filter((name) => name !== 'out')).toEqual(['a.zip'])
})

test('a link that lies in the folder already is not followed, and a file there is not overwritten', async () => {
  const { zip, out, root } = await place(zipOf([{ name: 'd/new', data: 'x' }]))
  await mkdir(out)
  await mkdir(join(root, 'elsewhere'))
  await symlink('../elsewhere', join(out, 'd'))
  await expect(unpack(zip, out, limits)).rejects.toThrow(/below a file/)
  expect(await readdir(join(root, 'elsewhere'))).toEqual([])

  const other = await place(
    zipOf([
      { name: 'first', data: 'x' },
      { name: 'there', data: 'new' },
    ]),
  )
  await mkdir(other.out)
  await writeFile(join(other.out, 'there'), 'old')
  await expect(unpack(other.zip, other.out, limits)).rejects.toThrow(/EEXIST/)
  expect(await readFile(join(other.out, 'there'), 'utf8')).toBe('old')
  expect(await readdir(other.out)).toEqual(['there'])
})
