import { type Amount, type Job, jobOf, type Kind } from './amounts.ts'

/** What two jobs would take as one. */
interface Merger {
  merged: Amount
  /** Machine time that two jobs take more than one (ms): a start, and what both build. */
  saved: number
}

/** Merges jobs two by two for as long as some merger may be, the one first that saves the most. */
export function mergedWhere(
  kind: Kind,
  jobs: readonly Job[],
  may: (merged: Amount, saved: number) => boolean,
): Job[] {
  const left = [...jobs]
  const has = left.map((job) => partsOf(kind, job))
  const mergers = new Map<Job, Map<Job, Merger>>()
  const weigh = (i: number, j: number) => {
    const [a, b, hasA, hasB] = [left[i], left[j], has[i], has[j]]
    if (!a || !b || !hasA || !hasB) return
    const merged = union(kind, [a, hasA], [b, hasB])
    const row = mergers.get(a) ?? new Map<Job, Merger>()
    mergers.set(a, row.set(b, { merged, saved: a.ms + b.ms - merged.ms }))
  }
  for (const i of left.keys()) for (let j = i + 1; j < left.length; j++) weigh(i, j)
  for (;;) {
    const best = bestOf(left, mergers, may)
    if (best === undefined) return left
    const [i, j] = best
    const job = jobOf(kind, [...(left[i]?.items ?? []), ...(left[j]?.items ?? [])])
    left.splice(j, 1)
    has.splice(j, 1)
    left[i] = job
    has[i] = partsOf(kind, job)
    for (const other of left.keys()) if (other !== i) weigh(Math.min(i, other), Math.max(i, other))
  }
}

function bestOf(
  jobs: readonly Job[],
  mergers: ReadonlyMap<Job, ReadonlyMap<Job, Merger>>,
  may: (merged: Amount, saved: number) => boolean,
): [number, number] | undefined {
  let best: [number, number] | undefined
  let most = -1
  for (const [i, a] of jobs.entries()) {
    const row = mergers.get(a)
    for (let j = i + 1; j < jobs.length; j++) {
      const { merged, saved } = row?.get(jobs[j] as Job) ?? {}
      if (merged === undefined || saved === undefined || saved <= most || !may(merged, saved)) continue
      most = saved
      best = [i, j]
    }
  }
  return best
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
