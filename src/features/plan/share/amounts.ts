/** Machine time and disk that something takes; whole milliseconds and bytes, so that sums do not depend on their order. */
export interface Amount {
  ms: number
  bytes: number
}

/** Derivations that the same items need, taken together: whoever has one of them has all. */
export type Part = Amount

/** What goes to one job whole: targets with the same derivation. */
export interface Item extends Amount {
  /** Places in the parts of its kind, without repetition. */
  parts: readonly number[]
}

/** Work that may share a job: the same runner, the same emulation. */
export interface Kind {
  items: readonly Item[]
  parts: readonly Part[]
  /** What each job takes before it can build, whatever it builds. */
  start: Amount
  /** What one job may take; more is only planned where a single item takes it. */
  limit: Amount
}

/** One job: places of its items, and what it takes altogether. */
export interface Job extends Amount {
  items: readonly number[]
}

/** All items of a kind, shared out over jobs. */
export interface Split {
  jobs: readonly Job[]
  /** When the last job ends (ms). */
  end: number
  /** What all jobs take together (ms). */
  machine: number
  /** How far jobs exceed their limits, as parts of these; 0 where none does. */
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
