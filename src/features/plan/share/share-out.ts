import type { SharingOfPlan } from '../../../documents/shards.ts'
import { jobOf, type Kind, type Split, splitOf } from './amounts.ts'
import { everySplit, fewItems } from './every-split.ts'
import { filledSplits } from './filled-splits.ts'
import { mergedWhere } from './merge-jobs.ts'
import { type Prefer, pays } from './prefer.ts'

/** All kinds of work, each split. */
export interface Sharing {
  /** One per kind, in order. */
  splits: readonly Split[]
  jobs: number
  end: number
  machine: number
  over: number
}

type Further = Sharing & Pick<NonNullable<SharingOfPlan['further']>, 'not'>

/** What is chosen, beside what other numbers of jobs would bring. */
export interface Shared {
  chosen: Sharing
  fewest: Sharing
  further?: Further
}

/** An end within this factor of the best counts as equal if it takes fewer jobs. */
const near = 1.05

/**
 * Splits work over at most so many jobs, or one per kind if that is more. From few jobs to many, a split replaces the
 * last if it ends sooner and pays off; the candidates do not depend on `most`, so that more jobs never end later.
 */
export function shareOut(kinds: readonly Kind[], { most, prefer }: { most: number; prefer: Prefer }): Shared {
  const { candidates, unpaid } = candidatesOf(kinds, prefer)
  const allowed = Math.max(most, candidates[0]?.jobs ?? 0)
  const steps: Sharing[] = []
  for (const next of candidates) {
    if (next.jobs > allowed) break
    const last = steps.at(-1)
    if (last === undefined || isBetter(next, last, prefer)) steps.push(next)
  }
  const best = steps.at(-1) ?? sharing([])
  const chosen = steps.find((step) => step.end <= best.end * near && step.over === best.over) ?? best
  const further = sooner([...candidates, ...unpaid], chosen)
  return {
    chosen,
    fewest: candidates[0] ?? chosen,
    ...(further ? { further: { ...further, not: whyNot(further, chosen, { allowed, prefer }) } } : {}),
  }
}

/** Why more jobs are not chosen although the last one would end sooner. */
function whyNot(
  further: Sharing,
  chosen: Sharing,
  { allowed, prefer }: { allowed: number; prefer: Prefer },
): Further['not'] {
  if (!pays(prefer, chosen.end - further.end, further.machine - chosen.machine)) return 'price'
  return further.jobs > allowed ? 'jobs' : 'near'
}

function isBetter(next: Sharing, last: Sharing, prefer: Prefer): boolean {
  if (next.over !== last.over) return next.over < last.over && next.end <= last.end
  return pays(prefer, last.end - next.end, next.machine - last.machine)
}

/** The effect of the next larger number of jobs, whether it pays off or not. */
function sooner(candidates: readonly Sharing[], chosen: Sharing): Sharing | undefined {
  const more = candidates.filter(({ jobs, end }) => jobs > chosen.jobs && end < chosen.end)
  const jobs = Math.min(...more.map((one) => one.jobs))
  return more.filter((one) => one.jobs === jobs).sort((a, b) => a.end - b.end)[0]
}

/**
 * For every end that some kind can reach, the cheapest split to reach it, and the same without jobs that do not pay
 * off; few jobs first, and cheap before expensive.
 */
function candidatesOf(
  kinds: readonly Kind[],
  prefer: Prefer,
): { candidates: Sharing[]; unpaid: readonly Sharing[] } {
  const ways = kinds.map((kind) => (kind.items.length <= fewItems ? everySplit(kind) : filledSplits(kind)))
  const ends = [...new Set(ways.flatMap((splits) => splits.map(({ end }) => end)))]
  const reached = ends.flatMap((end) => {
    const splits = ways.map((splits) => cheapest(splits.filter((split) => split.end <= end)))
    return splits.every((split) => split !== undefined) ? [sharing(splits as Split[])] : []
  })
  const few = sharing(kinds.map((kind) => splitOf(kind, [jobOf(kind, [...kind.items.keys()])])))
  const unpaid = distinct(reached)
  const all = [few, ...unpaid.map((one) => withoutUnpaid(kinds, one, prefer))]
  const candidates = distinct(all).sort((a, b) => a.jobs - b.jobs || a.machine - b.machine || a.end - b.end)
  return { candidates, unpaid }
}

function sharing(splits: readonly Split[]): Sharing {
  const sum = (of: (split: Split) => number) => splits.reduce((all, split) => all + of(split), 0)
  return {
    splits,
    jobs: sum(({ jobs }) => jobs.length),
    end: Math.max(0, ...splits.map(({ end }) => end)),
    machine: sum(({ machine }) => machine),
    over: sum(({ over }) => over),
  }
}

const cheapest = (splits: readonly Split[]): Split | undefined =>
  [...splits].sort((a, b) => a.over - b.over || a.machine - b.machine || a.end - b.end)[0]

const distinct = (all: readonly Sharing[]): Sharing[] => [
  ...new Map(all.map((one) => [`${one.jobs} ${one.end} ${one.machine} ${one.over}`, one])).values(),
]

/** Merges jobs that do not pay off separately, until each does. */
function withoutUnpaid(kinds: readonly Kind[], from: Sharing, prefer: Prefer): Sharing {
  for (let all = from; ; ) {
    const { end } = all
    const merged = sharing(
      kinds.map((kind, place) =>
        splitOf(
          kind,
          mergedWhere(kind, all.splits[place]?.jobs ?? [], ({ ms, bytes }, saved) => {
            if (ms > kind.limit.ms || bytes > kind.limit.bytes) return false
            return !pays(prefer, ms - end, saved)
          }),
        ),
      ),
    )
    if (merged.jobs === all.jobs) return merged
    all = merged
  }
}
