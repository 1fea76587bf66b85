import { setTimeout as sleep } from 'node:timers/promises'
import { openAnswers } from '../lib/answer-bytes.ts'

export interface Range {
  /** First byte, and number of bytes. */
  at: number
  length: number
}

/** A source for range requests; an expired URL is requested again. */
export interface RangedSource {
  url(isExpired: boolean): Promise<string>
  signal: AbortSignal
}

/** An entry that is gone, or does not answer correctly. */
export class BrokenBlob extends Error {
  override readonly name = 'BrokenBlob'
}

/** Milliseconds without a byte, and how long an answer may stay open. */
const usualWaits = { stall: 30_000, open: openAnswers }
const pauses = [500, 2000] as const

/**
 * Passes the bytes of a range to `take`, in order and each once, resuming broken connections. Extra bytes, or another
 * range, are a BrokenBlob.
 */
export async function readRange(
  source: RangedSource,
  range: Range,
  take: (chunk: Buffer) => Promise<void> | void,
  waits: typeof usualWaits = usualWaits,
): Promise<void> {
  return read(source, range, { take, waits })
}

/** The bytes of a whole small entry; more than `most` is a BrokenBlob. */
export async function readWhole(source: RangedSource, most: number, waits = usualWaits): Promise<Buffer> {
  const chunks: Buffer[] = []
  // an answer to a range says how long the whole is, even where it does not say how long itself is
  const range = { at: 0, length: most }
  await read(source, range, {
    take: (chunk) => void chunks.push(chunk),
    waits,
    onTotal: (total) => {
      if (!(total <= most)) throw new BrokenBlob('it is larger than it may be')
      range.length = total
    },
  })
  return Buffer.concat(chunks)
}

interface Reading {
  take(chunk: Buffer): Promise<void> | void
  waits: typeof usualWaits
  /** Told before the first byte; may shorten the range. */
  onTotal?(bytes: number): void
}

async function read(source: RangedSource, range: Range, { take, waits, onTotal }: Reading): Promise<void> {
  let done = 0
  await inTries(source, async (isExpired) => {
    const before = done
    const left = () => range.length - done
    const once = { at: range.at + done, left, isExpired, waits, onTotal }
    try {
      await readOnce(source, once, async (chunk) => {
        await Promise.resolve(take(chunk)).catch(ofConsumer)
        done += chunk.length
      })
    } catch (error) {
      if (error instanceof Stalled && done === before) throw new BrokenBlob(error.message)
      throw error
    }
  })
}

class Expired extends Error {}
class Stalled extends Error {}

/** An error of the consumer itself: no other try would help. */
class Refused extends Error {}
const ofConsumer = (cause: unknown): never => {
  throw new Refused('', { cause })
}

/** Retries until it works, except after a BrokenBlob or an error of the consumer. */
async function inTries<T>({ signal }: RangedSource, read: (isExpired: boolean) => Promise<T>): Promise<T> {
  let cause: unknown
  for (const pause of [...pauses, undefined]) {
    try {
      return await read(cause instanceof Expired)
    } catch (error) {
      signal.throwIfAborted()
      if (error instanceof Refused) throw error.cause
      if (error instanceof BrokenBlob) throw error
      cause = error
    }
    if (pause !== undefined) await sleep(pause, undefined, { signal })
  }
  throw new BrokenBlob(cause instanceof Error ? cause.message : String(cause))
}

/** The storage's answers for an expired URL, and for a missing entry. */
function refuse({ status }: Response, gone: readonly number[]): void {
  if (status === 403) throw new Expired('the address has expired (403)')
  if (gone.includes(status)) throw new BrokenBlob(`it is not there any more (${status})`)
}

interface Once extends Pick<Reading, 'waits'> {
  at: number
  /** Bytes that are still missing. */
  left(): number
  isExpired: boolean
  onTotal: Reading['onTotal']
}

async function readOnce(
  source: RangedSource,
  { at, left, isExpired, waits: { stall, open }, onTotal }: Once,
  take: (chunk: Buffer) => Promise<void>,
): Promise<void> {
  const silent = new AbortController()
  let watch = setTimeout(() => silent.abort(new Stalled(`no byte in ${stall / 1000} s`)), stall)
  try {
    const response = await fetch(await source.url(isExpired), {
      headers: { range: `bytes=${at}-${at + left() - 1}` },
      signal: AbortSignal.any([silent.signal, source.signal]),
    })
    refuse(response, [404, 410, 416])
    if (response.status === 200) throw new BrokenBlob('the storage answers a range with everything')
    if (response.status !== 206 || !response.body) throw new Error(`the storage answers ${response.status}`)
    const [, from, total] =
      /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(response.headers.get('content-range') ?? '') ?? []
    if (from !== String(at)) throw new BrokenBlob('the storage answers with another range')
    onTotal?.(Number(total))
    for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
      watch.refresh()
      if (chunk.length > left()) throw new BrokenBlob('the storage sends more than was asked for')
      await take(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length))
      if (left() > 0) continue
      // an answer that is cut off at once would cost its connection, which the next range can use
      clearTimeout(watch)
      watch = setTimeout(() => {
        open.giveUp()
        silent.abort()
      }, open.wait)
    }
    if (left() > 0) throw new Error(`the storage sends ${left()} bytes too few`)
  } catch (error) {
    if (left() > 0 || error instanceof BrokenBlob || source.signal.aborted) throw error
  } finally {
    clearTimeout(watch)
    silent.abort()
  }
}
