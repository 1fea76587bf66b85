import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { hashNar } from '../../../src/nix/store/nar.ts'
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
