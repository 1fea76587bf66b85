import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../src/system/files.ts'
import { flakeship } from '../support/runner/command-line.ts'

const ref = '0123456789abcdef0123456789abcdef01234567'

test('the workflows are written, updated, and never put over a file of the person', async () => {
  await using folder = await temporaryFolder('/tmp')
  const run = (...words: string[]) =>
    flakeship(['workflows', '--owner', 'somebody', ...words], { cwd: folder.path }).ended
  const first = await run('--ref', 'v1')
  expect(first.code, first.stderr).toBe(0)
  expect(first.stderr).toContain('v1 may move to other code')
  expect((await run('--ref', ref)).stderr).toBe('')
  const check = join(folder.path, '.github/workflows/check.yml')
  expect(await readFile(check, 'utf8')).toContain(`uses: somebody/flakeship/actions/shard@${ref}`)

  await mkdir(join(folder.path, 'other'))
  await writeFile(join(folder.path, 'other/comment.yml'), 'on: push\n')
  const refused = await run('--ref', ref, '--folder', 'other')
  expect(refused.code).toBe(2)
  expect(refused.stderr).toContain('comment.yml exists and was not written by Flakeship')
  await expect(readFile(join(folder.path, 'other/check.yml'))).rejects.toThrow('ENOENT')
  expect((await run('--ref', ref, '--folder', 'other', '--force')).code).toBe(0)
})
