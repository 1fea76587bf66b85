import * as v from 'valibot'
import { listOf, most, name, outsideText } from './fields.ts'

/** One attribute that does not evaluate, or one input that cannot be fetched with all that needs it. */
export const evaluationFailure = v.object({
  attribute: name,
  names: listOf(name, most.targets),
  message: outsideText,
  /** The innermost place inside the flake; `file` is relative to the flake where it is in it. */
  position: v.optional(v.object({ file: v.string(), line: v.number(), column: v.optional(v.number()) })),
  /** What Nix said, bounded. */
  trace: v.optional(outsideText),
  /** The input that cannot be fetched: its place in the lock, outermost first (`home/nixpkgs`), or its address. */
  input: v.optional(name),
  /** What fails for this, where that is more than one attribute; `names` has the names of all. */
  parts: v.optional(listOf(v.object({ attribute: name, names: listOf(name, most.targets) }), most.targets)),
})

export type EvaluationFailure = v.InferOutput<typeof evaluationFailure>

/**
 * Why nixpkgs does not let a package be evaluated although its expression is in order; not-here: the evaluation imports
 * something that this machine cannot build.
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

/** One attribute that nixpkgs, or this machine, refuses to evaluate: nothing is wrong with the flake, and nothing is built. */
export const refusal = v.object({
  attribute: name,
  names: listOf(name, most.targets),
  why: refusalKind,
  /** The package that is refused, or that cannot be built here: the attribute itself, or something that it needs. */
  package: name,
  /** All that nixpkgs says about it, with the ways to allow it; or what this machine lacks. */
  message: outsideText,
  position: evaluationFailure.entries.position,
})

export type PlanRefusal = v.InferOutput<typeof refusal>

/** The same failure once for each attribute that fails for it. */
export const partsOf = ({ parts, ...failure }: EvaluationFailure): EvaluationFailure[] =>
  parts === undefined ? [failure] : parts.map((part) => ({ ...failure, ...part }))
