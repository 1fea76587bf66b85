import type { SharingOfPlan } from '../../../documents/shards.ts'
import { childrenFirst, needsOf } from '../../../lib/numbered-graph.ts'
import type { Prefer } from '../share/prefer.ts'
import type { Shared, Sharing } from '../share/share-out.ts'
import type { PlannedJob } from './planned-job.ts'

/** How much of a list is shown. */
const shown = 10

/**
 * Why the work is split this way: what determines the end, what is built twice, the effect of other numbers of jobs.
 */
export function explainSharing(
  jobs: readonly PlannedJob[],
  { chosen, fewest, further }: Shared,
  prefer: Prefer,
): SharingOfPlan {
  const last = [...jobs].sort((a, b) => b.seconds - a.seconds)[0]
  return {
    prefer,
    chosen: costOf(chosen),
    fewest: costOf(fewest),
    ...(further ? { further: { ...costOf(further), not: further.not } } : {}),
    ...(last ? { last: { shard: last.id, seconds: last.seconds, chain: longestChain(last) } } : {}),
    copies: copiesIn(jobs),
    over: jobs.flatMap(overOf),
  }
}

const costOf = ({ jobs, end, machine }: Sharing) => ({ jobs, end: end / 1000, machine: machine / 1000 })

type Over = SharingOfPlan['over'][number]

function overOf(job: PlannedJob): Over[] {
  const { id: shard, seconds, bytes, limit } = job
  const late: Over = { shard, what: 'time', most: limit.seconds, takes: mostOf(job) }
  return [
    ...(seconds > limit.seconds ? [late] : []),
    ...(bytes > limit.bytes ? [{ shard, what: 'disk' as const, most: limit.bytes }] : []),
  ]
}

/** What a job spends most of its time on. */
function mostOf({ parts, builds, work }: PlannedJob): NonNullable<Over['takes']> {
  const names = Object.keys(parts) as (keyof typeof parts)[]
  const part = names.reduce((most, one) => (parts[one] > parts[most] ? one : most))
  const takes = { part, seconds: parts[part] }
  if (part !== 'build') return takes
  const priced = builds.map((node) => {
    return { name: work.derivations[node]?.name ?? '', seconds: work.priceAt(node).seconds }
  })
  const [dearest] = priced.sort((a, b) => b.seconds - a.seconds || (a.name < b.name ? -1 : 1))
  return { ...takes, ...(dearest ? { dearest } : {}) }
}

type Link = NonNullable<SharingOfPlan['last']>['chain'][number]

/** The builds that depend on each other and take longest together, last one first. */
function longestChain({ builds, work }: PlannedJob): Link[] {
  const { graph, derivations, priceAt } = work
  const own = new Set(builds)
  const until = new Float64Array(derivations.length).fill(-1) // not in this job
  const after = new Int32Array(derivations.length).fill(-1)
  let end = -1
  for (const node of childrenFirst(graph)) {
    if (!own.has(node)) continue
    let [longest, by] = [-1, -1]
    for (const need of needsOf(graph, node)) {
      const before = until[need] ?? -1
      if (before > longest) [longest, by] = [before, need]
    }
    until[node] = Math.max(0, longest) + priceAt(node).seconds
    after[node] = by
    if ((until[node] ?? 0) >= (until[end] ?? 0)) end = node // of equal ends the one nearer to its target
  }
  const chain: Link[] = []
  for (let at = end; at !== -1; at = after[at] ?? -1) {
    const { seconds, source } = priceAt(at)
    chain.push({ name: derivations[at]?.name ?? '', seconds, priced: source })
  }
  return mostExpensive(chain)
}

/** What takes long may be far below its target: of a long chain the most expensive links stay, in order. */
function mostExpensive(chain: readonly Link[]): Link[] {
  const dearest = new Set([...chain].sort((a, b) => b.seconds - a.seconds).slice(0, shown))
  return chain.filter((link) => dearest.has(link))
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
