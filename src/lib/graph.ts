import type { Plan } from '../documents/plan.ts'

/** What each derivation needs first. */
export type Graph = ReadonlyMap<string, readonly string[]>

/** The derivations that nobody had when the plan was made: a target falls only through these. */
export function planGraph(plan: Plan): Graph {
  return new Map(plan.derivations.map(({ drvPath, needs }) => [drvPath, needs]))
}

/** All that is below some derivations, read from their files. */
export async function readGraph(
  roots: readonly string[],
  inputs: (drvPath: string) => Promise<readonly string[]>,
): Promise<Graph> {
  const graph = new Map<string, readonly string[]>()
  let front = [...new Set(roots)]
  while (front.length > 0) {
    const found = await Promise.all(front.map(async (drvPath) => [drvPath, await inputs(drvPath)] as const))
    for (const [drvPath, needs] of found) graph.set(drvPath, needs)
    front = [...new Set(found.flatMap(([, needs]) => needs))].filter((drvPath) => !graph.has(drvPath))
  }
  return graph
}

/** Every derivation at or below `root`, each with the one above it on a shortest way down. */
export function below(graph: Graph, root: string): Map<string, string | undefined> {
  const above = new Map<string, string | undefined>([[root, undefined]])
  for (const drvPath of above.keys()) {
    for (const need of graph.get(drvPath) ?? []) if (!above.has(need)) above.set(need, drvPath)
  }
  return above
}

/** From the root of `below` down to a derivation that it found. */
export function chainTo(above: ReadonlyMap<string, string | undefined>, drvPath: string): string[] {
  const chain: string[] = []
  for (let at: string | undefined = drvPath; at !== undefined; at = above.get(at)) chain.unshift(at)
  return chain
}
