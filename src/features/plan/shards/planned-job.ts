import type { Shard } from '../../../documents/shards.ts'
import type { Estimates } from '../prices/estimates.ts'
import { fetchedBy } from '../prices/fetched-by.ts'
import type { Runner } from '../runners/runners.ts'
import type { Job } from '../share/amounts.ts'
import type { Work } from './work.ts'

/** One job of a plan with everything known about it. */
export interface PlannedJob
  extends Pick<Shard, 'id' | 'emulated' | 'features' | 'targets' | 'seconds' | 'bytes'> {
  runner: Runner
  parts: NonNullable<Shard['parts']>
  /** Its builds: nodes of the graph of its work. */
  builds: readonly number[]
  work: Pick<Work, 'graph' | 'derivations' | 'priceAt'>
  limit: { seconds: number; bytes: number }
}

export function plannedJob(
  work: Work,
  { items, ms, bytes }: Job,
  estimates: Estimates,
): Omit<PlannedJob, 'id'> {
  const { runner, groups, parts: all, kind, limit, fetch: fetches } = work
  const own = items.flatMap((place) => groups[place] ?? [])
  const targets = own.flatMap((group) => group.targets)
  const parts = new Set(items.flatMap((place) => kind.items[place]?.parts ?? []))
  const builds = [...parts].flatMap((part) => all[part] ?? [])
  const derivations = builds.flatMap((node) => work.derivations[node] ?? [])
  const sum = (seconds: readonly number[]) => round(seconds.reduce((one, other) => one + other, 0))
  const [boot, upload] = [
    sum(targets.map((one) => estimates.boots(one, runner))),
    sum(targets.map((one) => estimates.uploads(one))),
  ]
  const start = round(estimates.start(runner))
  const fetched = fetchedBy(
    fetches,
    targets.map(({ id }) => id),
  )
  const fetch = round(estimates.fetch(fetched, runner))
  const seconds = round(ms / 1000)
  const build = Math.max(0, round(seconds - start - fetch - boot - upload))
  const isForeign = (system: string) => system !== 'builtin' && !runner.native.includes(system)
  const distinct = (words: readonly string[]) => [...new Set(words)].sort()
  return {
    runner,
    emulated: distinct(derivations.map(({ system }) => system).filter(isForeign)),
    features: distinct(derivations.flatMap((one) => one.features)),
    targets: targets.map(({ id }) => id).sort(),
    seconds,
    bytes: Math.round(bytes),
    parts: { start, fetch, build, boot, upload },
    builds,
    work,
    limit: { seconds: limit.ms / 1000, bytes: limit.bytes },
  }
}

/** Tenths of a second. */
export const round = (seconds: number): number => Math.round(seconds * 10) / 10
