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
 * Failures with their position in the flake, if any. An assertion or an unknown option is raised by code outside the
 * flake, and the error only names that; then we use the position where the flake declares the host or the attribute, or
 * else its parent.
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

/** A failure that may turn out to be a refusal by nixpkgs or this machine. */
interface Placed extends EvaluationFailure {
  refusal?: Refusal
}

/**
 * A failure, and where the flake declares the failing value: looked up if the error itself names no position in the
 * flake.
 */
export interface Failed extends Placed {
  path?: readonly string[]
  /** The imported derivation that Nix does not even start to build here. */
  unbuilt?: string
  /** The innermost position in an input: `nixpkgs/lib/modules.nix:870`. */
  inInput?: string
}

const longestMessage = 16_000

const longestTrace = 16_000

type Tree = Pick<Flake, 'source' | 'folder' | 'url' | 'locks'>

/** Turns an error of Nix into an entry of the plan. */
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
    // the cause is at the end of Nix's output
    trace: error.text.slice(-longestTrace),
    ...(path === undefined ? {} : { path }),
    ...(inInput === undefined ? {} : { inInput }),
    ...(error.unbuilt === undefined ? {} : { unbuilt: error.unbuilt }),
  }
}

/**
 * Shortens paths: files of the flake to their path in it, those of an input to its name; an error may be empty (`throw
 * ""`).
 */
function told(message: string, flake: Tree): string {
  const own = withoutTrees(message, foldersOf(flake)).replaceAll(`${flake.source}/`, '')
  return withInputNames(own, flake.locks).slice(0, longestMessage) || 'the error has no message'
}

/** The flake's tree in the store, by URL and, if it exists, outside the store. */
const foldersOf = ({ source, folder, url }: Pick<Flake, 'source' | 'folder' | 'url'>): string[] => [
  source,
  url.replace(/[?#].*/s, ''),
  ...(folder === undefined ? [] : [folder]),
]

/** One failure per unfetchable input, with everything that fails because of it. */
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
 * A single package that nixpkgs refuses is skipped: a flake may well offer one that not everybody may build. A host or
 * a check that needs it fails to evaluate, as in `nix flake check`; and judged by the text alone, a `throw` could look
 * like a refusal.
 */
const mayBeRefused = ({ attribute, names }: EvaluationFailure): boolean =>
  attribute.startsWith('packages.') && names.length > 0

/** Separates refusals by nixpkgs or this machine from failures. */
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
