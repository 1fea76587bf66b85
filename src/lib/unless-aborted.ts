import { once } from 'node:events'

/**
 * The result of some work, or the signal's reason if it fires first. The work continues unobserved until the process
 * ends: use it only for work that reads and leaves nothing behind.
 */
export async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted()
  const ended = new AbortController()
  const aborted = once(signal, 'abort', { signal: ended.signal }).then((): never => {
    throw signal.reason
  })
  try {
    return await Promise.race([work, aborted])
  } finally {
    ended.abort()
  }
}
