import type { Plan, Target } from '../../../documents/plan.ts'
import type { Shard, SharingOfPlan } from '../../../documents/shards.ts'
import { UserError } from '../../../lib/errors.ts'
import { type Estimates, estimatesFrom } from '../prices/estimates.ts'
import { fetchedBy, fetchShares } from '../prices/fetched-by.ts'
import type { Runner } from '../runners/runners.ts'
import type { Prefer } from '../share/prefer.ts'
import { type Sharing, shareOut } from '../share/share-out.ts'
import { explainSharing } from './explain-sharing.ts'
import type { PlannedJob } from './planned-job.ts'
import { plannedJob, round } from './planned-job.ts'
import { type Work, workOf } from './work.ts'

type Planned = Pick<Plan, 'targets' | 'derivations' | 'fetch'>

/** The options for splitting work. */
export interface ShardOptions {
  runners: readonly Runner[]
  /** Maximum number of shards; a matrix has at most 256 rows. Every needed kind of runner gets one anyway. */
  most?: number
  /** The rule by which repeated builds and each start of a job must pay off. */
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
 * Splits the missing work over jobs so that the last one ends soon. Shared dependencies are built by one job, or by
 * each that needs them if that pays off by the rule of `prefer`. Targets that only need downloads, with no boot and no
 * upload, go to the shard with the least work, of their own system if possible. Cached and skipped targets, and those
 * that no runner can build, are in no shard: the evaluating job writes their results (`partHere`).
 */
export function planShards(plan: Planned, options: ShardOptions): Sharded {
  const { runners, most = mostRows, prefer = 'balanced', estimates = estimatesFrom() } = options
  const { works, unplaced } = workOf(plan, runners, estimates)
  if (works.length > mostRows)
    throw new UserError(
      `runners asks for ${works.length} kinds of machines, and a workflow can have ${mostRows} jobs beside each other; give some of its globs the same labels`,
    )
  const shared = shareOut(
    works.map(({ kind }) => kind),
    { most: Math.min(Math.max(1, most), mostRows), prefer },
  )
  const jobs = numbered(works, shared.chosen, estimates)
  const sharing = jobs.length > 0 ? explainSharing(jobs, shared, prefer) : undefined
  return { shards: withFetched(plan, jobs, estimates), unplaced, sharing }
}

/** Jobs in the order of their first targets, each with its own id. */
function numbered(works: readonly Work[], { splits }: Sharing, estimates: Estimates): PlannedJob[] {
  const numbers = new Map<string, number>()
  const first = (job: Omit<PlannedJob, 'id'>) => job.targets[0] ?? ''
  return works
    .flatMap((work, place) => (splits[place]?.jobs ?? []).map((job) => plannedJob(work, job, estimates)))
    .sort((a, b) => (first(a) < first(b) ? -1 : 1))
    .map((job) => {
      const { system } = job.runner
      const number = (numbers.get(system) ?? 0) + 1
      numbers.set(system, number)
      return { ...job, id: `${system}-${number}` }
    })
}

function withFetched(
  { targets, fetch }: Planned,
  jobs: readonly PlannedJob[],
  estimates: Estimates,
): Shard[] {
  const shares = fetchShares(fetch, estimates.bytesOf)
  const shards = jobs.map(({ id, runner, emulated, features, targets, seconds, bytes, parts }): Shard => {
    const { system, labels } = runner
    return { id, runner: labels, system, emulated, features, targets, seconds, parts, bytes }
  })
  const placed = new Set(jobs.flatMap((job) => job.targets))
  for (const target of [...targets].sort((a, b) => (a.id < b.id ? -1 : 1)))
    if (target.status === 'substitutable' && !placed.has(target.id)) {
      const shard = leastBusy(shards, target)
      if (shard) addFetched(shard, target.id, (some) => fetchedBy(shares, some), estimates)
    }
  return shards.map((shard) => ({ ...shard, targets: [...shard.targets].sort() }))
}

function addFetched(
  shard: Shard,
  target: string,
  fetched: (targets: readonly string[]) => number,
  estimates: Estimates,
): void {
  const { runner: labels, system, parts } = shard
  const more = fetched([...shard.targets, target]) - fetched(shard.targets)
  const seconds = estimates.fetch(more, { labels, system })
  shard.targets.push(target)
  shard.bytes += more
  shard.seconds = round(shard.seconds + seconds)
  if (parts) parts.fetch = round(parts.fetch + seconds)
}

function leastBusy(shards: readonly Shard[], { system }: Target): Shard | undefined {
  const own = shards.filter((shard) => shard.system === system)
  const load = ({ seconds, targets }: Shard) => seconds + 10 * targets.length
  return (own.length > 0 ? own : [...shards]).sort((a, b) => load(a) - load(b))[0]
}
