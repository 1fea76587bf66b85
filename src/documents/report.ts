import * as v from 'valibot'
import { evaluationFailure } from './evaluation-failure.ts'
import { evidence } from './evidence.ts'
import { byteCount, listOf, name, outsideText, sha256 } from './fields.ts'
import { plan } from './plan.ts'
import { buildFailure, targetResult } from './result.ts'
import { turnout } from './shards.ts'
import { versions } from './versions.ts'

/**
 * What became of a target since the base. revision: it differs only in what follows from the flake's own source or
 * revision. broken: it does not evaluate any more; new-broken: it is new, and does not evaluate; repaired: it evaluates again.
 */
const becoming = v.picklist([
  'unchanged',
  'revision',
  'changed',
  'added',
  'removed',
  'broken',
  'still-broken',
  'new-broken',
  'repaired',
])
export type Becoming = v.InferOutput<typeof becoming>

const size = v.object({ bytes: byteCount, paths: byteCount })

const packageChange = v.object({
  name: v.string(),
  change: v.picklist(['up', 'down', 'versions', 'added', 'removed', 'rebuilt']),
  /** Oldest first; empty where the name has no version. */
  before: v.array(v.string()),
  after: v.array(v.string()),
  /** What it takes more, or less, than before. */
  bytes: v.pipe(v.number(), v.integer()),
})

/** What a change does to each target, against the same target at the base. */
const impact = v.object({
  base: v.object({ revision: v.optional(v.string()), created: v.string() }),
  targets: v.array(
    v.object({
      /** The id of the target, or its name at the base where it is gone. */
      id: name,
      host: v.optional(name),
      became: becoming,
      /** Of what is new or changed: how many derivations nobody has yet, and some that need none of the others. */
      toBuild: v.optional(v.object({ count: byteCount, first: v.array(v.string()) })),
      /** Of what is new or changed, as far as listings were kept. */
      closure: v.optional(v.object({ before: v.optional(size), after: v.optional(size) })),
      /** The largest change of size first; left out where one of the listings is not known. */
      packages: v.optional(v.array(packageChange)),
      reason: v.optional(outsideText),
    }),
  ),
})
export type Impact = v.InferOutput<typeof impact>

/** All documents of a run merged: data only, the words are in features/report. */
export const report = v.object({
  document: v.literal('report'),
  version: v.literal(versions.report),
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
      fingerprint: v.optional(sha256),
    }),
  ),
  evaluationFailures: v.array(evaluationFailure),
  refusals: plan.entries.refusals,
  buildFailures: v.array(buildFailure),
  /** Which machine built which derivations, where others than the machine itself took part; seconds of all its builds. */
  machines: v.optional(
    v.array(v.object({ name: v.string(), built: v.array(v.string()), seconds: v.number() })),
  ),
  /** Whether targets that cannot be built here make the run fail; warn where it is absent. */
  notHere: v.optional(v.picklist(['fail', 'warn'])),
  boots: v.array(evidence),
  /** How the work was split over jobs, where it was. */
  plan: v.optional(turnout),
  /** Where there is a base to compare with. */
  impact: v.optional(impact),
  /** Names that exist and were not selected, so that a later run does not take them for removed or new. */
  unselected: v.optional(v.array(name)),
  warnings: listOf(outsideText, 20_000),
})
export type Report = v.InferOutput<typeof report>
