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

interface Graph {
  order: readonly number[]
  down: readonly (readonly number[])[]
  /** Reused for each batch. */
  bits: Uint32Array
}

/** How many nodes have each of these leaves below them. */
function spread(leaves: readonly number[], { order, down, bits }: Graph): number[] {
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
