/** What goes wrong, and how often. */
export interface Fault {
  /** A method (`CreateCacheEntry`), or `GET blob`, `PUT blob`. */
  on: string
  times?: number
  status?: number
  /** Seconds in the header `Retry-After`. */
  retryAfter?: number
  /** The answer's connection ends after so many bytes. */
  truncateAt?: number
  /** There is no answer at all. */
  silent?: boolean
  /** The answer is no JSON. */
  malformed?: boolean
}

/** Faults that wait for their request, and how often each kind was asked. */
export class Faults {
  readonly counts: Record<string, number> = {}
  readonly #waiting: { fault: Fault; left: number }[] = []

  add(fault: Fault): void {
    this.#waiting.push({ fault, left: fault.times ?? 1 })
  }

  clear(): void {
    this.#waiting.length = 0
  }

  /** Counts a request, and gives what is to go wrong with it. */
  next(kind: string): Fault | undefined {
    this.counts[kind] = (this.counts[kind] ?? 0) + 1
    const found = this.#waiting.find(({ fault, left }) => fault.on === kind && left > 0)
    if (found) found.left--
    return found?.fault
  }
}
