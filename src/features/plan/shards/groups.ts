import type { MissingDerivation, Plan, Target } from '../../../documents/plan.ts'
import { type NumberedGraph, numberedGraph } from '../../../lib/numbered-graph.ts'

/** Targets that go to one job together, by the derivations that they are. */
export interface Group {
  roots: string[]
  targets: Target[]
}

/** What is wanted of a plan, in an order of its own, so that nothing depends on the order of evaluation. */
export interface Wanted {
  derivations: readonly MissingDerivation[]
  graph: NumberedGraph
  /** One for each derivation that some target is. */
  groups: readonly Group[]
}

export function wantedOf({ targets, derivations }: Pick<Plan, 'targets' | 'derivations'>): Wanted {
  const known = new Set(derivations.map(({ drvPath }) => drvPath))
  const groups = new Map<string, Group>()
  const unlisted: MissingDerivation[] = []
  const wanted = targets.filter(({ status }) => status === 'to-build' || status === 'not-here')
  for (const target of [...wanted].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const { id, drvPath, system, features } = target
    const group = groups.get(drvPath)
    if (group) {
      group.targets.push(target)
      continue
    }
    groups.set(drvPath, { roots: [drvPath], targets: [target] })
    // of a target whose derivation Nix does not list as missing, what the target itself says
    if (!known.has(drvPath)) unlisted.push({ drvPath, name: id, system, features, needs: [] })
  }
  const all = [...derivations, ...unlisted].sort((a, b) => (a.drvPath < b.drvPath ? -1 : 1))
  return { derivations: all, graph: numberedGraph(all), groups: [...groups.values()] }
}

/** Groups above which neighbours are taken together: two for each job that there can be. */
const mostGroups = 512

/** Neighbours by name in one group, where there are too many to weigh each: equal shares of what their own builds take. */
export function fewGroups(groups: readonly Group[], secondsOf: (group: Group) => number): Group[] {
  if (groups.length <= mostGroups) return [...groups]
  const share = groups.reduce((sum, group) => sum + secondsOf(group), 0) / mostGroups
  const bundles: (Group & { seconds: number })[] = []
  for (const group of groups) {
    const seconds = secondsOf(group)
    const last = bundles.at(-1)
    const isFull = last === undefined || last.seconds + seconds > share
    if (isFull) bundles.push({ roots: [...group.roots], targets: [...group.targets], seconds })
    else {
      last.roots.push(...group.roots)
      last.targets.push(...group.targets)
      last.seconds += seconds
    }
  }
  return bundles
}
