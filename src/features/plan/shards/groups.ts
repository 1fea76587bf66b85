import type { MissingDerivation, Plan, Target } from '../../../documents/plan.ts'
import { type NumberedGraph, numberedGraph } from '../../../lib/numbered-graph.ts'

/** Targets that must share a job, by their derivations. */
export interface Group {
  roots: string[]
  targets: Target[]
}

/** The work of a plan, in its own order, so that nothing depends on the order of evaluation. */
export interface Wanted {
  derivations: readonly MissingDerivation[]
  graph: NumberedGraph
  /** One per derivation of a target. */
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
    // for a target whose derivation Nix does not list as missing, its own data
    if (!known.has(drvPath)) unlisted.push({ drvPath, name: id, system, features, needs: [] })
  }
  const all = [...derivations, ...unlisted].sort((a, b) => (a.drvPath < b.drvPath ? -1 : 1))
  return { derivations: all, graph: numberedGraph(all), groups: [...groups.values()] }
}

/** Above this number, neighbouring groups are merged: two per possible job. */
const mostGroups = 512

/** Merges neighbours by name if there are too many groups: equal shares of their own build times. */
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
