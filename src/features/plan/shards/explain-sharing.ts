import type { SharingOfPlan } from '../../../documents/shards.ts'
import { childrenFirst, needsOf } from '../../../lib/numbered-graph.ts'
import type { Prefer } from '../share/prefer.ts'
import type { Sharing } from '../share/share-out.ts'
import type { PlannedJob } from './planned-job.ts'

/** How much of a list is shown. */
const shown = 10

/**
 * Why the work is split this way: what determines the end, what is built twice, the effect of other numbers of jobs.
 */
export function explainSharing(
  jobs: readonly PlannedJob[],
  { chosen, fewest, further }: { chosen: Sharing; fewest: Sharing; further: Sharing | undefined },
  prefer: Prefer,
): SharingOfPlan {
  const last = [...jobs].sort((a, b) => b.seconds - a.seconds)[0]
  return {
    prefer,
    chosen: costOf(chosen),
    fewest: costOf(fewest),
    ...(further ? { further: costOf(further) } : {}),
    ...(last ? { last: { shard: last.id, seconds: last.seconds, chain: longestChain(last) } } : {}),
    copies: copiesIn(jobs),
    over: jobs.flatMap(overOf),
  }
}

const costOf = ({ jobs, end, machine }: Sharing) => ({ jobs, end: end / 1000, machine: machine / 1000 })

function overOf({ id, seconds, bytes, limit }: PlannedJob): SharingOfPlan['over'] {
  return [
    ...(seconds > limit.seconds ? [{ shard: id, what: 'time' as const, most: limit.seconds }] : []),
    ...(bytes > limit.bytes ? [{ shard: id, what: 'disk' as const, most: limit.bytes }] : []),
  ]
}

/** The builds that depend on each other and take longest together, last one first. */
function longestChain({ builds, work }: PlannedJob): { name: string; seconds: number; priced: string }[] {
  const { graph, derivations, priceAt } = work
  const own = new Set(builds)
  const until = new Float64Array(derivations.length)
  const after = new Int32Array(derivations.length).fill(-1)
  let end = -1
  for (const node of childrenFirst(graph)) {
    if (!own.has(node)) continue
    let [longest, by] = [0, -1]
    for (const need of needsOf(graph, node)) {
      const before = until[need] ?? 0
      if (own.has(need) && (before > longest || by === -1)) [longest, by] = [before, need]
    }
    until[node] = longest + priceAt(node).seconds
    after[node] = by
    if (end === -1 || (until[node] ?? 0) > (until[end] ?? 0)) end = node
  }
  const chain: { name: string; seconds: number; priced: string }[] = []
  for (let at = end; at !== -1 && chain.length < shown; at = after[at] ?? -1) {
    const { seconds, source } = priceAt(at)
    chain.push({ name: derivations[at]?.name ?? '', seconds, priced: source })
  }
  return chain
}

function copiesIn(jobs: readonly PlannedJob[]): SharingOfPlan['copies'] {
  // all jobs have one graph, so that a node is the same derivation in each
  const times = new Map<number, { work: PlannedJob['work']; jobs: number }>()
  for (const { builds, work } of jobs)
    for (const node of builds) {
      const known = times.get(node)
      if (known) known.jobs += 1
      else times.set(node, { work, jobs: 1 })
    }
  const copied = [...times]
    .filter(([, one]) => one.jobs > 1)
    .map(([node, { work, jobs }]) => {
      return { name: work.derivations[node]?.name ?? '', seconds: work.priceAt(node).seconds, jobs }
    })
  const again = (one: { seconds: number; jobs: number }) => one.seconds * (one.jobs - 1)
  return {
    seconds: copied.reduce((sum, one) => sum + again(one), 0),
    derivations: copied.length,
    dearest: copied.sort((a, b) => again(b) - again(a) || (a.name < b.name ? -1 : 1)).slice(0, shown),
  }
}
