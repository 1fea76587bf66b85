import type { MissingDerivation } from '../../../documents/plan.ts'
import type { Impact } from '../../../documents/report.ts'
import { isLeaf, numberedGraph, walker } from '../../../lib/numbered-graph.ts'

type Work = NonNullable<Impact['targets'][number]['toBuild']>

/** A longer list of names helps nobody. */
const mostNames = 10

/** Counts how many of a plan's missing derivations a target needs. Numbers only: a plan may have 50,000. */
export function workOf(derivations: readonly MissingDerivation[]): (drvPath: string) => Work {
  const graph = numberedGraph(derivations)
  const walk = walker(graph)
  return (drvPath) => {
    const root = graph.numbers.get(drvPath)
    if (root === undefined) return { count: 0, first: [] }
    const reached = walk(root)
    const first: string[] = []
    for (const one of reached) {
      if (first.length === mostNames) break
      if (isLeaf(graph, one)) first.push(derivations[one]?.name ?? '')
    }
    return { count: reached.length, first }
  }
}
