import { open } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { shownAddress } from '../../lib/addresses.ts'
import { MachineError } from '../../lib/errors.ts'
import { httpGet, type Rest } from './http-get.ts'
import { faultOf, TransferFault } from './transfer-error.ts'

/** A stream of bytes from a URL or a file. */
export interface Download extends AsyncDisposable {
  /** The first bytes, which are also the first of `chunks`. */
  head: Uint8Array
  chunks: AsyncIterable<Uint8Array>
}

/** A URL or a path, or a function that returns a signed URL, called before each try because such a URL expires. */
export type Origin = string | (() => Promise<string>)

/** Retries, time-outs and callbacks of a download. */
export interface DownloadOptions {
  /** What it is, in a word. */
  what: string
  /** Seconds without a byte before a try is given up; time that the reader takes does not count. */
  stallSeconds?: number
  /** Seconds before each retry, which also sets their number. */
  pauses?: readonly number[]
  /** Called with the reason and time of a retry. */
  onWait?(text: string): void
  /** Cancels the download. */
  signal?: AbortSignal
  /** What to do if all tries fail; default: run again, or use another source. */
  advice?: string
  /** A better error for an answer that no retry changes. */
  refusal?(status: number): Error | undefined
}

/** Opens a URL or a path. After a transient error the download resumes where it stopped. */
export async function download(from: Origin, options: DownloadOptions): Promise<Download> {
  const bytes = inTries(from, options)
  const first = await bytes.next()
  async function* chunks() {
    for (let next = first; !next.done; next = await bytes.next()) yield next.value
  }
  return {
    head: first.value ?? new Uint8Array(),
    chunks: chunks(),
    [Symbol.asyncDispose]: async () => {
      await bytes.return(undefined)
    },
  }
}

async function* inTries(from: Origin, options: DownloadOptions): AsyncGenerator<Uint8Array, undefined> {
  const { what, stallSeconds = 30, pauses = [2, 10], onWait, signal } = options
  let done = 0
  for (const pause of [...pauses, undefined]) {
    const address = typeof from === 'string' ? from : await from()
    try {
      for await (const chunk of fromByte(done, address, stallSeconds, signal)) {
        done += chunk.length
        yield chunk
      }
      return
    } catch (error) {
      const cause = faultOf(error)
      const failed = `cannot fetch ${what} from ${shownAddress(address)}: ${cause.message}`
      const isExpired = cause.status === 403 && typeof from !== 'string'
      if (pause === undefined || !(cause.isPassing || isExpired)) throw lasting(failed, cause, options)
      onWait?.(`${failed}; the next try is in ${pause} s`)
      await sleep(pause * 1000, undefined, { signal })
    }
  }
}

function lasting(failed: string, { status, cause }: TransferFault, options: DownloadOptions): Error {
  const { advice = 'run again, or use another source', refusal } = options
  const better = status === undefined ? undefined : refusal?.(status)
  return better ?? new MachineError(`${failed}; ${advice}`, { cause })
}

/** One try. */
async function* fromByte(start: number, from: string, stallSeconds: number, signal?: AbortSignal) {
  const quiet = new AbortController()
  const within = async <T>(work: Promise<T>): Promise<T> => {
    const timer = setTimeout(() => quiet.abort(), stallSeconds * 1000)
    try {
      return await work
    } catch (cause) {
      if (!quiet.signal.aborted) throw cause
      throw new TransferFault(`no data for ${stallSeconds} s`, { isPassing: true, cause })
    } finally {
      clearTimeout(timer)
    }
  }
  const either = signal ? AbortSignal.any([signal, quiet.signal]) : quiet.signal
  const rest = await within(openAt(start, from, either))
  const source = rest.chunks[Symbol.asyncIterator]()
  let known = start - rest.start
  try {
    for (let next = await within(source.next()); !next.done; next = await within(source.next())) {
      const news = next.value.subarray(known)
      known -= next.value.length - news.length
      if (news.length > 0) yield news
    }
  } finally {
    await source.return?.().catch(() => {}) // one that broke is closed already
  }
}

async function openAt(start: number, from: string, signal: AbortSignal): Promise<Rest> {
  if (/^https?:\/\//.test(from)) return httpGet(from, start, signal)
  return { start, chunks: (await open(from)).createReadStream({ highWaterMark: 1 << 20, start, signal }) }
}
