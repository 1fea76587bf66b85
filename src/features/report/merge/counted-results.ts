import type { Plan } from '../../../documents/plan.ts'
import type { Result } from '../../../documents/result.ts'
import { count, oneLine } from '../../../lib/text.ts'
import { some } from '../words/names.ts'

/** Results that count for a plan, oldest first, and warnings about the others. */
export interface Counted {
  results: Result[]
  warnings: string[]
  /** Shards of the plan without a result, by the id of each of their targets. */
  lost: ReadonlyMap<string, string>
}

/** The newest result of each shard that was built from this very plan. */
export function countedResults(
  { shards = [] }: Pick<Plan, 'shards'>,
  results: readonly Result[],
  { planDigest, dueHere = [] }: { planDigest?: string | undefined; dueHere?: readonly string[] | undefined },
): Counted {
  // a result without a plan digest might be for any plan
  const isOther = ({ plan }: Result) => planDigest !== undefined && plan !== planDigest
  const newest = new Map<string, Result>()
  for (const result of [...results].sort(byCreation)) if (!isOther(result)) newest.set(result.shard, result)
  const due = dueHere.length > 0 ? [...shards, { id: 'here', targets: dueHere }] : shards
  const lost = due.filter(({ id }) => !newest.has(id))
  return {
    results: [...newest.values()].sort(byCreation),
    warnings: [
      ...fromAnotherPlan(results.filter(isOther)),
      ...lost.map(
        ({ id, targets }) =>
          `${oneLine(id, 80)} produced no result: its job failed or was stopped before; nothing is known of ${names(targets)}`,
      ),
    ],
    lost: new Map(lost.flatMap(({ id, targets }) => targets.map((target) => [target, id] as const))),
  }
}

function fromAnotherPlan(results: readonly Result[]): string[] {
  if (results.length === 0) return []
  const shards = results.map(({ shard }) => shard)
  return [
    `left out, because another plan was built (of an earlier attempt?): ${count(results.length, 'result')} of ${names(shards)}`,
  ]
}

const names = (all: readonly string[]): string =>
  some(
    [...new Set(all)].map((id) => oneLine(id, 80)),
    5,
  )

/** Oldest first. */
export function byCreation(a: { created: string }, b: { created: string }): number {
  return a.created < b.created ? -1 : a.created > b.created ? 1 : 0
}
