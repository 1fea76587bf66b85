import { setTimeout as sleep } from 'node:timers/promises'
import type { Log } from '../../host/host.ts'
import { duration } from '../../lib/text.ts'

/** Seconds before a server that refuses so many requests is asked again for the first time, at most. */
const firstWait = 15

/** Waits for servers that refuse so many requests, all inputs of a run together no longer than some seconds. */
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

  /** Waits before what is asked the next time, twice as long each time; false where there is no time left for that. */
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
