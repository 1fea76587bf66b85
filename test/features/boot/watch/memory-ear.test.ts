import { expect, test } from 'vitest'
import { MemoryEar } from '../../../../src/features/boot/watch/memory-ear.ts'

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
