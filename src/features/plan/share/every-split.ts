import { type Job, jobOf, type Kind, type Split, splitOf } from './amounts.ts'

/** Number of items up to which we try all ways to split them: 4,140 for eight, 21,147 for nine. */
export const fewItems = 8

/** Of all splits, those that no other beats in end, machine time and limits. */
export function everySplit(kind: Kind): Split[] {
  const known = new Map<number, Job>()
  const job = (mask: number): Job => {
    const found =
      known.get(mask) ??
      jobOf(
        kind,
        [...kind.items.keys()].filter((place) => mask & (1 << place)),
      )
    known.set(mask, found)
    return found
  }
  const best: Split[] = []
  for (const masks of partitions(kind.items.length)) keepBest(best, splitOf(kind, masks.map(job)))
  return best
}

/** All partitions of so many items, each a list of masks. */
function partitions(count: number): number[][] {
  let all: number[][] = [[]]
  for (let place = 0; place < count; place++) {
    const bit = 1 << place
    all = all.flatMap((masks) => [
      ...masks.map((_, at) => masks.map((mask, i) => (i === at ? mask | bit : mask))),
      [...masks, bit],
    ])
  }
  return all
}

const beats = (a: Split, b: Split): boolean =>
  a.end <= b.end && a.machine <= b.machine && a.over <= b.over && a.jobs.length <= b.jobs.length

function keepBest(best: Split[], split: Split): void {
  if (best.some((one) => beats(one, split))) return
  const rest = best.filter((one) => !beats(split, one))
  best.splice(0, best.length, ...rest, split)
}
