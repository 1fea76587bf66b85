import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { lock } from '../../src/system/lock.ts'
import { temporaryFolder } from '../support/nix/real-nix.ts'

const options = { waitSeconds: 0.5, onWait: () => {} }

test('the second waits until the first lets go', async () => {
  await using folder = await temporaryFolder()
  const file = join(folder.path, 'lock')
  const order: string[] = []
  const first = await lock(file, options)
  const second = lock(file, { waitSeconds: 5, onWait: () => order.push('waits') }).then((held) => {
    order.push('second')
    return held
  })
  await new Promise((resolve) => setTimeout(resolve, 300))
  order.push('first lets go')
  await first[Symbol.asyncDispose]()
  await (await second)[Symbol.asyncDispose]()
  expect(order).toEqual(['waits', 'first lets go', 'second'])
})

test('a lock whose process is gone counts for nothing', async () => {
  await using folder = await temporaryFolder()
  const file = join(folder.path, 'lock')
  await writeFile(file, '4194304') // above the largest process id of Linux
  await using _ = await lock(file, options)
  expect(await readFile(file, 'utf8')).toBe(String(process.pid))
})

test('a lock that stays held is an error that names its holder', async () => {
  await using folder = await temporaryFolder()
  const file = join(folder.path, 'lock')
  await using _ = await lock(file, options)
  await expect(lock(file, options)).rejects.toThrow(`held by process ${process.pid}`)
})

test.each([
  ['a file', 'file/cache/lock'],
  ['a place where no folder can be made', '/proc/flakeship/lock'],
])('below %s it says which folder to choose', async (_, path) => {
  await using folder = await temporaryFolder()
  await writeFile(join(folder.path, 'file'), '')
  await expect(lock(resolve(folder.path, path), options)).rejects.toThrow(
    /^cannot write below .*; set FLAKESHIP_CACHE to a writable folder$/,
  )
})
