import { setTimeout as sleep } from 'node:timers/promises'

/** Milliseconds in which an answer must end whose last byte may be there. */
const patience = 2000

/**
 * The bytes of a small answer, as they come. One that stays open after them is given up when nothing comes any more and
 * `isWhole` says that nothing is missing: a server that never ends it would hold the job.
 */
export async function* answerBytes(
  response: Response,
  isWhole: () => boolean,
  wait = patience,
): AsyncGenerator<Uint8Array> {
  const reader = response.body?.getReader()
  if (reader === undefined) return
  try {
    while (true) {
      const quiet = new AbortController()
      const read = reader.read()
      const late = sleep(wait, 'late', { signal: quiet.signal }).catch(() => 'late')
      const first = await Promise.race([read, late]).finally(() => quiet.abort())
      if (first === 'late' && isWhole()) {
        read.catch(() => {}) // it is cancelled below
        return
      }
      const { done, value } = await read
      if (done) return
      yield value
    }
  } finally {
    await reader.cancel().catch(() => {})
  }
}

/** The text of a small answer. */
export async function answerText(response: Response, isWhole: (text: string) => boolean): Promise<string> {
  const chunks: Uint8Array[] = []
  const text = () => Buffer.concat(chunks).toString('utf8')
  for await (const chunk of answerBytes(response, () => isWhole(text()))) chunks.push(chunk)
  return text()
}
