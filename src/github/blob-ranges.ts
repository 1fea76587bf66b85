import { setTimeout as sleep } from 'node:timers/promises'
import { answerBytes } from '../lib/answer-bytes.ts'

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

/** Milliseconds without a byte, and those in which an answer whose last byte is there must end. */
const usualWaits = { stall: 30_000, end: 2000 }
const pauses = [500, 2000] as const

/**
 * Passes the bytes of a range to `take`, in order and each once, resuming broken connections. Extra bytes, or another
 * range, are a BrokenBlob.
 */
export async function readRange(
  source: RangedSource,
  { at, length }: Range,
  take: (chunk: Buffer) => Promise<void> | void,
  waits: typeof usualWaits = usualWaits,
): Promise<void> {
  let done = 0
  await inTries(source, async (isExpired) => {
    const before = done
    try {
      await readOnce(source, { at: at + done, length: length - done, isExpired, waits }, async (chunk) => {
        await Promise.resolve(take(chunk)).catch(ofConsumer)
        done += chunk.length
      })
    } catch (error) {
      if (error instanceof Stalled && done === before) throw new BrokenBlob(error.message)
      throw error
    }
  })
}

/** The bytes of a whole small entry; more than `most` is a BrokenBlob. */
export async function readWhole(source: RangedSource, most: number): Promise<Buffer> {
  return inTries(source, async (isExpired) => {
    const signal = AbortSignal.any([source.signal, AbortSignal.timeout(usualWaits.stall)])
    const response = await fetch(await source.url(isExpired), { signal })
    refuse(response, [404, 410])
    if (response.status !== 200 || !response.body) throw new Error(`the storage answers ${response.status}`)
    const chunks: Uint8Array[] = []
    let left = most
    // with a length, the connection itself tells the end
    const isOpen = !response.headers.has('content-length')
    for await (const chunk of answerBytes(response, () => isOpen && left < most)) {
      left -= chunk.length
      if (left < 0) throw new BrokenBlob('it is larger than it may be')
      chunks.push(chunk)
    }
    return Buffer.concat(chunks)
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

async function readOnce(
  source: RangedSource,
  { at, length, isExpired, waits }: Range & { isExpired: boolean; waits: typeof usualWaits },
  take: (chunk: Buffer) => Promise<void>,
): Promise<void> {
  const silent = new AbortController()
  const { stall, end } = waits
  let watch = setTimeout(() => silent.abort(new Stalled(`no byte in ${stall / 1000} s`)), stall)
  let left = length
  try {
    const response = await fetch(await source.url(isExpired), {
      headers: { range: `bytes=${at}-${at + length - 1}` },
      signal: AbortSignal.any([silent.signal, source.signal]),
    })
    refuse(response, [404, 410, 416])
    if (response.status === 200) throw new BrokenBlob('the storage answers a range with everything')
    if (response.status !== 206 || !response.body) throw new Error(`the storage answers ${response.status}`)
    if (!response.headers.get('content-range')?.startsWith(`bytes ${at}-`))
      throw new BrokenBlob('the storage answers with another range')
    for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
      watch.refresh()
      if (chunk.length > left) throw new BrokenBlob('the storage sends more than was asked for')
      await take(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length))
      left -= chunk.length
      if (left > 0) continue
      // an answer that is cut off at once would cost its connection, which the next range can use
      clearTimeout(watch)
      watch = setTimeout(() => silent.abort(), end)
    }
    if (left > 0) throw new Error(`the storage sends ${left} bytes too few`)
  } catch (error) {
    if (left > 0 || error instanceof BrokenBlob || source.signal.aborted) throw error
  } finally {
    clearTimeout(watch)
    silent.abort()
  }
}
