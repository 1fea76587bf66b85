import type { Plan } from '../../../documents/plan.ts'
import { planGraph } from '../../../documents/plan.ts'
import { derivationName } from '../../../nix/derivation/derivation-files.ts'

/** A plan as it is drawn: every derivation has one place, below one of those that wait for it. */
export interface Outline {
  /** Targets by their names, the others by that of their derivation. */
  nameOf(drvPath: string): string
  /** From what nothing waits for down to the derivation, on a shortest way. */
  chainTo(drvPath: string): string[]
  /** Where it stands among the others, always the same. */
  position(drvPath: string): number
  /** How many derivations cannot be built before, or without, any of these; themselves not counted. */
  waitingFor(drvPaths: readonly string[]): number
}

export function outline(plan: Plan): Outline {
  const graph = planGraph(plan)
  const ids = new Map(plan.targets.map(({ id, drvPath }) => [drvPath, id]))
  const waiting = new Map<string, string[]>([...graph.keys()].map((drvPath) => [drvPath, []]))
  for (const [drvPath, needs] of graph) for (const need of needs) waiting.get(need)?.push(drvPath)
  const above = parents(graph, waiting)
  const counted = new Map<string, number>() // asked for with each picture
  const positions = new Map([...above.keys()].map((drvPath, i) => [drvPath, i]))
  return {
    nameOf: (drvPath) => ids.get(drvPath) ?? derivationName(drvPath),
    chainTo: (drvPath) => {
      const chain: string[] = []
      for (let at: string | undefined = drvPath; at !== undefined; at = above.get(at)) chain.push(at)
      return chain.reverse()
    },
    position: (drvPath) => positions.get(drvPath) ?? positions.size,
    waitingFor: (drvPaths) => {
      const key = drvPaths.join(' ')
      const known = counted.get(key) ?? countAbove(drvPaths, waiting)
      counted.set(key, known)
      return known
    },
  }
}

/** As far as is counted: more are as good as all. */
export const mostWaiting = 10_000

function countAbove(drvPaths: readonly string[], waiting: Edges): number {
  const first = new Set(drvPaths)
  const all = new Set(first)
  for (const drvPath of all) {
    if (all.size > mostWaiting) return mostWaiting
    for (const waits of waiting.get(drvPath) ?? []) all.add(waits)
  }
  return all.size - first.size
}

type Edges = ReadonlyMap<string, readonly string[]>

function parents(needs: Edges, waiting: Edges): Map<string, string | undefined> {
  const roots = [...needs.keys()].filter((drvPath) => waiting.get(drvPath)?.length === 0)
  const above = new Map<string, string | undefined>(roots.map((root) => [root, undefined]))
  for (const drvPath of above.keys()) {
    for (const need of needs.get(drvPath) ?? []) if (!above.has(need)) above.set(need, drvPath)
  }
  return above
}
