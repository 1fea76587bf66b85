import type { MissingDerivation } from '../../../documents/plan.ts'
import type { Impact } from '../../../documents/report.ts'

type Work = NonNullable<Impact['targets'][number]['toBuild']>

/** More names than this tell nobody more. */
const mostNames = 10

/** Tells for any target how many of a plan's missing derivations it needs. Numbers only: a plan may have 50,000. */
export function workOf(derivations: readonly MissingDerivation[]): (drvPath: string) => Work {
  const { numbers, starts, needs } = edges(derivations)
  const seenBy = new Int32Array(derivations.length).fill(-1)
  const queue = new Int32Array(derivations.length)
  let questions = 0
  return (drvPath) => {
    const root = numbers.get(drvPath)
    if (root === undefined) return { count: 0, first: [] }
    const question = questions++
    const first: string[] = []
    let reached = 1
    queue[0] = root
    seenBy[root] = question
    for (let done = 0; done < reached; done++) {
      const one = queue[done] ?? 0
      const [from, to] = [starts[one] ?? 0, starts[one + 1] ?? 0]
      if (from === to && first.length < mostNames) first.push(derivations[one]?.name ?? '')
      for (let at = from; at < to; at++) {
        const next = needs[at] ?? 0
        if (seenBy[next] === question) continue
        seenBy[next] = question
        queue[reached++] = next
      }
    }
    return { count: reached, first }
  }
}

/** What the derivation of each number needs stands in `needs` from its start to the start of the next one. */
function edges(derivations: readonly MissingDerivation[]) {
  const numbers = new Map(derivations.map(({ drvPath }, i) => [drvPath, i]))
  const starts = new Int32Array(derivations.length + 1)
  const needs = new Int32Array(derivations.reduce((sum, derivation) => sum + derivation.needs.length, 0))
  let end = 0
  for (const [i, derivation] of derivations.entries()) {
    for (const path of derivation.needs) {
      const needed = numbers.get(path)
      if (needed !== undefined) needs[end++] = needed
    }
    starts[i + 1] = end
  }
  return { numbers, starts, needs }
}
