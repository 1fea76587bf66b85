import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import http, { type IncomingMessage } from 'node:http'
import https from 'node:https'
import { pipeline } from 'node:stream/promises'
import { MachineError, UserError } from '../lib/errors.ts'

/** A file somewhere (a URL or a path) and what it must hash to, in hex. */
export interface CheckedSource {
  from: string
  sha256: string
}

/** Bytes from a URL or a file, as they come. */
export interface Download extends AsyncDisposable {
  /** The first bytes, which are also the first of `chunks`. */
  head: Uint8Array
  chunks: AsyncIterable<Uint8Array>
}

export interface DownloadOptions {
  /** What it is, in a word. */
  what: string
  /** Seconds without a byte after which it is given up; time that the reader takes does not count. */
  stallSeconds?: number
}

/** Opens a URL or a path. */
export async function download(
  from: string,
  { what, stallSeconds = 30 }: DownloadOptions,
): Promise<Download> {
  const quiet = new AbortController()
  const within = async <T>(work: Promise<T>): Promise<T> => {
    const timer = setTimeout(() => quiet.abort(), stallSeconds * 1000)
    try {
      return await work
    } catch (cause) {
      const why = quiet.signal.aborted ? `nothing came for ${stallSeconds} s` : reasonOf(cause)
      throw new MachineError(`cannot fetch ${what} from ${from}: ${why}; try again, or give another one`, {
        cause,
      })
    } finally {
      clearTimeout(timer)
    }
  }
  const source = (await within(bytesOf(from, quiet.signal)))[Symbol.asyncIterator]()
  const first = await within(source.next())
  async function* chunks() {
    for (let next = first; !next.done; next = await within(source.next())) yield next.value
  }
  return {
    head: first.done ? new Uint8Array() : first.value,
    chunks: chunks(),
    [Symbol.asyncDispose]: async () => {
      await source.return?.().catch(() => {}) // one that broke is closed already
    },
  }
}

/** Puts a file as a program in its place, when all of it came and its hash is right. */
export async function fetchChecked({ from, sha256 }: CheckedSource, to: string, what: string): Promise<void> {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new UserError(`the SHA-256 of ${what} must be 64 hex digits`)
  await using source = await download(from, { what })
  const hash = createHash('sha256')
  const part = `${to}.part`
  try {
    await pipeline(
      source.chunks,
      async function* (chunks: AsyncIterable<Uint8Array>) {
        for await (const chunk of chunks) {
          hash.update(chunk)
          yield chunk
        }
      },
      createWriteStream(part, { mode: 0o755 }),
    )
    const got = hash.digest('hex')
    if (got !== sha256)
      throw new MachineError(`${from} is not the expected ${what}: its SHA-256 is ${got}, not ${sha256}`)
    await rename(part, to)
  } finally {
    await rm(part, { force: true })
  }
}

async function bytesOf(from: string, signal: AbortSignal): Promise<AsyncIterable<Uint8Array>> {
  if (!/^https?:\/\//.test(from))
    return (await open(from)).createReadStream({ highWaterMark: 1 << 20, signal })
  let url = new URL(from)
  for (let redirects = 0; redirects <= 5; redirects++) {
    const response = await answer(url, signal)
    const { statusCode = 0, statusMessage, headers } = response
    if (statusCode === 200) return response
    response.destroy()
    if (statusCode < 300 || statusCode > 399 || !headers.location)
      throw new Error(`the server said ${statusCode} ${statusMessage ?? ''}`.trim())
    url = new URL(headers.location, url)
    if (url.protocol !== 'https:' && from.startsWith('https:'))
      throw new Error(`the server sends us to ${url.origin}, which is not https`)
  }
  throw new Error('the server sends us in circles')
}

// not fetch: to load it takes longer than to unpack Nix
function answer(url: URL, signal: AbortSignal): Promise<IncomingMessage> {
  const get = url.protocol === 'https:' ? https.get : http.get
  return new Promise((resolve, reject) => {
    get(url, { signal, headers: { 'user-agent': 'flakeship' } }, resolve).once('error', reject)
  })
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'the file is not readable',
  ECONNRESET: 'the connection broke off',
  ERR_STREAM_PREMATURE_CLOSE: 'the connection broke off',
  ECONNREFUSED: 'the server refuses connections',
  ENOTFOUND: 'there is no server of this name',
}

function reasonOf(cause: unknown): string {
  const { code, message } = cause as NodeJS.ErrnoException
  return reasons[code ?? ''] ?? message
}
