import { type Amount, type Job, jobOf, type Kind } from './amounts.ts'

/** Two jobs that may be merged, by index. */
interface Merger {
  pair: readonly [number, number]
  /** Machine time that a merger saves (ms): a start, and what both build. */
  saved: number
}

/** Merges jobs two by two as long as a merger is allowed, the largest saving first. */
export function mergedWhere(
  kind: Kind,
  jobs: readonly Job[],
  may: (merged: Amount, saved: number) => boolean,
): Job[] {
  const known = new Map(jobs.map((job, number) => [number, { job, has: partsOf(kind, job) }]))
  let mergers: Merger[] = []
  const weigh = (a: number, b: number) => {
    const [one, other] = [known.get(a), known.get(b)]
    if (!one || !other) return
    const merged = union(kind, [one.job, one.has], [other.job, other.has])
    const saved = one.job.ms + other.job.ms - merged.ms
    if (may(merged, saved)) mergers.push({ pair: [a, b], saved })
  }
  for (const a of known.keys()) for (let b = a + 1; b < jobs.length; b++) weigh(a, b)
  for (let next = jobs.length; mergers.length > 0; next++) {
    const { pair } = mergers.reduce((best, one) => (one.saved > best.saved ? one : best))
    const items = pair.flatMap((number) => known.get(number)?.job.items ?? [])
    for (const number of pair) known.delete(number)
    mergers = mergers.filter((one) => one.pair.every((number) => known.has(number)))
    const others = [...known.keys()]
    const job = jobOf(kind, items)
    known.set(next, { job, has: partsOf(kind, job) })
    for (const other of others) weigh(other, next)
  }
  return [...known.values()].map(({ job }) => job)
}

/** The parts of a job, in order. */
function partsOf(kind: Kind, { items }: Job): Int32Array {
  const parts = new Set(items.flatMap((place) => kind.items[place]?.parts ?? []))
  return Int32Array.from(parts).sort()
}

function union(kind: Kind, [a, hasA]: [Job, Int32Array], [b, hasB]: [Job, Int32Array]): Amount {
  let ms = a.ms + b.ms - kind.start.ms
  let bytes = a.bytes + b.bytes - kind.start.bytes
  for (let i = 0, j = 0; i < hasA.length && j < hasB.length; ) {
    const [left, right] = [hasA[i] ?? 0, hasB[j] ?? 0]
    if (left === right) {
      ms -= kind.parts[left]?.ms ?? 0
      bytes -= kind.parts[left]?.bytes ?? 0
    }
    if (left <= right) i += 1
    if (right <= left) j += 1
  }
  return { ms, bytes }
}
