import {
  chmod,
  chown,
  mkdir,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  folderFamily,
  restoreFolder,
  saveFolder,
} from '../../../../src/features/cache/folders/keep-folder.ts'
import { exec, run } from '../../../../src/system/exec.ts'
import { folderStores } from '../../../support/github/folder-stores.ts'
import { type TemporaryFolder, temporaryFolder } from '../../../support/nix/real-nix.ts'
import { recordingLog } from '../../../support/runner/recording-log.ts'

/** A folder that builds write to comes back as it was; the cache is a folder (simulated). */
const env = { PATH: process.env.PATH ?? '' }
let place: TemporaryFolder
beforeAll(async () => {
  place = await temporaryFolder()
})
afterAll(() => place[Symbol.asyncDispose]())

let n = 0
async function job({ most = 1e6, of = 'x86_64-linux a' } = {}) {
  const folder = join(place.path, `ccache-${n++}`)
  const stores = folderStores(join(place.path, `stores-${n}`))
  const log = recordingLog()
  const kept = {
    ...{ folder, of, most, env, exec, log, entries: stores.entries, temporary: place.path },
    signal: new AbortController().signal,
  }
  return { folder, kept, log, stores: join(place.path, `stores-${n}/entries`), calls: stores.calls }
}

/** A folder like that of ccache: of another user, and closed to the rest. */
async function fill(folder: string): Promise<void> {
  await mkdir(join(folder, '0/1'), { recursive: true })
  await writeFile(join(folder, '0/1/object'), 'object')
  await writeFile(join(folder, 'ccache.conf'), 'max_size = 1G')
  await utimes(join(folder, '0/1/object'), 1000, 1000)
  for (const one of ['', '0', '0/1']) await chmod(join(folder, one), 0o2770)
  for (const one of ['', '0', '0/1', '0/1/object', 'ccache.conf'])
    await chown(join(folder, one), 65534, 65534)
}

test('what is in it comes back with owner, rights and times, where it is empty or not there', async () => {
  const { folder, kept, calls, log } = await job()
  await fill(folder)
  await saveFolder(kept)
  await saveFolder(kept) // nothing new
  expect(calls.filter((call) => call.startsWith('save '))).toHaveLength(1)
  expect(await restoreFolder(kept)).toBe(false) // it has something of its own
  await rm(join(folder, '0'), { recursive: true })
  await rm(join(folder, 'ccache.conf'))
  expect(await restoreFolder(kept)).toBe(true)
  expect((await readdir(folder, { recursive: true })).sort()).toEqual([
    '0',
    '0/1',
    '0/1/object',
    'ccache.conf',
  ])
  expect(await readFile(join(folder, '0/1/object'), 'utf8')).toBe('object')
  const object = await stat(join(folder, '0/1/object'))
  expect([object.uid, object.gid, object.mode & 0o7777, object.mtimeMs]).toEqual([
    65534, 65534, 0o660, 1_000_000,
  ])
  expect((await stat(join(folder, '0/1'))).mode & 0o7777).toBe(0o2770)
  expect(log.lines.map(({ text }) => text)).toEqual([
    expect.stringMatching(/^saved in the cache: 19 B in \/.*ccache/),
    expect.stringMatching(/^from the cache: 19 B in \/.*ccache/),
  ])
  await rm(folder, { recursive: true })
  expect(await restoreFolder(kept)).toBe(true)
  expect((await stat(folder)).mode & 0o007).toBe(0)
})

test('over its limit it is not kept, and not restored', async () => {
  const { folder, kept, log, calls } = await job()
  await fill(folder)
  await saveFolder(kept)
  await saveFolder({ ...kept, most: 18 })
  expect(calls.filter((call) => call.startsWith('save '))).toHaveLength(1)
  await rm(folder, { recursive: true })
  expect(await restoreFolder({ ...kept, most: 18 })).toBe(false)
  expect(log.lines.slice(1).map(({ level, text }) => `${level}: ${text}`)).toEqual([
    expect.stringMatching(
      /^warning: \/.* is not kept: it has 19 B, over its limit of 18 B \(keep-folder-size\)$/,
    ),
    expect.stringMatching(/^info: \/.* is not restored: what was kept is over its limit of 18 B$/),
  ])
})

test('jobs beside each other keep their own', async () => {
  const folder = '/var/cache/ccache'
  expect(folderFamily({ folder, of: 'x86_64-linux a' })).not.toBe(
    folderFamily({ folder, of: 'x86_64-linux b' }),
  )
})

test('of a hostile entry only plain files arrive, and nothing outside of the folder', async () => {
  const { folder, kept, stores } = await job()
  const made = join(place.path, 'hostile')
  await mkdir(made)
  await writeFile(join(made, 'plain'), 'plain')
  await writeFile(join(made, 'suid'), 'suid')
  await chmod(join(made, 'suid'), 0o4755)
  await symlink('/etc/passwd', join(made, 'link'))
  await run(exec, 'mknod', [join(made, 'device'), 'c', '1', '3'], { env })
  await mkdir(stores, { recursive: true })
  const script = 'tar -cPf "$1" -C "$2" . --transform "s,^\\./suid$,../../escaped," --transform "s,^\\./,," '
  await run(exec, 'sh', ['-euc', script, 'sh', join(stores, `${folderFamily(kept)}1`), made], { env })
  await mkdir(folder)
  await restoreFolder(kept).catch(() => {}) // tar refuses `..` with an error
  expect(await readdir(place.path)).not.toContain('escaped')
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    expect(entry.isFile()).toBe(true)
    expect((await stat(join(folder, entry.name))).mode & 0o7000).toBe(0)
  }
})
