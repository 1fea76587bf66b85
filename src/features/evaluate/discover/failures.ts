import * as v from 'valibot'
import type { EvaluationFailure } from '../../../documents/plan.ts'
import { positionInside, readPosition } from '../../../nix/evaluation/error.ts'
import type { Flake } from '../../../nix/flake/flake.ts'
import type { Ask } from '../evaluator/evaluator.ts'
import { placesExpression } from '../evaluator/expressions.ts'
import { type Failed, foldersOf } from './evaluated.ts'

const places = v.array(
  v.array(v.object({ file: v.string(), line: v.number(), column: v.optional(v.number()) })),
)

/**
 * Failures with a place in the flake each, if there is one. An assertion or an unknown option is found by code outside
 * of the flake, and the error names only that; then the place is where the flake declares the host or the attribute, or else what it is in.
 */
export async function placeFailures(
  ask: Ask,
  flake: Flake,
  failed: readonly Failed[],
): Promise<EvaluationFailure[]> {
  const unplaced = failed.flatMap(({ position, path }) => (position === undefined && path ? [path] : []))
  const answer = unplaced.length > 0 ? await ask(places, placesExpression({ paths: unplaced })) : undefined
  const found = answer?.ok ? answer.value : []
  return failed.map(({ path, ...failure }) => {
    if (failure.position !== undefined || path === undefined) return failure
    const positions = (found[unplaced.indexOf(path)] ?? []).flatMap((at) => readPosition(at) ?? [])
    const position = positionInside({ positions }, foldersOf(flake))
    return position === undefined ? failure : { ...failure, position }
  })
}
