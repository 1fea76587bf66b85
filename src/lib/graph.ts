/** The dependencies of each node, by name. */
export type Graph = ReadonlyMap<string, readonly string[]>

/** A node with its dependencies: usually a derivation. */
export interface Node {
  drvPath: string
  needs: readonly string[]
}

/** The nodes found by a walk, nearest first, each with its predecessor on a shortest path. */
export type Above<T> = ReadonlyMap<T, T | undefined>

/** Everything at or below the roots; at most `most` nodes. */
export function below<T>(
  roots: Iterable<T>,
  needs: (node: T) => Iterable<T>,
  most = Number.POSITIVE_INFINITY,
): Above<T> {
  const above = new Map<T, T | undefined>()
  for (const root of roots) above.set(root, undefined)
  for (const node of above.keys()) {
    if (above.size > most) break
    for (const need of needs(node)) if (!above.has(need)) above.set(need, node)
  }
  return above
}

/** The path from a root of `below` down to a node that it found. */
export function chainTo<T>(above: Above<T>, node: T): T[] {
  const chain: T[] = []
  for (let at: T | undefined = node; at !== undefined; at = above.get(at)) chain.unshift(at)
  return chain
}

/** The reverse graph: the users of each node; dependencies outside the graph are omitted. */
export function usersOf(graph: Graph): Graph {
  const users = new Map<string, string[]>([...graph.keys()].map((node) => [node, []]))
  for (const [node, needs] of graph) for (const need of needs) users.get(need)?.push(node)
  return users
}

/** The nodes of a list as a graph. */
export const graphOf = (nodes: readonly Node[]): Graph =>
  new Map(nodes.map(({ drvPath, needs }) => [drvPath, needs]))

/** A node and its transitive dependencies, as far as they are known. */
export function withNeeds<N extends Node>(drvPath: string, byPath: ReadonlyMap<string, N>): N[] {
  const found = below([drvPath], (path) => byPath.get(path)?.needs ?? [])
  return [...found.keys()].flatMap((path) => byPath.get(path) ?? [])
}

/** Everything below some nodes, queried level by level. */
export async function readGraph(
  roots: readonly string[],
  needsOf: (node: string) => Promise<readonly string[]>,
): Promise<Graph> {
  const graph = new Map<string, readonly string[]>()
  let front = [...new Set(roots)]
  while (front.length > 0) {
    const found = await Promise.all(front.map(async (node) => [node, await needsOf(node)] as const))
    for (const [node, needs] of found) graph.set(node, needs)
    front = [...new Set(found.flatMap(([, needs]) => needs))].filter((node) => !graph.has(node))
  }
  return graph
}
