import * as v from 'valibot'
import { listOf, most, name, outsideText } from './fields.ts'

/** One attribute that fails to evaluate, or one input that cannot be fetched, with everything that needs it. */
export const evaluationFailure = v.object({
  attribute: name,
  names: listOf(name, most.targets),
  message: outsideText,
  /** The innermost position inside the flake; `file` is relative to the flake if it is in it. */
  position: v.optional(v.object({ file: v.string(), line: v.number(), column: v.optional(v.number()) })),
  /** The error text of Nix, bounded. */
  trace: v.optional(outsideText),
  /** The input that cannot be fetched: its path in the lock, outermost first (`home/nixpkgs`), or its URL. */
  input: v.optional(name),
  /** All attributes that fail for this reason, if there are several; `names` then has the names of all of them. */
  parts: v.optional(listOf(v.object({ attribute: name, names: listOf(name, most.targets) }), most.targets)),
})

export type EvaluationFailure = v.InferOutput<typeof evaluationFailure>

/**
 * Why nixpkgs refuses to evaluate a package whose expression is correct; not-here: the evaluation imports something
 * that this machine cannot build.
 */
const refusalKind = v.picklist([
  'unfree',
  'blocklisted',
  'non-source',
  'broken',
  'unsupported',
  'insecure',
  'problem',
  'not-here',
])

export type RefusalKind = v.InferOutput<typeof refusalKind>

/** One attribute that nixpkgs, or this machine, refuses to evaluate: the flake is correct, and nothing is built. */
export const refusal = v.object({
  attribute: name,
  names: listOf(name, most.targets),
  why: refusalKind,
  /** The package that is refused or cannot be built here: the attribute itself or a dependency. */
  package: name,
  /** The full message of nixpkgs, with the ways to allow the package; or what this machine lacks. */
  message: outsideText,
  position: evaluationFailure.entries.position,
})

export type PlanRefusal = v.InferOutput<typeof refusal>

/** The same failure, once per attribute. */
export const partsOf = ({ parts, ...failure }: EvaluationFailure): EvaluationFailure[] =>
  parts === undefined ? [failure] : parts.map((part) => ({ ...failure, ...part }))
