import { once } from 'node:events'

/**
 * What some work gives, or the reason of the signal where that fires first. The work goes on unheard until the process ends:
 * only for what reads and leaves nothing behind.
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
