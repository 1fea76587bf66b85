import { expect, test } from 'vitest'
import { heldUp, numberedGraph, walker } from '../../src/lib/numbered-graph.ts'
import { computedSince } from '../support/runner/computed.ts'

const graphOf = (size: number, needs: (node: number) => readonly number[]) =>
  numberedGraph(Array.from({ length: size }, (_, i) => ({ drvPath: String(i), needs: needs(i).map(String) })))

const tangled = (node: number) => (node < 100 ? [] : [node % 100, (node * 7) % 100, node - 100, node - 99])

/** The same by recursion. */
function reached(node: number, seen = new Set([node])): Set<number> {
  for (const need of tangled(node)) if (!seen.has(need)) reached(need, seen.add(need))
  return seen
}

test('a walk finds each node once, itself first, also when it is asked again', () => {
  const walk = walker(graphOf(400, tangled))
  for (const root of [399, 5, 250, 399]) {
    const found = [...walk(root)]
    expect(found[0]).toBe(root)
    expect(found.toSorted()).toEqual([...reached(root)].toSorted())
  }
})

test('what is needed and not in the list, and nodes that need each other, do no harm', () => {
  const graph = numberedGraph([
    { drvPath: 'a', needs: ['b', 'gone'] },
    { drvPath: 'b', needs: ['a'] },
    { drvPath: 'c', needs: ['gone'] },
  ])
  const walk = walker(graph)
  expect([...walk(0)]).toEqual([0, 1])
  expect([...walk(2)]).toEqual([2])
  expect([...heldUp(graph)]).toEqual([[2, 0]])
})

test('heldUp agrees with one walk for each, also beyond 32', () => {
  const nodes = Array.from({ length: 400 }, (_, i) => i)
  const below = nodes.map((node) => reached(node))
  const held = heldUp(graphOf(400, tangled))
  expect(held.size).toBe(100)
  for (const [leaf, holds] of held) expect(holds).toBe(below.filter((seen) => seen.has(leaf)).length - 1)
})

test('a graph of 50,000 derivations, a tenth of them sources, is walked in linear time: twenty seconds are for a busy machine', () => {
  const graph = graphOf(50_000, (i) =>
    i < 5000 ? [] : Array.from({ length: 10 }, (_, k) => (i * (k + 3)) % i),
  )
  const began = process.cpuUsage()
  expect(heldUp(graph).size).toBe(5000)
  expect(computedSince(began)).toBeLessThan(20_000)
})
