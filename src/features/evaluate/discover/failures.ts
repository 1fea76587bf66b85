import * as v from 'valibot'
import type { EvaluationFailure, PlanRefusal } from '../../../documents/evaluation-failure.ts'
import { groupBy } from '../../../lib/group-by.ts'
import { oneLine } from '../../../lib/text.ts'
import type { EvaluationError } from '../../../nix/evaluation/error.ts'
import { positionInside, readPosition, withoutTrees } from '../../../nix/evaluation/error.ts'
import { type Refusal, readRefusal } from '../../../nix/evaluation/nixpkgs-refusal.ts'
import { readFetchFailure } from '../../../nix/flake/fetch-failure.ts'
import type { Flake } from '../../../nix/flake/flake.ts'
import { placeInInput, withInputNames } from '../../../nix/flake/input-names.ts'
import type { Ask } from '../evaluator/evaluator.ts'
import { placesExpression } from '../evaluator/expressions.ts'

const places = v.array(
  v.array(v.object({ file: v.string(), line: v.number(), column: v.optional(v.number()) })),
)

/**
 * Failures with a place in the flake each, if there is one. An assertion or an unknown option is found by code outside
 * of the flake, and the error names only that; then the place is where the flake declares the host or the attribute, or else what it is in.
 */
export async function placeFailures(ask: Ask, flake: Flake, failed: readonly Failed[]): Promise<Placed[]> {
  const unplaced = failed.flatMap(({ position, path }) => (position === undefined && path ? [path] : []))
  const answer = unplaced.length > 0 ? await ask(places, placesExpression({ paths: unplaced })) : undefined
  const found = answer?.ok ? answer.value : []
  return failed.map(({ path, inInput, unbuilt: _, ...failure }) => {
    if (failure.position !== undefined) return failure
    const declared = path === undefined ? [] : (found[unplaced.indexOf(path)] ?? [])
    const positions = declared.flatMap((at) => readPosition(at) ?? [])
    const position = positionInside({ positions }, foldersOf(flake))
    if (position !== undefined) return { ...failure, position }
    return inInput === undefined
      ? failure
      : { ...failure, message: `${failure.message}\nat ${oneLine(inInput)}` }
  })
}

/** A failure that may be none: nixpkgs or this machine refuses. */
interface Placed extends EvaluationFailure {
  refusal?: Refusal
}

/** A failure, and where the flake declares what failed: looked up where the error itself names no place of the flake. */
export interface Failed extends Placed {
  path?: readonly string[]
  /** The derivation of something that the evaluation imports and that Nix does not begin to build here. */
  unbuilt?: string
  /** The innermost place in an input: `nixpkgs/lib/modules.nix:870`. */
  inInput?: string
}

const longestMessage = 16_000

const longestTrace = 16_000

type Tree = Pick<Flake, 'source' | 'folder' | 'url' | 'locks'>

/** An error of Nix as an entry of the plan. */
export function failure(
  { attribute, names, path }: { attribute: string; names: readonly string[]; path?: readonly string[] },
  error: EvaluationError,
  flake: Tree,
): Failed {
  const folders = foldersOf(flake)
  const position = positionInside(error, folders)
  const fetching = readFetchFailure(error, flake.locks)
  const inInput = placeInInput(error.positions, flake.locks)
  return {
    attribute,
    names: [...names],
    message: fetching?.message ?? told(error.message, flake),
    ...(fetching === undefined ? {} : { input: fetching.input }),
    ...(position === undefined ? {} : { position }),
    // the cause is at the end of what Nix prints
    trace: error.text.slice(-longestTrace),
    ...(path === undefined ? {} : { path }),
    ...(inInput === undefined ? {} : { inInput }),
    ...(error.unbuilt === undefined ? {} : { unbuilt: error.unbuilt }),
  }
}

/** Files of the flake go by their path in it, those of an input by its name; an error may well have no text (`throw ""`). */
function told(message: string, flake: Tree): string {
  const own = withoutTrees(message, foldersOf(flake)).replaceAll(`${flake.source}/`, '')
  return withInputNames(own, flake.locks).slice(0, longestMessage) || 'the error has no message'
}

/** The flake's tree in the store, by its URL and, where there is one, outside of the store. */
const foldersOf = ({ source, folder, url }: Pick<Flake, 'source' | 'folder' | 'url'>): string[] => [
  source,
  url.replace(/[?#].*/s, ''),
  ...(folder === undefined ? [] : [folder]),
]

/** One failure for each input that cannot be fetched, with all that falls with it. */
export function joinByInput(failed: readonly Failed[]): Failed[] {
  const alone = failed.filter(({ input }) => input === undefined)
  const groups = groupBy(
    failed.filter(({ input }) => input !== undefined),
    ({ input }) => input,
  )
  return [...groups.values()].flatMap(joined).concat(alone)
}

function joined(all: readonly Failed[]): Failed[] {
  const [first, ...others] = all
  if (first === undefined || others.length === 0) return [...all]
  const names = [...new Set(all.flatMap((one) => one.names))]
  return [{ ...first, names, parts: all.map(({ attribute, names }) => ({ attribute, names })) }]
}

/**
 * A single package that nixpkgs refuses is left out: a flake may well offer one that not everybody may build. A host or a
 * check that needs it does not evaluate, as `nix flake check` has it; and by its words alone a `throw` could be a refusal.
 */
const mayBeRefused = ({ attribute, names }: EvaluationFailure): boolean =>
  attribute.startsWith('packages.') && names.length > 0

/** Takes what nixpkgs, or this machine, refuses out of what fails. */
export function takeRefusals(failed: readonly Placed[]): {
  failures: EvaluationFailure[]
  refusals: PlanRefusal[]
} {
  const failures: EvaluationFailure[] = []
  const refusals: PlanRefusal[] = []
  for (const { refusal: known, ...one } of failed) {
    const refusal = known ?? (mayBeRefused(one) ? readRefusal(one.message) : undefined)
    if (refusal === undefined) failures.push(one)
    else {
      const { trace: _, ...rest } = one
      refusals.push({ ...rest, ...refusal })
    }
  }
  return { failures, refusals }
}
