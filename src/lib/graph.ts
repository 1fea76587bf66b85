/** A derivation, or whatever else is known by a path, with what it needs first. */
export interface Node {
  drvPath: string
  needs: readonly string[]
}

/** What each derivation needs first. */
export type Graph = ReadonlyMap<string, readonly string[]>

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

/**
 * For each node that needs nothing: how many others need it, directly or not. 32 of them at a time are bits of one
 * number that is handed upwards, because one walk for each would take minutes on a graph of 50,000.
 */
export function heldUp<T>(nodes: readonly T[], needs: (node: T) => readonly T[]): Map<T, number> {
  const index = new Map(nodes.map((node, i) => [node, i]))
  const down = nodes.map((node) => needs(node).flatMap((need) => index.get(need) ?? []))
  const order = childrenFirst(down)
  const leaves = order.filter((i) => down[i]?.length === 0)
  const held = new Map<T, number>()
  const bits = new Uint32Array(nodes.length)
  for (let from = 0; from < leaves.length; from += 32) {
    const batch = leaves.slice(from, from + 32)
    const counts = spread(batch, { order, down, bits })
    for (const [bit, leaf] of batch.entries()) held.set(nodes[leaf] as T, counts[bit] ?? 0)
  }
  return held
}

interface Walk {
  order: readonly number[]
  down: readonly (readonly number[])[]
  /** Reused for each batch. */
  bits: Uint32Array
}

/** How many nodes have each of these leaves below them. */
function spread(leaves: readonly number[], { order, down, bits }: Walk): number[] {
  const counts = leaves.map(() => 0)
  bits.fill(0)
  for (const [bit, leaf] of leaves.entries()) bits[leaf] = 1 << bit
  for (const node of order) {
    const below = down[node] ?? []
    let mask = 0
    for (const need of below) mask |= bits[need] ?? 0
    if (below.length > 0) bits[node] = mask
    for (let rest = mask; rest !== 0; rest &= rest - 1) {
      const bit = 31 - Math.clz32(rest & -rest)
      counts[bit] = (counts[bit] ?? 0) + 1
    }
  }
  return counts
}

/** Every node after all that it needs; without recursion, since a chain may be thousands long. */
function childrenFirst(down: readonly (readonly number[])[]): number[] {
  const waits = down.map((below) => below.length)
  const up: number[][] = down.map(() => [])
  for (const [node, below] of down.entries()) for (const need of below) up[need]?.push(node)
  const order = [...waits.keys()].filter((node) => waits[node] === 0)
  for (const node of order) {
    for (const above of up[node] ?? []) {
      const left = (waits[above] ?? 0) - 1
      waits[above] = left
      if (left === 0) order.push(above)
    }
  }
  return order
}

/** Derivations that hang together, by their places in the list; the first of each comes first. */
export function components(derivations: readonly Node[]): number[][] {
  const index = new Map(derivations.map(({ drvPath }, i) => [drvPath, i]))
  const parents = derivations.map((_, i) => i)
  const root = (node: number): number => {
    let at = node
    while (parents[at] !== at) {
      const above = parents[parents[at] ?? at] ?? at
      parents[at] = above
      at = above
    }
    return at
  }
  for (const [i, { needs }] of derivations.entries()) {
    for (const need of needs) {
      const other = index.get(need)
      if (other === undefined) continue
      const [a, b] = [root(i), root(other)]
      parents[Math.max(a, b)] = Math.min(a, b)
    }
  }
  const groups = new Map<number, number[]>()
  for (const i of derivations.keys()) {
    const top = root(i)
    const group = groups.get(top)
    if (group) group.push(i)
    else groups.set(top, [i])
  }
  return [...groups.values()]
}

/** A derivation and all that it needs, of those that are missing. */
export function neededBy<N extends Node>(drvPath: string, byPath: ReadonlyMap<string, N>): N[] {
  const reached = new Set([drvPath])
  for (const path of reached) for (const need of byPath.get(path)?.needs ?? []) reached.add(need)
  return [...reached].flatMap((path) => byPath.get(path) ?? [])
}

/** What cannot be had: these derivations and all that need one of them. */
export function blockedBy<N extends Node>(
  derivations: readonly N[],
  isImpossible: (derivation: N) => boolean,
): Set<string> {
  const above = new Map<string, string[]>()
  for (const { drvPath, needs } of derivations) {
    for (const need of needs) {
      const known = above.get(need)
      if (known) known.push(drvPath)
      else above.set(need, [drvPath])
    }
  }
  const blocked = new Set(derivations.filter(isImpossible).map(({ drvPath }) => drvPath))
  for (const path of blocked) for (const user of above.get(path) ?? []) blocked.add(user)
  return blocked
}
