import type { MissingDerivation, Plan, Target } from '../../../documents/plan.ts'
import { type NumberedGraph, needsOf, numberedGraph } from '../../../lib/numbered-graph.ts'

/** Targets that must share a job, by their derivations; no roots if they are only downloaded. */
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

/** `isWork` tells which substitutable targets are work too: those with a boot or an upload. */
export function wantedOf(
  { targets, derivations }: Pick<Plan, 'targets' | 'derivations'>,
  isWork: (target: Target) => boolean = () => false,
): Wanted {
  const known = new Set(derivations.map(({ drvPath }) => drvPath))
  const groups = new Map<string, Group>()
  const unlisted: MissingDerivation[] = []
  const wanted = targets.filter(
    (target) =>
      target.status === 'to-build' ||
      target.status === 'not-here' ||
      (target.status === 'substitutable' && isWork(target)),
  )
  for (const target of [...wanted].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const { id, drvPath, system, features, status } = target
    const group = groups.get(drvPath)
    if (group) {
      group.targets.push(target)
      continue
    }
    groups.set(drvPath, { roots: status === 'substitutable' ? [] : [drvPath], targets: [target] })
    if (status === 'substitutable') continue
    // for a target whose derivation Nix does not list as missing, its own data
    if (!known.has(drvPath)) unlisted.push({ drvPath, name: id, system, features, needs: [] })
  }
  const all = [...derivations, ...unlisted].sort((a, b) => (a.drvPath < b.drvPath ? -1 : 1))
  const graph = numberedGraph(all)
  for (const node of all.keys()) needsOf(graph, node).sort()
  return { derivations: all, graph, groups: [...groups.values()] }
}

/** Above this number, neighbouring groups are merged: two per possible job. */
const mostGroups = 512

/**
 * Merges neighbours by name if there are too many groups: equal shares of what each adds to those before it (`addedBy`,
 * called once per group, in order).
 */
export function fewGroups(groups: readonly Group[], addedBy: (group: Group) => number): Group[] {
  if (groups.length <= mostGroups) return [...groups]
  const added = groups.map(addedBy)
  const share = added.reduce((sum, one) => sum + one, 0) / mostGroups
  const bundles: (Group & { seconds: number })[] = []
  for (const [number, group] of groups.entries()) {
    const seconds = added[number] ?? 0
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
