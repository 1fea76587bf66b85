import type { Plan, Target } from '../../../documents/plan.ts'
import { withNeeds } from '../../../lib/graph.ts'
import type { Machine } from '../../evaluate/targets/can-build.ts'
import { expectation, fetchSeconds } from './build-estimates.ts'
import { planShards, type ShardOptions } from './plan-shards.ts'

/** Seconds up to which the job that evaluated builds everything itself: starting others takes minutes too. */
const soon = 600

/** Seconds that everything takes one after the other. */
function expectedSeconds({ derivations, fetch }: Pick<Plan, 'derivations' | 'fetch'>): number {
  const build = derivations.reduce((sum, one) => sum + expectation(one).seconds, 0)
  return build + fetchSeconds(fetch.unpackedBytes)
}

/**
 * Whether the machine that evaluated does all of it alone: nothing is missing, or it can build all that is and is
 * expected to need less than ten minutes for it.
 */
export function runsHere(
  plan: Pick<Plan, 'targets' | 'derivations' | 'fetch'>,
  machine: Machine,
  { seconds = soon }: { seconds?: number } = {},
): boolean {
  const isDone = ({ status }: Target) => status === 'cached' || status === 'skipped'
  if (plan.targets.every(isDone)) return true
  const canBuild = plan.derivations.every(
    ({ system, features }) =>
      (system === 'builtin' || machine.systems.includes(system)) &&
      features.every((feature) => machine.features.includes(feature)),
  )
  return canBuild && expectedSeconds(plan) < seconds
}

/** The plan with its shards, the seconds of its derivations, and `not-here` on what no runner can build. */
export function withShards(plan: Plan, options: ShardOptions): Plan {
  const { shards, unplaced } = planShards(plan, options)
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
    derivations: plan.derivations.map((one) => ({ ...one, seconds: expectation(one).seconds })),
    shards,
  }
}

/** The plan where nothing can be handed to other jobs: what this machine cannot build is `not-here`. */
export function onlyHere(plan: Plan, { systems, features }: Machine): Plan {
  // of no system of its own, so that no emulation is implied
  const here = { system: 'here', labels: [], native: systems, emulates: [], features }
  const { unplaced } = planShards(plan, { runners: [here] })
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

/** What one job builds, as a plan of its own; undefined where there is no such shard. */
export function planOfShard(plan: Plan, id: string): Plan | undefined {
  const shard = plan.shards?.find((one) => one.id === id)
  return shard && partOf(plan, (target) => shard.targets.includes(target.id))
}

/** What the job that evaluated gives results for: all that is in no shard. */
export function partHere(plan: Plan): Plan {
  const elsewhere = new Set(plan.shards?.flatMap(({ targets }) => targets))
  return partOf(plan, ({ id }) => !elsewhere.has(id))
}

function partOf(plan: Plan, isIn: (target: Target) => boolean): Plan {
  const targets = plan.targets.filter(isIn)
  const byPath = new Map(plan.derivations.map((one) => [one.drvPath, one]))
  const needed = new Set(targets.flatMap(({ drvPath }) => withNeeds(drvPath, byPath)))
  return { ...plan, targets, derivations: plan.derivations.filter((one) => needed.has(one)) }
}
