import { open } from 'node:fs/promises'
import http, { type IncomingMessage } from 'node:http'
import https from 'node:https'
import { MachineError } from '../../lib/errors.ts'

/** Bytes from a URL or a file, as they come. */
export interface Download extends AsyncDisposable {
  /** The first bytes, which are also the first of `chunks`. */
  head: Uint8Array
  chunks: AsyncIterable<Uint8Array>
}

/** Opens a URL or a path. Given up when nothing came for `stallSeconds`; time that the reader takes does not count. */
export async function download(from: string, stallSeconds = 30): Promise<Download> {
  const quiet = new AbortController()
  const within = async <T>(work: Promise<T>): Promise<T> => {
    const timer = setTimeout(() => quiet.abort(), stallSeconds * 1000)
    try {
      return await work
    } catch (cause) {
      throw cannotRead(from, cause, quiet.signal.aborted ? `nothing came for ${stallSeconds} s` : undefined)
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

function cannotRead(from: string, cause: unknown, stalled: string | undefined): MachineError {
  const { code, message } = cause as NodeJS.ErrnoException
  const why = stalled ?? reasons[code ?? ''] ?? message
  return new MachineError(`cannot fetch Nix from ${from}: ${why}; try again, or give another tarball`, {
    cause,
  })
}
