import type { Plan, Target } from '../../documents/plan.ts'
import { planGraph } from '../../documents/plan.ts'
import { isThere, type Outcome, type Result, type TargetResult } from '../../documents/result.ts'
import { below, type Graph } from '../../lib/graph.ts'
import { derivationName } from '../../nix/derivation/derivation-files.ts'
import type { Build, Progress } from './progress/progress.ts'
import type { Built } from './rounds.ts'

export interface Facts extends Built {
  plan: Plan
  /** Seconds since the build began. */
  now: number
}

/** The outcome of each target, before its outputs are inspected. */
export function targetResults(facts: Facts): TargetResult[] {
  const graph = planGraph(facts.plan)
  return facts.plan.targets.map((target) => {
    const { id, names, host, kind, system, drvPath, outputs } = target
    const [outcome, reason] = outcomeOf(target, facts)
    return {
      id,
      names,
      ...(host === undefined ? {} : { host }),
      kind,
      system,
      drvPath,
      outcome,
      ...(reason === undefined ? {} : { reason }),
      outputs: { ...outputs, ...facts.present.get(id) },
      seconds: ownSeconds(target, graph, facts),
      images: [],
    }
  })
}

/** For a job that was stopped before the inspection: an uninspected image or VM is not done. */
export function unseen({ targets }: Pick<Plan, 'targets'>, results: readonly TargetResult[]): TargetResult[] {
  const seen = new Set(
    targets.filter(({ image, kind }) => image === undefined && !/^vm/.test(kind)).map(({ id }) => id),
  )
  return results.map((result) =>
    seen.has(result.id) || !isThere(result.outcome)
      ? result
      : { ...result, outcome: 'cancelled', reason: 'its job was stopped before it was looked into' },
  )
}

function outcomeOf(target: Target, facts: Facts): [Outcome, string | undefined] {
  const { id, status, reason, drvPath } = target
  if (status === 'not-here' || status === 'skipped') return [status, reason]
  if (facts.before.has(id)) return ['cached', undefined]
  if (facts.present.has(id)) {
    const built = status === 'to-build' || buildsOf(facts.progress).has(drvPath)
    return [built ? 'built' : 'fetched', undefined]
  }
  const failure = facts.failures.find(({ targets }) => targets.includes(id))
  const isLate = failure?.drvPath === undefined && failure?.class === 'time-out'
  if (facts.interrupted && (failure === undefined || isLate)) {
    return ['cancelled', failure?.message ?? 'the build was stopped']
  }
  if (failure) return ['failed', `${failure.name}: ${failure.message}`]
  return [
    'failed',
    'its outputs are missing after the build; run again, or build it alone with nix build to see why',
  ]
}

/** The builds by the derivation in the plan. */
function buildsOf({ builds, resolved }: Progress): Map<string, Build> {
  return new Map([...builds].map(([drvPath, build]) => [resolved.get(drvPath) ?? drvPath, build]))
}

function ownSeconds({ drvPath }: Target, graph: Graph, { progress, now }: Facts): number {
  const builds = buildsOf(progress)
  const own = [...below([drvPath], (one) => graph.get(one) ?? []).keys()].flatMap(
    (needed) => builds.get(needed) ?? [],
  )
  if (own.length === 0) return 0
  const start = own.reduce((first, build) => Math.min(first, build.start), Number.POSITIVE_INFINITY)
  return own.reduce((last, build) => Math.max(last, build.stop ?? now), 0) - start
}

/** The outcome of each derivation built in this run. */
export function derivationResults({ progress, failed, unfinished }: Built): Result['derivations'] {
  return [...buildsOf(progress)].map(([drvPath, { machine, start, stop, phases }]) => ({
    drvPath,
    name: derivationName(drvPath),
    machine: machine === '' ? 'local' : machine,
    start,
    ...(stop === undefined ? {} : { stop }),
    phases,
    outcome: failed.has(drvPath)
      ? 'failed'
      : stop === undefined || unfinished.has(drvPath)
        ? 'cancelled'
        : 'built',
  }))
}
