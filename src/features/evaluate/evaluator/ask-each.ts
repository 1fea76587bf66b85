import { bareError, type EvaluationError } from '../../../nix/evaluation/error.ts'
import type { AskAll, Continuation } from './evaluator.ts'

/** An item with its answer or error. */
export type Asked<I> = { item: I; value: unknown } | { item: I; error: EvaluationError }

export interface AskEachOptions<I> {
  expression(items: readonly I[], mark: string): string
  nameOf(item: I): string
  /** Whether the item stands alone: it has its own time limit, and is retried alone when memory runs out. */
  isApart(item: I): boolean
  /** The remaining items that are still worth querying after this one failed. */
  after?(failed: I, error: EvaluationError, rest: readonly I[]): readonly I[]
  onAnswer?(item: I): void
}

/** Queries items in order, all in one process as long as nothing fails; after a failure the rest in another one. */
export async function askEach<I>(
  askAll: AskAll,
  items: readonly I[],
  { expression, nameOf, isApart, after = (_, __, rest) => rest, onAnswer }: AskEachOptions<I>,
): Promise<Asked<I>[]> {
  const asked: Asked<I>[] = []
  let rest = items
  const next = (): Continuation => (rest[0] !== undefined && isApart(rest[0]) ? 'apart' : 'same')
  while (rest.length > 0) {
    let told = 0
    const answer = await askAll({
      expression: (mark) => expression(rest, mark),
      begins: next(),
      name: () => (rest[0] === undefined ? '' : nameOf(rest[0])),
      onTold: (value): Continuation => {
        const [item] = rest
        if (item === undefined) return 'same'
        rest = rest.slice(1)
        told += 1
        asked.push({ item, value })
        onAnswer?.(item)
        return next()
      },
    })
    const [culprit, ...others] = rest
    if (culprit === undefined) break
    const error = answer.ok ? bareError('Nix gave no answer to this') : answer.error
    if (error.lack === 'memory' && told > 0 && isApart(culprit)) continue
    asked.push({ item: culprit, error })
    onAnswer?.(culprit)
    rest = after(culprit, error, others)
  }
  return asked
}
