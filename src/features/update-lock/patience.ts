import { setTimeout as sleep } from 'node:timers/promises'
import type { Log } from '../../host/host.ts'
import { duration } from '../../lib/text.ts'

/** Maximum seconds before the first retry of a rate-limited server. */
const firstWait = 15

/** Waits for rate-limited servers, within a total number of seconds for all inputs of a run. */
export class Patience {
  readonly #end: number
  readonly #first: number
  readonly #log: Pick<Log, 'info'>
  readonly #signal: AbortSignal

  constructor(seconds: number, { log, signal }: { log: Pick<Log, 'info'>; signal: AbortSignal }) {
    this.#end = performance.now() + seconds * 1000
    this.#first = Math.min(firstWait, seconds / 8)
    this.#log = log
    this.#signal = signal
  }

  /** Waits before the next try, doubling the time; false if there is not enough time left. */
  async wait(what: string, tries: number): Promise<boolean> {
    const seconds = this.#first * 2 ** tries
    if (seconds <= 0 || performance.now() + seconds * 1000 > this.#end) return false
    this.#log.info(
      `${what}: its server refuses so many requests for now; asking again in ${duration(seconds)}`,
    )
    await sleep(seconds * 1000, undefined, { signal: this.#signal })
    return true
  }
}
