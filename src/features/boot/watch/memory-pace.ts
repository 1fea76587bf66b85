/** All of memory is read after so many seconds until the kernel's log is found, the next time after twice as many. */
const firstReading = 2
/** Seconds of silence before another reading, and between two such readings. */
const silence = 5
/** The share of one processor that readings may take: after a slow one, the next comes later. */
const share = 0.05

/** When all of a guest's memory is read; times are seconds since the machine's start. */
export class MemoryPace {
  #next = firstReading
  #again = 0

  isDue({ at, silent, isFound }: { at: number; silent: number; isFound: boolean }): boolean {
    return (!isFound && at >= this.#next) || (silent >= silence && at >= this.#again)
  }

  /** Called after each reading with its times and its processor seconds. A busy machine delays none. */
  read({ from, to, cost }: { from: number; to: number; cost: number }): void {
    if (from >= this.#next) this.#next = from * 2
    this.#again = to + Math.max(silence, cost / share)
  }
}
