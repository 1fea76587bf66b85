import type { Node } from './graph.ts'

/**
 * A graph with numbered nodes, for queries about each of 50,000 nodes: walks over names would take minutes. The
 * dependencies of a node are in `needs`, from its start to the start of the next node.
 */
export interface NumberedGraph {
  /** By node name. */
  numbers: ReadonlyMap<string, number>
  starts: Int32Array
  needs: Int32Array
}

/** Numbers the nodes by their index in the list; dependencies outside the list are omitted. */
export function numberedGraph(nodes: readonly Node[]): NumberedGraph {
  const numbers = new Map(nodes.map(({ drvPath }, i) => [drvPath, i]))
  const starts = new Int32Array(nodes.length + 1)
  const needs = new Int32Array(nodes.reduce((sum, node) => sum + node.needs.length, 0))
  let end = 0
  for (const [i, node] of nodes.entries()) {
    for (const name of node.needs) {
      const number = numbers.get(name)
      if (number !== undefined) needs[end++] = number
    }
    starts[i + 1] = end
  }
  return { numbers, starts, needs: needs.subarray(0, end) }
}

/** The direct dependencies of a node. */
export const needsOf = (
  { starts, needs }: Pick<NumberedGraph, 'starts' | 'needs'>,
  node: number,
): Int32Array => needs.subarray(starts[node], starts[node + 1])

/**
 * Finds the transitive dependencies of any node, itself first and nearest next; a result is valid until the next query.
 */
export function walker(graph: NumberedGraph): (root: number) => Int32Array {
  const size = graph.starts.length - 1
  const seenBy = new Int32Array(size).fill(-1)
  const queue = new Int32Array(size)
  let questions = 0
  return (root) => {
    const question = questions++
    let reached = 1
    queue[0] = root
    seenBy[root] = question
    for (let done = 0; done < reached; done++) {
      for (const next of needsOf(graph, queue[done] ?? 0)) {
        if (seenBy[next] === question) continue
        seenBy[next] = question
        queue[reached++] = next
      }
    }
    return queue.subarray(0, reached)
  }
}

/** Returns, of some nodes and their dependencies, those that no earlier call returned. */
export function freshBelow(graph: NumberedGraph): (roots: readonly number[]) => number[] {
  const seen = new Uint8Array(graph.starts.length - 1)
  return (roots) => {
    const fresh: number[] = []
    const add = (node: number) => {
      if (seen[node] === 1) return
      seen[node] = 1
      fresh.push(node)
    }
    for (const root of roots) add(root)
    for (let done = 0; done < fresh.length; done++) needsOf(graph, fresh[done] ?? 0).forEach(add)
    return fresh
  }
}

/** Whether a node has no dependencies. */
export const isLeaf = ({ starts }: NumberedGraph, node: number): boolean => starts[node] === starts[node + 1]

/**
 * For each node without dependencies: how many others depend on it, directly or not. 32 of them at a time are bits of
 * one number that is propagated upwards, because one walk for each would take minutes.
 */
export function heldUp(graph: NumberedGraph): Map<number, number> {
  const order = childrenFirst(graph)
  const leaves = [...order].filter((node) => isLeaf(graph, node))
  const held = new Map<number, number>()
  const bits = new Uint32Array(graph.starts.length - 1)
  for (let from = 0; from < leaves.length; from += 32) {
    const batch = leaves.slice(from, from + 32)
    const counts = spread(batch, { graph, order, bits })
    for (const [bit, leaf] of batch.entries()) held.set(leaf, counts[bit] ?? 0)
  }
  return held
}

/** How many nodes are above each of these leaves. */
function spread(
  leaves: readonly number[],
  { graph, order, bits }: { graph: NumberedGraph; order: Int32Array; bits: Uint32Array },
): number[] {
  const counts = leaves.map(() => 0)
  bits.fill(0)
  for (const [bit, leaf] of leaves.entries()) bits[leaf] = 1 << bit
  for (const node of order) {
    if (isLeaf(graph, node)) continue
    let mask = 0
    for (const need of needsOf(graph, node)) mask |= bits[need] ?? 0
    bits[node] = mask
    for (let rest = mask; rest !== 0; rest &= rest - 1) {
      const bit = 31 - Math.clz32(rest & -rest)
      counts[bit] = (counts[bit] ?? 0) + 1
    }
  }
  return counts
}

/** Every node after its dependencies; without recursion, since a chain may be thousands long. */
export function childrenFirst(graph: NumberedGraph): Int32Array {
  const { starts } = graph
  const size = starts.length - 1
  const users = usersIn(graph)
  const waits = Int32Array.from({ length: size }, (_, node) => (starts[node + 1] ?? 0) - (starts[node] ?? 0))
  const order = new Int32Array(size)
  let known = 0
  for (const [node, left] of waits.entries()) if (left === 0) order[known++] = node
  for (let done = 0; done < known; done++) {
    for (const user of needsOf(users, order[done] ?? 0)) {
      const left = (waits[user] ?? 0) - 1
      waits[user] = left
      if (left === 0) order[known++] = user
    }
  }
  return order.subarray(0, known)
}

/** The reverse graph: `needs` of a node then lists its users, in order. */
function usersIn({ starts, needs }: NumberedGraph): Pick<NumberedGraph, 'starts' | 'needs'> {
  const size = starts.length - 1
  const ends = new Int32Array(size + 1)
  for (const need of needs) ends[need + 1] = (ends[need + 1] ?? 0) + 1
  for (let node = 0; node < size; node++) ends[node + 1] = (ends[node + 1] ?? 0) + (ends[node] ?? 0)
  const next = ends.slice()
  const users = new Int32Array(needs.length)
  for (let user = 0; user < size; user++) {
    for (let at = starts[user] ?? 0; at < (starts[user + 1] ?? 0); at++) {
      const need = needs[at] ?? 0
      const place = next[need] ?? 0
      next[need] = place + 1
      users[place] = user
    }
  }
  return { starts: ends, needs: users }
}
