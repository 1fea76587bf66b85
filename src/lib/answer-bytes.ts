import { setTimeout as sleep } from 'node:timers/promises'

/**
 * How long we wait for the end of an answer whose last byte is there (milliseconds). Once one was given up, servers are
 * hardly waited for any more, so that answers that stay open cost a step at most twice the first wait, however many there are.
 */
export class OpenAnswers {
  #isGivenUp = false
  readonly #first: number
  readonly #later: number

  constructor(first = 2000, later = 20) {
    this.#first = first
    this.#later = later
  }

  get wait(): number {
    return this.#isGivenUp ? this.#later : this.#first
  }

  giveUp(): void {
    this.#isGivenUp = true
  }
}

/** Those of this process: a step is one. */
export const openAnswers = new OpenAnswers()

/**
 * The bytes of a small answer, as they come. One that stays open after them is given up when nothing comes any more and
 * `isWhole` says that nothing is missing: a server that never ends it would hold the job.
 */
async function* answerBytes(
  response: Response,
  isWhole: () => boolean,
  open: OpenAnswers,
): AsyncGenerator<Uint8Array> {
  const reader = response.body?.getReader()
  if (reader === undefined) return
  try {
    while (true) {
      const quiet = new AbortController()
      const read = reader.read()
      const late = sleep(open.wait, 'late', { signal: quiet.signal }).catch(() => 'late')
      const first = await Promise.race([read, late]).finally(() => quiet.abort())
      if (first === 'late' && isWhole()) {
        read.catch(() => {}) // it is cancelled below
        open.giveUp()
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
export async function answerText(
  response: Response,
  isWhole: (text: string) => boolean,
  open = openAnswers,
): Promise<string> {
  const chunks: Uint8Array[] = []
  const text = () => Buffer.concat(chunks).toString('utf8')
  for await (const chunk of answerBytes(response, () => isWhole(text()), open)) chunks.push(chunk)
  return text()
}
