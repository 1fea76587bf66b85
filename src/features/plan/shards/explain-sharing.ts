import type { SharingOfPlan } from '../../../documents/shards.ts'
import { childrenFirst, numberedGraph } from '../../../lib/numbered-graph.ts'
import type { Prefer } from '../share/prefer.ts'
import type { Sharing } from '../share/share-out.ts'
import type { PlannedJob } from './planned-job.ts'

/** How much of a list a person reads. */
const shown = 10

/** Why the work is shared out as it is: what decides the end, what is built twice, what other numbers of jobs would bring. */
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

/** The builds that must follow each other and take longest together, the last one first. */
function longestChain({ builds }: PlannedJob): { name: string; seconds: number; priced: string }[] {
  const until = new Map<string, { seconds: number; by: string | undefined }>()
  const all = [...builds.values()]
  for (const place of childrenFirst(numberedGraph(all.map(({ derivation }) => derivation)))) {
    const build = all[place]
    if (build === undefined) continue
    const { drvPath } = build.derivation
    let longest: { seconds: number; by: string | undefined } = { seconds: 0, by: undefined }
    for (const need of build.derivation.needs) {
      const before = until.get(need)
      if (before && (before.seconds > longest.seconds || longest.by === undefined))
        longest = { seconds: before.seconds, by: need }
    }
    until.set(drvPath, { seconds: longest.seconds + build.price.seconds, by: longest.by })
  }
  const chain: { name: string; seconds: number; priced: string }[] = []
  const end = [...until].sort(([, a], [, b]) => b.seconds - a.seconds)[0]?.[0]
  for (let at = end; at !== undefined && chain.length < shown; at = until.get(at)?.by) {
    const { derivation, price } = builds.get(at) ?? {}
    if (derivation && price)
      chain.push({ name: derivation.name, seconds: price.seconds, priced: price.source })
  }
  return chain
}

function copiesIn(jobs: readonly PlannedJob[]): SharingOfPlan['copies'] {
  const times = new Map<string, { name: string; seconds: number; jobs: number }>()
  for (const { builds } of jobs) {
    for (const [drvPath, { derivation, price }] of builds) {
      const known = times.get(drvPath)
      if (known) known.jobs += 1
      else times.set(drvPath, { name: derivation.name, seconds: price.seconds, jobs: 1 })
    }
  }
  const copied = [...times.values()].filter((one) => one.jobs > 1)
  const again = (one: { seconds: number; jobs: number }) => one.seconds * (one.jobs - 1)
  return {
    seconds: copied.reduce((sum, one) => sum + again(one), 0),
    derivations: copied.length,
    dearest: copied.sort((a, b) => again(b) - again(a) || (a.name < b.name ? -1 : 1)).slice(0, shown),
  }
}
