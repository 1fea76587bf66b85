import { type Job, jobOf, type Kind, type Split, splitOf } from './amounts.ts'
import { mergedWhere } from './merge-jobs.ts'

/** How many ends are tried between the soonest that one item allows and one job for all. */
const tries = 24

/** A matrix has no more rows. */
const mostJobs = 256

/**
 * Ways to share out many items: for each of several ends, jobs are filled longest first, each item where the union
 * grows least, and another job begins where none would end in time.
 */
export function filledSplits(kind: Kind): Split[] {
  const all = jobOf(kind, [...kind.items.keys()])
  const alone = kind.items.map((_, place) => jobOf(kind, [place]))
  const longest = [...alone.keys()].sort((a, b) => (alone[b]?.ms ?? 0) - (alone[a]?.ms ?? 0) || a - b)
  const soonest = alone[longest[0] ?? 0]?.ms ?? 0
  const whole = splitOf(kind, [all])
  const ends = endsBetween(soonest, all.ms)
  const filled = ends.flatMap((end) => fill(kind, end, longest) ?? [])
  return [...filled, ...(alone.length <= mostJobs ? [splitOf(kind, alone)] : []), whole]
}

/** Ends at equal ratios, the soonest first. */
function endsBetween(soonest: number, latest: number): number[] {
  const ratio = latest / Math.max(1, soonest)
  const ends = Array.from({ length: tries }, (_, i) => Math.ceil(soonest * ratio ** (i / tries)))
  return [...new Set(ends)]
}

interface Filling extends Omit<Job, 'items'> {
  items: number[]
  has: Uint8Array
}

/** Undefined where that takes more jobs than there can be. */
function fill(kind: Kind, end: number, order: readonly number[]): Split | undefined {
  const { parts, start, limit } = kind
  const [times, sizes] = [
    Float64Array.from(parts, ({ ms }) => ms),
    Float64Array.from(parts, (one) => one.bytes),
  ]
  const latest = Math.min(end, limit.ms)
  const jobs: Filling[] = []
  for (const place of order) {
    const item = kind.items[place]
    if (item === undefined) continue
    const grown = (job: Filling) => {
      let { ms, bytes } = item
      for (const part of item.parts) {
        if (job.has[part] === 1) continue
        ms += times[part] ?? 0
        bytes += sizes[part] ?? 0
      }
      return { job, ms, bytes }
    }
    const fresh = (): Filling => ({ ...start, items: [], has: new Uint8Array(parts.length) })
    const inTime = jobs
      .map(grown)
      .filter(({ job, ms, bytes }) => job.ms + ms <= latest && job.bytes + bytes <= limit.bytes)
    // of equal growth the job with the most to do, which leaves room for large items elsewhere
    const least = inTime.sort((a, b) => a.ms - b.ms || b.job.ms - a.job.ms)[0]
    const { job, ms, bytes } = least ?? grown(fresh())
    if (least === undefined) jobs.push(job)
    if (jobs.length > mostJobs) return undefined
    job.ms += ms
    job.bytes += bytes
    job.items.push(place)
    for (const part of item.parts) job.has[part] = 1
  }
  const filled = jobs.map(({ items, ms, bytes }) => ({ items, ms, bytes }))
  return splitOf(
    kind,
    mergedWhere(kind, filled, ({ ms, bytes }) => ms <= latest && bytes <= limit.bytes),
  )
}
