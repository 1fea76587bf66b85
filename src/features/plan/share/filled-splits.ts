import { type Amount, type Item, type Job, jobOf, type Kind, type Split, splitOf } from './amounts.ts'
import { mergedWhere } from './merge-jobs.ts'

/** How many ends we try between the earliest possible for one item and one job for all. */
const tries = 24

/** The maximum number of rows of a matrix. */
const mostJobs = 256

/**
 * Splits of many items: for each of several ends, fills jobs longest item first, each item where the union grows least,
 * and adds a job if none would end in time.
 */
export function filledSplits(kind: Kind): Split[] {
  const all = jobOf(kind, [...kind.items.keys()])
  const alone = kind.items.map((_, place) => jobOf(kind, [place]))
  const longest = [...alone.keys()].sort((a, b) => (alone[b]?.ms ?? 0) - (alone[a]?.ms ?? 0) || a - b)
  const soonest = alone[longest[0] ?? 0]?.ms ?? 0
  const whole = splitOf(kind, [all])
  const ends = endsBetween(soonest, all.ms)
  const weights = weightsOf(kind)
  const filled = ends.flatMap((end) => fill(kind, weights, end, longest) ?? [])
  return [...filled, ...(alone.length <= mostJobs ? [splitOf(kind, alone)] : []), whole]
}

/** Ends at equal ratios, earliest first. */
function endsBetween(soonest: number, latest: number): number[] {
  const ratio = latest / Math.max(1, soonest)
  const ends = Array.from({ length: tries }, (_, i) => Math.ceil(soonest * ratio ** (i / tries)))
  return [...new Set(ends)]
}

interface Filling extends Omit<Job, 'items'> {
  items: number[]
  has: Uint8Array
}

/** Precomputed for each item and job: plain numbers, and the parts of an item, longest first. */
interface Weights {
  times: Float64Array
  sizes: Float64Array
  parts: readonly Int32Array[]
}

function weightsOf({ items, parts }: Kind): Weights {
  const times = Float64Array.from(parts, ({ ms }) => ms)
  return {
    times,
    sizes: Float64Array.from(parts, ({ bytes }) => bytes),
    parts: items.map((item) => Int32Array.from(item.parts).sort((a, b) => (times[b] ?? 0) - (times[a] ?? 0))),
  }
}

/** Undefined if that takes too many jobs. */
function fill(kind: Kind, weights: Weights, end: number, order: readonly number[]): Split | undefined {
  const { start, limit } = kind
  const latest = Math.min(end, limit.ms)
  const jobs: Filling[] = []
  for (const place of order) {
    const item = kind.items[place]
    if (item === undefined) continue
    const parts = weights.parts[place] ?? new Int32Array()
    const fresh = (): Filling => ({ ...start, items: [], has: new Uint8Array(kind.parts.length) })
    const least = leastGrown(jobs, { item, parts, weights, latest, limit })
    const { job, ms, bytes } = least ?? grown(fresh(), { item, parts, weights })
    if (least === undefined) jobs.push(job)
    if (jobs.length > mostJobs) return undefined
    job.ms += ms
    job.bytes += bytes
    job.items.push(place)
    for (const part of parts) job.has[part] = 1
  }
  const filled = jobs.map(({ items, ms, bytes }) => ({ items, ms, bytes }))
  return splitOf(
    kind,
    mergedWhere(kind, filled, ({ ms, bytes }) => ms <= latest && bytes <= limit.bytes),
  )
}

interface Growing {
  item: Item
  parts: Int32Array
  weights: Weights
}
type Grown = Amount & { job: Filling }

/** The job that ends in time and grows least; among equals the fullest, which leaves room for large items. */
function leastGrown(
  jobs: readonly Filling[],
  { latest, limit, ...growing }: Growing & { latest: number; limit: Amount },
): Grown | undefined {
  let least: Grown | undefined
  for (const job of jobs) {
    const most = Math.min(latest - job.ms, least?.ms ?? Number.POSITIVE_INFINITY)
    const next = grown(job, growing, most)
    if (next.ms > most || job.bytes + next.bytes > limit.bytes) continue
    if (least === undefined || next.ms < least.ms || job.ms > least.job.ms) least = next
  }
  return least
}

/** What an item adds to a job; counted only up to `most` (ms). */
function grown(job: Filling, { item, parts, weights }: Growing, most = Number.POSITIVE_INFINITY): Grown {
  const { times, sizes } = weights
  let { ms, bytes } = item
  for (let i = 0; i < parts.length && ms <= most; i++) {
    const part = parts[i] as number
    if (job.has[part] === 1) continue
    ms += times[part] as number
    bytes += sizes[part] as number
  }
  return { job, ms, bytes }
}
