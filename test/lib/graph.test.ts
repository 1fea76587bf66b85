import { expect, test } from 'vitest'
import { below, chainTo, graphOf, readGraph, usersOf, withNeeds } from '../../src/lib/graph.ts'

const nodes = [
  { drvPath: 'system', needs: ['kernel', 'etc'] },
  { drvPath: 'alone', needs: ['gone'] },
  { drvPath: 'kernel', needs: ['gcc'] },
  { drvPath: 'etc', needs: ['gcc', 'kernel'] },
  { drvPath: 'gcc', needs: [] },
  { drvPath: 'other', needs: ['gone'] },
]
const graph = graphOf(nodes)
const needsOf = (node: string) => graph.get(node) ?? []

test('what is below a node comes by its distance, with a shortest way down', () => {
  const above = below(['system'], needsOf)
  expect([...above.keys()]).toEqual(['system', 'kernel', 'etc', 'gcc'])
  expect(chainTo(above, 'gcc')).toEqual(['system', 'kernel', 'gcc'])
  expect(chainTo(above, 'system')).toEqual(['system'])
})

test('a walk over what needs each other ends, and one with a limit ends soon after that', () => {
  const circle = (node: number) => [(node + 1) % 1000]
  expect(below([0], circle).size).toBe(1000)
  expect(below([0], circle, 10).size).toBe(11)
})

test('the other way round only what is in the graph has users', () => {
  expect([...usersOf(graph)]).toEqual([
    ['system', []],
    ['alone', []],
    ['kernel', ['system', 'etc']],
    ['etc', ['system']],
    ['gcc', ['kernel', 'etc']],
    ['other', []],
  ])
})

test('a node with its needs is as much of it as is known', () => {
  const byPath = new Map(nodes.map((node) => [node.drvPath, node]))
  expect(withNeeds('etc', byPath).map(({ drvPath }) => drvPath)).toEqual(['etc', 'gcc', 'kernel'])
  expect(withNeeds('gone', byPath)).toEqual([])
})

test('a graph that is read asks for each node once', async () => {
  const asked: string[] = []
  const read = await readGraph(['system', 'kernel'], async (node) => {
    asked.push(node)
    return needsOf(node)
  })
  expect(asked.toSorted()).toEqual(['etc', 'gcc', 'kernel', 'system'])
  expect(read.get('kernel')).toEqual(['gcc'])
})
