import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fileEntries } from '../../../../src/features/cache/folders/entries.ts'
import { entryVersion } from '../../../../src/features/cache/job-cache.ts'
import { BlobUpload } from '../../../../src/github/blob-upload.ts'
import { CacheService } from '../../../../src/github/cache-service.ts'
import { type ResultsService, resultsService } from '../../../support/github/services/results-service.ts'
import { type TemporaryFolder, temporaryFolder } from '../../../support/nix/real-nix.ts'

/** One file in one entry, by our own client; the service is simulated. */
const never = new AbortController().signal
let results: ResultsService
let place: TemporaryFolder
beforeAll(async () => {
  results = await resultsService()
  place = await temporaryFolder()
})
afterAll(async () => {
  await results[Symbol.asyncDispose]()
  await place[Symbol.asyncDispose]()
})

let run = 0
function job() {
  const service = new CacheService(results.env({ run: ++run }), entryVersion, never)
  return { service, entries: fileEntries(service, never) }
}
const file = (name: string) => join(place.path, name)

test('a file comes back as it was, also over a connection that breaks; a key is taken once (simulated)', async () => {
  const content = Buffer.concat([randomBytes(3_000_000), Buffer.alloc(3_000_000)])
  await writeFile(file('a'), content)
  expect(await job().entries.save('flakeship-x-1', file('a'))).toBe(true)
  expect(await job().entries.save('flakeship-x-1', file('a'))).toBe(false)
  await writeFile(file('b'), 'newer')
  expect(await job().entries.save('flakeship-x-2', file('b'))).toBe(true)
  const { entries } = job()
  expect([await entries.has('flakeship-x-1'), await entries.has('flakeship-x')]).toEqual([true, false])
  results.fault({ on: 'GET blob', truncateAt: 16 + 100_000, times: 2 })
  expect(await entries.restore('flakeship-x-1', file('back'), 6_000_000)).toBe(true)
  results.faults.clear()
  expect((await readFile(file('back'))).equals(content)).toBe(true)
  expect(await entries.newest('flakeship-x-', file('newest'), 100)).toBe(true)
  expect(await readFile(file('newest'), 'utf8')).toBe('newer')
  expect(await entries.restore('flakeship-x-3', file('none'), 100)).toBe(false)
})

test('what unpacks to more than it may, or is none of ours, is refused (simulated)', async () => {
  await writeFile(file('large'), Buffer.alloc(1_000_000))
  const { entries, service } = job()
  await entries.save('flakeship-large', file('large'))
  await expect(entries.restore('flakeship-large', file('x'), 999_999)).rejects.toThrow(
    /unpacks to more than it may/,
  )
  const created = await service.create('flakeship-foreign')
  if (created.kind !== 'created') throw new Error('the key is taken')
  await service.finalize(
    'flakeship-foreign',
    await new BlobUpload(created.url, never).end(Buffer.alloc(100, 'x')),
  )
  await expect(entries.restore('flakeship-foreign', file('x'), 1000)).rejects.toThrow(/none of ours/)
})
