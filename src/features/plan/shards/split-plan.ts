import type { MissingDerivation, Plan, Target } from '../../../documents/plan.ts'
import type { Shard } from '../../../documents/shards.ts'
import { withNeeds } from '../../../lib/graph.ts'
import type { MachineCapabilities } from '../../evaluate/targets/can-build.ts'
import { type Estimates, estimatesFrom } from '../prices/estimates.ts'
import { planShards, type ShardOptions } from './plan-shards.ts'
import { unplacedOn } from './work.ts'

/** Seconds up to which the evaluating job builds everything itself: starting others takes minutes too. */
const soon = 600

/**
 * Whether the evaluating machine does all of it alone: nothing is missing, or it can build everything missing and
 * should need less than ten minutes for its start, builds, boots, downloads and uploads.
 */
export function runsHere(
  plan: Pick<Plan, 'targets' | 'derivations' | 'fetch'>,
  machine: MachineCapabilities,
  { seconds = soon, estimates = estimatesFrom() }: { seconds?: number; estimates?: Estimates } = {},
): boolean {
  const here = {
    labels: ['here'],
    system: machine.systems[0] ?? '',
    native: machine.systems,
    features: machine.features,
  }
  const due = plan.targets.filter(({ status }) => !['skipped', 'not-here', 'proved'].includes(status))
  const boots = due.reduce((sum, one) => sum + estimates.boots(one, here) + estimates.uploads(one), 0)
  const isDone = ({ status }: Target) => ['cached', 'skipped', 'proved'].includes(status)
  if (plan.targets.every(isDone) && boots === 0) return true
  const canBuild = plan.derivations.every(
    ({ system, features }) =>
      (system === 'builtin' || machine.systems.includes(system)) &&
      features.every((feature) => machine.features.includes(feature)),
  )
  const builds = plan.derivations.reduce((sum, one) => sum + estimates.build(one, here).seconds, 0)
  const around = estimates.start(here) + estimates.fetch(plan.fetch.unpackedBytes, here)
  return canBuild && builds + boots + around < seconds
}

/** The plan with its shards, the expected seconds of its derivations, and `not-here` for what no runner can build. */
export function withShards(plan: Plan, options: ShardOptions): Plan {
  const { shards, unplaced, sharing } = planShards(plan, options)
  const priced = pricesOf(shards, options)
  const placed = new Set(shards.flatMap(({ targets }) => targets))
  return {
    ...plan,
    targets: plan.targets.map((target) => {
      const reason = unplaced.get(target.id)
      if (reason !== undefined) return { ...target, status: 'not-here', reason }
      if (target.status !== 'not-here' || !placed.has(target.id)) return target
      const { reason: _, ...rest } = target
      return { ...rest, status: 'to-build' }
    }),
    derivations: plan.derivations.map((one) => ({ ...one, ...priced(one) })),
    shards,
    ...(sharing ? { sharing } : {}),
  }
}

/** The time of each derivation without emulation, on the first kind of machine of its system. */
function pricesOf(shards: readonly Shard[], { estimates = estimatesFrom() }: ShardOptions) {
  return (one: MissingDerivation): Pick<MissingDerivation, 'seconds' | 'priced'> => {
    const labels = shards.find(({ system }) => system === one.system)?.runner ?? ['here']
    const { seconds, source } = estimates.build(one, { labels, native: [one.system] })
    return { seconds, priced: source }
  }
}

/** The plan if nothing can be handed to other jobs: what this machine cannot build is `not-here`. */
export function onlyHere(plan: Plan, { systems, features }: MachineCapabilities): Plan {
  // with a made-up system, so that no emulation is implied
  const here = { system: 'here', labels: [], native: systems, emulates: [], features }
  const unplaced = unplacedOn(plan, [here])
  const byPath = new Map(plan.derivations.map((one) => [one.drvPath, one]))
  const targets = plan.targets.map((target): Target => {
    if (!unplaced.has(target.id)) return target
    const demands = [target, ...withNeeds(target.drvPath, byPath)]
    const lacking = demands.flatMap((one) => [
      ...(systems.includes(one.system) || one.system === 'builtin' ? [] : [one.system]),
      ...one.features.filter((feature) => !features.includes(feature)),
    ])
    const what = [...new Set(lacking)].join(', ')
    const reason = `needs ${what}, which this machine cannot give, and nothing is handed to other jobs`
    return { ...target, status: 'not-here', reason }
  })
  return { ...plan, targets }
}

/** The work of one job as a separate plan; undefined if there is no such shard. */
export function planOfShard(plan: Plan, id: string): Plan | undefined {
  const shard = plan.shards?.find((one) => one.id === id)
  return shard && partOf(plan, (target) => shard.targets.includes(target.id))
}

/** What the evaluating job writes results for: all targets in no shard that no earlier run proved. */
export function partHere(plan: Plan): Plan {
  const elsewhere = new Set(plan.shards?.flatMap(({ targets }) => targets))
  return partOf(plan, ({ id, status }) => status !== 'proved' && !elsewhere.has(id))
}

function partOf(plan: Plan, isIn: (target: Target) => boolean): Plan {
  const targets = plan.targets.filter(isIn)
  const byPath = new Map(plan.derivations.map((one) => [one.drvPath, one]))
  const needed = new Set(targets.flatMap(({ drvPath }) => withNeeds(drvPath, byPath)))
  return { ...plan, targets, derivations: plan.derivations.filter((one) => needed.has(one)) }
}
