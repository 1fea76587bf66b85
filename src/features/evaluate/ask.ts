import pLimit from 'p-limit'
import * as v from 'valibot'
import type { Nix } from '../../nix/command.ts'
import { type EvaluationOptions, evaluateJson } from '../../nix/evaluation.ts'
import type { EvaluationError } from '../../nix/evaluation-error.ts'
import type { Flake } from '../../nix/flake.ts'

export type Answer<T> = { ok: true; value: T } | { ok: false; error: EvaluationError }

/** Applies an expression to the outputs of the flake, in a process of its own. */
export type Ask = <T>(shape: v.GenericSchema<unknown, T>, expression: string) => Promise<Answer<T>>

/** Questions about one locked flake, at most `workers` at the same time. */
export function askFlake(
  nix: Nix,
  flake: Flake,
  options: EvaluationOptions & { workers: number; impure: boolean },
): Ask {
  const limit = pLimit(Math.max(1, options.workers))
  const command = ['eval', '--json', ...(options.impure ? ['--impure'] : []), ...flake.options]
  return (shape, expression) =>
    limit(async () => {
      // a fragment that begins with a dot is taken from the root, not from packages.SYSTEM
      const answer = await evaluateJson(
        nix,
        [...command, '--apply', expression, `${flake.reference}#.`],
        options,
      )
      return answer.ok ? shaped(shape, answer.value) : answer
    })
}

/** A flake may call anything a derivation; what Nix would not give is an error of that value. */
function shaped<T>(shape: v.GenericSchema<unknown, T>, value: unknown): Answer<T> {
  const parsed = v.safeParse(shape, value)
  if (parsed.success) return { ok: true, value: parsed.output }
  const [issue] = parsed.issues
  const message = `it only looks like a derivation (${v.getDotPath(issue) ?? 'value'}: ${issue.message})`
  return { ok: false, error: { message, text: message, positions: [], trace: [] } }
}

export interface Halved<I, R> {
  results: readonly R[]
  failed: readonly { item: I; error: EvaluationError }[]
}

/** Asks for all items at once; when that fails, for each half, so that one bad item costs few processes. */
export async function askInHalves<I, R>(
  items: readonly I[],
  ask: (items: readonly I[]) => Promise<Answer<readonly R[]>>,
): Promise<Halved<I, R>> {
  const [first] = items
  if (first === undefined) return { results: [], failed: [] }
  const answer = await ask(items)
  if (answer.ok) return { results: answer.value, failed: [] }
  if (items.length === 1) return { results: [], failed: [{ item: first, error: answer.error }] }
  const middle = Math.ceil(items.length / 2)
  const halves = await Promise.all(
    [items.slice(0, middle), items.slice(middle)].map((half) => askInHalves(half, ask)),
  )
  return { results: halves.flatMap((half) => half.results), failed: halves.flatMap((half) => half.failed) }
}
