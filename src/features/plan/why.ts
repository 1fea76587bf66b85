import type { EvaluationFailure } from '../../documents/evaluation-failure.ts'
import type { MissingDerivation, Plan, Target } from '../../documents/plan.ts'
import { below, chainTo } from '../../lib/graph.ts'
import { heldUp, numberedGraph } from '../../lib/numbered-graph.ts'

/** Why a target would be built, and what that takes. */
export interface Why {
  target: Target
  /** From the target down to the nearest missing derivation that waits for nothing. */
  chain: MissingDerivation[]
  /** How many derivations would be built for it. */
  builds: number
  /** Those of them that wait for nothing, with how many of the others wait for them; the most first. */
  first: { derivation: MissingDerivation; holds: number }[]
  fetch: Plan['fetch']
  /** How many targets `fetch` covers: Nix reports it for a whole plan. */
  fetchedFor: number
}

/** The item of this name: a target, or an attribute that fails to evaluate. */
export function findInPlan(plan: Plan, name: string): Target | EvaluationFailure | undefined {
  const target = plan.targets.find(({ id, names }) => id === name || names.includes(name))
  return target ?? plan.failures.find(({ attribute, names }) => attribute === name || names.includes(name))
}

/** What a target waits for, from an existing plan. */
export function why(plan: Plan, target: Target): Why {
  const byPath = new Map(plan.derivations.map((derivation) => [derivation.drvPath, derivation]))
  const needsOf = ({ needs }: MissingDerivation) => needs.flatMap((drvPath) => byPath.get(drvPath) ?? [])
  const root = byPath.get(target.drvPath)
  const above = below(root ? [root] : [], needsOf)
  const order = [...above.keys()]
  const held = heldUp(numberedGraph(order))
  const first = [...order.entries()].flatMap(([number, derivation]) =>
    held.has(number) ? [{ derivation, holds: held.get(number) ?? 0 }] : [],
  )
  const nearest = first[0]?.derivation // the order is that of the distance
  return {
    target,
    chain: nearest ? chainTo(above, nearest) : [],
    builds: order.length,
    first: first.sort((a, b) => b.holds - a.holds || (a.derivation.name < b.derivation.name ? -1 : 1)),
    fetch: plan.fetch,
    fetchedFor: plan.targets.length,
  }
}
