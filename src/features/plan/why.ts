import type { EvaluationFailure } from '../../documents/evaluation-failure.ts'
import type { MissingDerivation, Plan, Target } from '../../documents/plan.ts'
import { heldUp } from '../../lib/graph.ts'

/** Why a target would be built, and what that takes. */
export interface Why {
  target: Target
  /** From the target down to the nearest derivation that nobody has and that waits for nothing. */
  chain: MissingDerivation[]
  /** How many derivations would be built for it. */
  builds: number
  /** Those of them that wait for nothing, with how many of the others wait for them; the most first. */
  first: { derivation: MissingDerivation; holds: number }[]
  fetch: Plan['fetch']
  /** How many targets `fetch` is for: Nix tells it for all of a plan together. */
  fetchedFor: number
}

/** What a person called by this name: a target, or an attribute that does not evaluate. */
export function findInPlan(plan: Plan, name: string): Target | EvaluationFailure | undefined {
  const target = plan.targets.find(({ id, names }) => id === name || names.includes(name))
  return target ?? plan.failures.find(({ attribute, names }) => attribute === name || names.includes(name))
}

export function why(plan: Plan, target: Target): Why {
  const missing = new Map(plan.derivations.map((derivation) => [derivation.drvPath, derivation]))
  const needs = ({ needs }: MissingDerivation) => needs.flatMap((drvPath) => missing.get(drvPath) ?? [])
  const root = missing.get(target.drvPath)
  const { order, above } = root ? below(root, needs) : { order: [], above: new Map() }
  const held = heldUp(order, needs)
  const leaves = order.filter((derivation) => needs(derivation).length === 0)
  const first = leaves.map((derivation) => ({ derivation, holds: held.get(derivation) ?? 0 }))
  const [nearest] = leaves // the order is that of the distance
  return {
    target,
    chain: nearest ? upwards(nearest, above).reverse() : [],
    builds: order.length,
    first: first.sort((a, b) => b.holds - a.holds || (a.derivation.name < b.derivation.name ? -1 : 1)),
    fetch: plan.fetch,
    fetchedFor: plan.targets.length,
  }
}

type Above = ReadonlyMap<MissingDerivation, MissingDerivation>

/** All that a derivation needs, the nearest first, each with the one above it on a shortest way. */
function below(root: MissingDerivation, needs: (of: MissingDerivation) => MissingDerivation[]) {
  const above = new Map<MissingDerivation, MissingDerivation>()
  const order = new Set([root])
  for (const derivation of order) {
    for (const need of needs(derivation)) {
      if (!order.has(need)) above.set(need, derivation)
      order.add(need)
    }
  }
  return { order: [...order], above }
}

function upwards(from: MissingDerivation, above: Above): MissingDerivation[] {
  const chain: MissingDerivation[] = []
  for (let at: MissingDerivation | undefined = from; at !== undefined; at = above.get(at)) chain.push(at)
  return chain
}
