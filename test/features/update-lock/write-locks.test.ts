import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { writeLocks } from '../../../src/features/update-lock/write-locks.ts'

function folder(files: Readonly<Record<string, string>>): string {
  const path = mkdtempSync(join(tmpdir(), 'flakeship-locks-'))
  onTestFinished(() => rmSync(path, { recursive: true }))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text)
  return path
}
const lock = (at: string, name: string, was: string | undefined) => ({
  ...{ file: join(at, name), shown: name, text: `new ${name}` },
  was: was === undefined ? undefined : createHash('sha256').update(was).digest('hex'),
})
const read = (at: string) =>
  Object.fromEntries(readdirSync(at).map((name) => [name, readFileSync(join(at, name), 'utf8')]))

test('each lock is replaced by a rename, also one that was not there, and nothing else is left', async () => {
  const at = folder({ one: 'old' })
  const { ino } = statSync(join(at, 'one'))
  await writeLocks([lock(at, 'one', 'old'), lock(at, 'two', undefined)])
  expect(read(at)).toEqual({ one: 'new one', two: 'new two' })
  expect(statSync(join(at, 'one')).ino).not.toBe(ino)
})

test.each([
  ['was changed', { one: 'old', two: 'theirs' }, 'old'],
  ['came', { one: 'old', two: 'theirs' }, undefined],
  ['was removed', { one: 'old' }, 'old'],
])('where one of them %s meanwhile, none is written', async (_, files, was) => {
  const at = folder(files)
  await expect(writeLocks([lock(at, 'one', 'old'), lock(at, 'two', was)])).rejects.toThrow(
    /^two was changed by somebody else meanwhile; nothing was written, run again$/,
  )
  expect(read(at)).toEqual(files)
})
