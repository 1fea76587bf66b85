import type { MissingDerivation } from '../../documents/plan.ts'
import type { Impact } from '../../documents/report.ts'

type Work = NonNullable<Impact['targets'][number]['toBuild']>

/** More names than this tell nobody more. */
const mostNames = 10

/** Tells for any target how many of a plan's missing derivations it needs. Numbers only: a plan may have 50,000. */
export function workOf(derivations: readonly MissingDerivation[]): (drvPath: string) => Work {
  const numbers = new Map(derivations.map(({ drvPath }, i) => [drvPath, i]))
  const starts = new Int32Array(derivations.length + 1)
  const needs: number[] = []
  for (const [i, derivation] of derivations.entries()) {
    for (const path of derivation.needs) {
      const needed = numbers.get(path)
      if (needed !== undefined) needs.push(needed)
    }
    starts[i + 1] = needs.length
  }
  const seenBy = new Int32Array(derivations.length).fill(-1)
  let questions = 0
  return (drvPath) => {
    const root = numbers.get(drvPath)
    if (root === undefined) return { count: 0, first: [] }
    const question = questions++
    const reached = [root]
    seenBy[root] = question
    const names: string[] = []
    for (const one of reached) {
      const [from = 0, to = 0] = [starts[one], starts[one + 1]]
      if (from === to && names.length < mostNames) names.push(derivations[one]?.name ?? '')
      for (let at = from; at < to; at++) {
        const next = needs[at] ?? 0
        if (seenBy[next] === question) continue
        seenBy[next] = question
        reached.push(next)
      }
    }
    return { count: reached.length, first: names }
  }
}
