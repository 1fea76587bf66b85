import { createHash, randomBytes } from 'node:crypto'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { hashNar, writeNar } from '../../../src/nix/store/nar.ts'
import { realNix, temporaryFolder } from '../../support/nix/real-nix.ts'

test('hashes a folder as Nix does', async () => {
  await using folder = await temporaryFolder()
  const root = join(folder.path, 'tree')
  await mkdir(join(root, 'a/empty'), { recursive: true })
  await writeFile(join(root, 'a/file'), 'text\n')
  await writeFile(join(root, 'a/run'), '#!/bin/sh\n', { mode: 0o755 })
  await writeFile(join(root, 'a.b'), Buffer.alloc(100_000, 7))
  await writeFile(join(root, 'ä'), '')
  await symlink('../nowhere', join(root, 'link'))
  const nix = await realNix()
  const expected = (await nix.run(['hash', 'path', '--type', 'sha256', '--base16', root])).trim()
  const { sha256, bytes } = await hashNar(root)
  expect(sha256).toBe(expected)
  expect(bytes % 8).toBe(0)
})

test('files around the size of a chunk, deep folders and long links, for who takes chunks late', async () => {
  await using folder = await temporaryFolder()
  const root = join(folder.path, 'tree')
  const deep = join(root, ...Array.from({ length: 15 }, () => 'd'.repeat(200)))
  await mkdir(deep, { recursive: true })
  await symlink('x'.repeat(4000), join(deep, 'link'))
  for (const size of [0, 1, 7, 8, 262_143, 262_144, 262_145, 278_528, 1_000_001])
    await writeFile(join(root, `file-${size}`), randomBytes(size))
  for (let i = 0; i < 300; i++) await symlink('x'.repeat(3000), join(root, `link-${i}`))
  const nix = await realNix()
  const expected = (await nix.run(['hash', 'path', '--type', 'sha256', '--base16', root])).trim()
  const hash = createHash('sha256')
  let last = Promise.resolve()
  const bytes = await writeNar(root, (chunk) => {
    last = last.then(() => setImmediate()).then(() => void hash.update(chunk))
    return last
  })
  expect(hash.digest('hex')).toBe(expected)
  expect(bytes).toBe((await hashNar(root)).bytes)
})

test('who takes nothing ends it with his own words, and so does a file that is gone', async () => {
  await using folder = await temporaryFolder()
  const root = join(folder.path, 'tree')
  await writeFile(root, Buffer.alloc(2_000_000))
  await expect(writeNar(root, () => Promise.reject(new Error('full')))).rejects.toThrow('full')
  await expect(writeNar(`${root}-gone`, () => {})).rejects.toThrow('ENOENT')
})
