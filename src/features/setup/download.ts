import { open } from 'node:fs/promises'
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
      throw cannotRead(from, cause, stallSeconds)
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
  const response = await fetch(from, { signal })
  if (response.ok && response.body) return response.body
  await response.body?.cancel()
  throw new Error(`the server said ${response.status} ${response.statusText}`.trim())
}

function cannotRead(from: string, cause: unknown, stallSeconds: number): MachineError {
  const { code, name, message, cause: below } = cause as NodeJS.ErrnoException & { cause?: unknown }
  const why: Record<string, string> = {
    ENOENT: 'there is no such file',
    EISDIR: 'it is a folder',
    EACCES: 'the file is not readable',
  }
  const said =
    name === 'AbortError'
      ? `nothing came for ${stallSeconds} s`
      : (why[code ?? ''] ?? [message, (below as Error | undefined)?.message].filter(Boolean).join(': '))
  return new MachineError(`cannot fetch Nix from ${from}: ${said}; try again, or give another tarball`, {
    cause,
  })
}
