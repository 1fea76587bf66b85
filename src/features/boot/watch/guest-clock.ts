/**
 * How much of the time a guest could not run, since this machine gave its processors to others. What it waits for by
 * itself (a sleeping init, a disk) is its own time and counts; only time for which the kernel let QEMU's threads wait is lost.
 */
export class GuestClock {
  #lost = 0
  #lostBefore = 0
  #at: number | undefined
  #waits: ReadonlyMap<string, number> = new Map()
  readonly #begun: () => number

  /** `begun` tells for how long the guest has had its time when the first sample comes: QEMU starts meanwhile (seconds). */
  constructor(begun: () => number = () => 0) {
    this.#begun = begun
  }

  /** Hears at this second for how long each thread has waited for a processor, in all of its life (seconds). */
  sample(at: number, waits: ReadonlyMap<string, number>): void {
    if (this.#at === undefined) this.#lostBefore = Math.min(this.#begun(), Math.max(0, ...waits.values()))
    const passed = this.#at === undefined ? 0 : at - this.#at
    const waited = [...waits].map(([thread, all]) => all - (this.#waits.get(thread) ?? 0))
    // the thread that waited longest held the others up; a thread that is new has not waited since before it was there
    this.#lost += Math.max(0, Math.min(passed, Math.max(0, ...waited)))
    this.#at = at
    this.#waits = waits
  }

  /** Seconds. */
  get lost(): number {
    return this.#lost
  }

  /** Seconds, with those that QEMU lost before the first sample. */
  get lostInAll(): number {
    return this.#lostBefore + this.#lost
  }

  /** The second of the guest's own time, up to which all is known. */
  get seconds(): number {
    return (this.#at ?? 0) - this.#lost
  }
}
