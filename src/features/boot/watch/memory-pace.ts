/** All of memory is read after so many seconds while the kernel's log is not found, and then after twice as many. */
const firstReading = 2
/** Seconds of silence after which it is read again, and between two such readings. */
const silence = 5
/** Readings may take this share of one processor: where one is slow, the next comes later. */
const share = 0.05

/** When all of a guest's memory is read; times are seconds since the machine's start. */
export class MemoryPace {
  #next = firstReading
  #again = 0

  isDue({ at, silent, isFound }: { at: number; silent: number; isFound: boolean }): boolean {
    return (!isFound && at >= this.#next) || (silent >= silence && at >= this.#again)
  }

  /** Hears of each reading: when, and the seconds of a processor that it took. A busy machine delays none. */
  read({ from, to, cost }: { from: number; to: number; cost: number }): void {
    if (from >= this.#next) this.#next = from * 2
    this.#again = to + Math.max(silence, cost / share)
  }
}
