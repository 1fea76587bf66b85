import * as v from 'valibot'
import { evidence } from './evidence.ts'
import { evaluationFailure, plan } from './plan.ts'
import { buildFailure, targetResult } from './result.ts'

/** All documents of a run merged: data only, the words are in features/report. */
export const report = v.object({
  document: v.literal('report'),
  version: v.literal(1),
  created: v.string(),
  /** True only if everything that was asked for went well. */
  ok: v.boolean(),
  flake: plan.entries.flake,
  nix: plan.entries.nix,
  seconds: v.object({
    evaluate: v.optional(v.number()),
    build: v.optional(v.number()),
    boot: v.optional(v.number()),
  }),
  /** Targets without a result (dry run, lost shard) have outcome `missing`. */
  targets: v.array(
    v.object({
      ...targetResult.entries,
      outcome: v.picklist([...targetResult.entries.outcome.options, 'missing']),
    }),
  ),
  evaluationFailures: v.array(evaluationFailure),
  refusals: plan.entries.refusals,
  buildFailures: v.array(buildFailure),
  /** Which machine built which derivations, where others than the machine itself took part; seconds of all its builds. */
  machines: v.optional(
    v.array(v.object({ name: v.string(), built: v.array(v.string()), seconds: v.number() })),
  ),
  boots: v.array(evidence),
  warnings: v.array(v.string()),
})
export type Report = v.InferOutput<typeof report>
