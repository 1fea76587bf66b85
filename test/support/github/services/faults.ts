/** A failure, and how often it happens. */
export interface Fault {
  /** A method (`CreateCacheEntry`), or `GET blob`, `PUT blob`. */
  on: string
  times?: number
  status?: number
  /** Seconds in the header `Retry-After`. */
  retryAfter?: number
  /** The connection ends after so many bytes of the answer. */
  truncateAt?: number
  /** The rest of the answer comes when this is resolved. */
  held?: { after: number; until: Promise<void> }
  /** No answer at all. */
  silent?: boolean
  /** The answer does not end after its last byte, and does not say how long it is. */
  open?: boolean
  /** The answer is not JSON. */
  malformed?: boolean
}

/** Pending faults, and the number of requests by kind. */
export class Faults {
  readonly counts: Record<string, number> = {}
  readonly #waiting: { fault: Fault; left: number }[] = []

  add(fault: Fault): void {
    this.#waiting.push({ fault, left: fault.times ?? 1 })
  }

  clear(): void {
    this.#waiting.length = 0
  }

  /** Counts a request, and returns its fault, if any. */
  next(kind: string): Fault | undefined {
    this.counts[kind] = (this.counts[kind] ?? 0) + 1
    const found = this.#waiting.find(({ fault, left }) => fault.on === kind && left > 0)
    if (found) found.left--
    return found?.fault
  }
}
