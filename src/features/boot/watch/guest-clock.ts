/**
 * Measures how long a guest could not run because this machine gave its processors to others. Time that the guest
 * itself waits (a sleeping init, a disk) counts as its own; only time that QEMU's threads waited for a processor is
 * lost.
 */
export class GuestClock {
  #lost = 0
  #lostBefore = 0
  #at: number | undefined
  #waits: ReadonlyMap<string, number> = new Map()
  readonly #begun: () => number

  /** `begun` is the guest's elapsed time at the first sample: QEMU starts meanwhile (seconds). */
  constructor(begun: () => number = () => 0) {
    this.#begun = begun
  }

  /** Called at this second with how long each thread has waited for a processor in its whole life (seconds). */
  sample(at: number, waits: ReadonlyMap<string, number>): void {
    if (this.#at === undefined) this.#lostBefore = Math.min(this.#begun(), Math.max(0, ...waits.values()))
    const passed = this.#at === undefined ? 0 : at - this.#at
    const waited = [...waits].map(([thread, all]) => all - (this.#waits.get(thread) ?? 0))
    // the thread that waited longest delayed the others; a new thread did not wait before it existed
    this.#lost += Math.max(0, Math.min(passed, Math.max(0, ...waited)))
    this.#at = at
    this.#waits = waits
  }

  /** Seconds. */
  get lost(): number {
    return this.#lost
  }

  /** Seconds, including those lost before the first sample. */
  get lostInAll(): number {
    return this.#lostBefore + this.#lost
  }

  /** The guest's own time in seconds, up to which everything is known. */
  get seconds(): number {
    return (this.#at ?? 0) - this.#lost
  }
}
