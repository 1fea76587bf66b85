import type { Plan, Target } from '../../../documents/plan.ts'
import type { Shard, SharingOfPlan } from '../../../documents/shards.ts'
import { type Estimates, estimatesFrom } from '../prices/estimates.ts'
import type { Runner } from '../runners/runners.ts'
import type { Prefer } from '../share/prefer.ts'
import { type Sharing, shareOut } from '../share/share-out.ts'
import { explainSharing } from './explain-sharing.ts'
import type { PlannedJob } from './planned-job.ts'
import { plannedJob } from './planned-job.ts'
import { type Work, workOf } from './work.ts'

type Planned = Pick<Plan, 'targets' | 'derivations' | 'fetch'>

/** What decides how the work is split. */
export interface ShardOptions {
  runners: readonly Runner[]
  /** Shards at most; a matrix has no more than 256 rows. Every kind of runner that is needed has one all the same. */
  most?: number
  /** What is built twice, and each start of a job, must pay for itself by this rule. */
  prefer?: Prefer
  estimates?: Estimates
}

export interface Sharded {
  shards: Shard[]
  /** Why no runner can build a target, by its id. */
  unplaced: ReadonlyMap<string, string>
  sharing: SharingOfPlan | undefined
}

const mostRows = 256

/**
 * Shares what is missing out over jobs so that the last one ends soon. What several targets need is built by one job, or
 * by each that wants it where that pays by the rule of `prefer`. Targets that need fetching only go to the shard with
 * the least to do, of their own system where there is one. Cached ones, skipped ones and those that no runner can build
 * are in no shard: the job that evaluated writes their results (`partHere`).
 */
export function planShards(plan: Planned, options: ShardOptions): Sharded {
  const { runners, most = mostRows, prefer = 'balanced', estimates = estimatesFrom() } = options
  const { works, unplaced } = workOf(plan, runners, estimates)
  const shared = shareOut(
    works.map(({ kind }) => kind),
    { most: Math.min(Math.max(1, most), mostRows), prefer },
  )
  const jobs = numbered(works, shared.chosen, { estimates, fetch: plan.fetch })
  const sharing = jobs.length > 0 ? explainSharing(jobs, shared, prefer) : undefined
  return { shards: withFetched(plan.targets, jobs), unplaced, sharing }
}

/** Jobs in the order of their first targets, each with an id of its own. */
function numbered(
  works: readonly Work[],
  { splits }: Sharing,
  around: { estimates: Estimates; fetch: Plan['fetch'] },
): PlannedJob[] {
  const numbers = new Map<string, number>()
  const first = (job: Omit<PlannedJob, 'id'>) => job.targets[0] ?? ''
  return works
    .flatMap((work, place) => (splits[place]?.jobs ?? []).map((job) => plannedJob(work, job, around)))
    .sort((a, b) => (first(a) < first(b) ? -1 : 1))
    .map((job) => {
      const { system } = job.runner
      const number = (numbers.get(system) ?? 0) + 1
      numbers.set(system, number)
      return { ...job, id: `${system}-${number}` }
    })
}

function withFetched(targets: readonly Target[], jobs: readonly PlannedJob[]): Shard[] {
  const shards = jobs.map(({ id, runner, emulated, features, targets, seconds, bytes, parts }): Shard => {
    const { system, labels } = runner
    return { id, runner: labels, system, emulated, features, targets, seconds, parts, bytes }
  })
  for (const target of [...targets].sort((a, b) => (a.id < b.id ? -1 : 1)))
    if (target.status === 'substitutable') leastBusy(shards, target)?.targets.push(target.id)
  return shards.map((shard) => ({ ...shard, targets: [...shard.targets].sort() }))
}

function leastBusy(shards: readonly Shard[], { system }: Target): Shard | undefined {
  const own = shards.filter((shard) => shard.system === system)
  const load = ({ seconds, targets }: Shard) => seconds + 10 * targets.length
  return (own.length > 0 ? own : [...shards]).sort((a, b) => load(a) - load(b))[0]
}
