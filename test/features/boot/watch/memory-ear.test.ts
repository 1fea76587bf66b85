import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { Heard } from '../../../../src/features/boot/watch/heard.ts'
import { MemoryEar } from '../../../../src/features/boot/watch/memory-ear.ts'
import { memoryOf } from '../memory/memory-of.ts'

/** The ear of a guest whose memory is empty, and cannot be read the first times; time goes on with each question. */
function earOf(failures: number) {
  let [reads, at] = [0, 0]
  const memory = {
    ...{ size: 4096, step: 4096 },
    read: (buffer: Buffer) => {
      if (++reads <= failures) throw new RangeError('The value of "offset" is out of range')
      return buffer.fill(0).length
    },
    [Symbol.asyncDispose]: async () => {},
  }
  const nothing = () => {}
  const seconds = () => (at += 10)
  const heard = { onKernel: nothing, onJournal: nothing, onRows: nothing }
  return { ear: new MemoryEar(memory, { seconds, silent: seconds, ...heard }), reads: () => reads }
}

test('a reading that fails ends no ear: it reads again', async () => {
  const { ear, reads } = earOf(1)
  const over = new AbortController()
  const listening = ear.listen(over.signal)
  await expect.poll(reads, { timeout: 20_000 }).toBeGreaterThan(2)
  over.abort()
  await listening
  await ear.readAll(true)
  expect([ear.deaf('kernel'), ear.deaf('journal')]).toEqual([undefined, undefined])
})

test('an ear whose last reading failed says so', async () => {
  const { ear } = earOf(Number.POSITIVE_INFINITY)
  await ear.readAll()
  await ear.readAll(true)
  const why = 'the guest\'s memory cannot be read: The value of "offset" is out of range'
  expect([ear.deaf('kernel'), ear.deaf('journal')]).toEqual([why, why])
})

test('a kernel that keeps its log in another way is said to, and the journal decides', async () => {
  const pages = gunzipSync(readFileSync(new URL('../memory/looking-glass.memory.gz', import.meta.url)))
  // as before 5.10, another number stands before each record than one that counts up
  for (let at = pages.indexOf('Linux version '); at >= 0; at = pages.indexOf('Linux version ', at + 1))
    if (at % 8 === 0 && pages.toString('latin1', at - 8, at) !== 'MESSAGE=') pages.fill(0x77, at - 8, at)
  const heard = new Heard(undefined, { onLine: () => {} })
  let records = 0
  const ear = new MemoryEar(memoryOf(pages), {
    ...{ seconds: () => 20, silent: () => 0, onRows: () => {} },
    onKernel: () => records++,
    onJournal: (messages, at) => heard.journal(messages, at),
  })
  await ear.readAll(true)
  expect(records).toBe(0)
  expect(ear.deaf('kernel')).toBe('the kernel keeps its log in a way that we cannot read (older than 5.10?)')
  expect(ear.deaf('journal')).toBeUndefined()
  expect(heard.judge.decision(30)).toMatchObject({ verdict: 'booted', by: 'multi-user', ear: 'journal' })
})
