/** Machine time and disk space; whole milliseconds and bytes, so that sums do not depend on their order. */
export interface Amount {
  ms: number
  bytes: number
}

/** Derivations that exactly the same items need: a job with one of them has all. */
export type Part = Amount

/** What goes to one job as a whole: targets with the same derivation. */
export interface Item extends Amount {
  /** Indexes into the parts of its kind, without repetition. */
  parts: readonly number[]
}

/** Work that may share a job: the same runner, the same emulation. */
export interface Kind {
  items: readonly Item[]
  parts: readonly Part[]
  /** The fixed cost of each job before it can build. */
  start: Amount
  /** The limits of one job; exceeded only if a single item exceeds them. */
  limit: Amount
}

/** One job: indexes of its items, and its total. */
export interface Job extends Amount {
  items: readonly number[]
}

/** All items of a kind, split over jobs. */
export interface Split {
  jobs: readonly Job[]
  /** When the last job ends (ms). */
  end: number
  /** Total time of all jobs (ms). */
  machine: number
  /** How far jobs exceed their limits, as a share of these; 0 if none does. */
  over: number
}

/** The union of items: each part once. */
export function jobOf(kind: Kind, items: readonly number[]): Job {
  let { ms, bytes } = kind.start
  const seen = new Uint8Array(kind.parts.length)
  for (const place of items) {
    const item = kind.items[place]
    if (item === undefined) continue
    ms += item.ms
    bytes += item.bytes
    for (const part of item.parts) {
      if (seen[part] === 1) continue
      seen[part] = 1
      ms += kind.parts[part]?.ms ?? 0
      bytes += kind.parts[part]?.bytes ?? 0
    }
  }
  return { items, ms, bytes }
}

export function splitOf({ limit }: Kind, jobs: readonly Job[]): Split {
  let [end, machine, over] = [0, 0, 0]
  for (const job of jobs) {
    end = Math.max(end, job.ms)
    machine += job.ms
    over += excess(job.ms, limit.ms) + excess(job.bytes, limit.bytes)
  }
  return { jobs, end, machine, over }
}

const excess = (amount: number, limit: number): number => Math.max(0, amount / limit - 1)
