import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { BrokenBlob, readRange, readWhole } from '../../src/github/blob-ranges.ts'
import { OpenAnswers } from '../../src/lib/answer-bytes.ts'

/** Answers to a range that are longer, shorter or longer open than they should be. */
const content = Buffer.from('0123456789')
const never = new AbortController().signal
/** No byte for an hour is fine, so that only the end of an answer can end it. */
const waits = () => ({ stall: 3_600_000, open: new OpenAnswers(50, 0) })

type Answer = (response: ServerResponse, from: number) => void
type Source = Parameters<typeof readRange>[0]

/** Reads four bytes from 2 on from a storage that answers like this, one after the other. */
const read = (...answers: readonly Answer[]) =>
  asked(answers, (source, take) => readRange(source, { at: 2, length: 4 }, take, waits()))
/** Reads all of it, of at most so many bytes. */
const whole = (most: number, ...answers: readonly Answer[]) =>
  asked(answers, async (source, take) => take(await readWhole(source, most, waits())))

async function asked(
  answers: readonly Answer[],
  reading: (source: Source, take: (chunk: Buffer) => void) => Promise<void>,
) {
  let asked = 0
  const server = createServer(({ headers: { range = '' } }, response) => {
    const from = Number(/^bytes=(\d+)-/.exec(range)?.[1])
    answers[Math.min(asked++, answers.length - 1)]?.(response, from)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const got: Buffer[] = []
  try {
    const source = { url: async () => `http://127.0.0.1:${port}/blob`, signal: never }
    await reading(source, (chunk) => void got.push(chunk))
    return { asked, got: String(Buffer.concat(got)), error: undefined }
  } catch (error) {
    return { asked, got: String(Buffer.concat(got)), error }
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

const partial = (response: ServerResponse, from: number, more: Readonly<Record<string, number>> = {}) =>
  response.writeHead(206, { 'content-range': `bytes ${from}-5/10`, ...more })
const toEnd = (response: ServerResponse, from: number, total: number | string = 10) =>
  response.writeHead(206, { 'content-range': `bytes ${from}-9/${total}` })

test('an answer that stays open after its last byte is whole', async () => {
  const open = (response: ServerResponse, from: number) =>
    partial(response, from).write(content.subarray(from, 6))
  expect(await read(open)).toEqual({ asked: 1, got: '2345', error: undefined })
})

test('an answer whose connection breaks after its last byte is whole', async () => {
  const broken = (response: ServerResponse, from: number) =>
    partial(response, from).write(content.subarray(from, 6), () => response.destroy())
  expect(await read(broken)).toEqual({ asked: 1, got: '2345', error: undefined })
})

test.each<[string, (response: ServerResponse, from: number) => void]>([
  ['with its length', (response, from) => partial(response, from, { 'content-length': 5 }).end('23456')],
  ['in chunks', (response, from) => partial(response, from).end('23456')],
  [
    'in a chunk of its own',
    (response, from) => {
      partial(response, from).write('2345')
      setImmediate(() => response.end('6'))
    },
  ],
])('an answer with more bytes than were asked for is refused at once, %s', async (_, answer) => {
  const { asked, error } = await read(answer)
  expect(error).toEqual(new BrokenBlob('the storage sends more than was asked for'))
  expect(asked).toBe(1)
})

test('an answer with fewer bytes is asked for again from its last byte on, and each byte is taken once', async () => {
  const two = (response: ServerResponse, from: number) =>
    partial(response, from).end(content.subarray(from, from + 2))
  expect(await read(two)).toEqual({ asked: 2, got: '2345', error: undefined })
})

test('an answer with everything is refused at once', async () => {
  const { asked, got, error } = await read((response) => response.writeHead(200).end(content))
  expect({ asked, got }).toEqual({ asked: 1, got: '' })
  expect(error).toEqual(new BrokenBlob('the storage answers a range with everything'))
})

test('a small entry is read whole, whether its answer stays open, breaks, or neither', async () => {
  const open: Answer = (response, from) => toEnd(response, from).write(content.subarray(from))
  const closed: Answer = (response, from) => toEnd(response, from).end(content.subarray(from))
  const broken: Answer = (response, from) =>
    toEnd(response, from).write(content.subarray(from, from + 3), () => response.destroy())
  const all = { got: '0123456789', error: undefined }
  expect(await whole(10, open)).toEqual({ asked: 1, ...all })
  expect(await whole(99, closed)).toEqual({ asked: 1, ...all })
  expect(await whole(10, broken, closed)).toEqual({ asked: 2, ...all })
})

test.each([10, '*', '1e9'])(
  'a small entry of %s bytes is refused at once where nine are allowed',
  async (total) => {
    const { asked, got, error } = await whole(9, (response, from) =>
      toEnd(response, from, total).end(content.subarray(from)),
    )
    expect({ asked, got }).toEqual({ asked: 1, got: '' })
    expect(error).toBeInstanceOf(BrokenBlob)
  },
)
