import * as v from 'valibot'
import { evaluationFailure } from './evaluation-failure.ts'
import { evidence } from './evidence.ts'
import { byteCount, githubId, listOf, most, name, outsideText, sha256 } from './fields.ts'
import { lockedInput, plan } from './plan.ts'
import { proof } from './proof.ts'
import { buildFailure, image, targetResult } from './result.ts'
import { turnout } from './shards.ts'
import { versions } from './versions.ts'

/**
 * How a target changed since the base. revision: only by the flake's own source or revision. broken: it no longer
 * evaluates; new-broken: it is new and fails to evaluate; repaired: it evaluates again.
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
  /** Oldest first; empty if the name has no version. */
  before: listOf(v.string(), most.few),
  after: listOf(v.string(), most.few),
  /** Change in size, positive or negative. */
  bytes: v.pipe(v.number(), v.integer()),
})

/** The effect of a change on each target, compared with the same target of the base. */
const impact = v.object({
  base: v.object({ revision: v.optional(v.string()), created: v.string() }),
  /** Inputs that changed in the lock; absent if the lock is the same. */
  inputs: v.optional(
    listOf(
      v.object({ name, before: v.optional(lockedInput), after: v.optional(lockedInput) }),
      2 * most.targets,
    ),
  ),
  targets: listOf(
    v.object({
      /** The id of the target; its name in the base if it was removed. */
      id: name,
      host: v.optional(name),
      became: becoming,
      /** Its outcome in the base's own run, if that left a report. */
      before: v.optional(targetResult.entries.outcome),
      /** Its boots in the base's own run, by firmware; untried ones are absent. */
      bootsBefore: v.optional(
        listOf(
          v.object({
            firmware: evidence.entries.firmware,
            medium: evidence.entries.medium,
            cameUp: v.boolean(),
          }),
          most.few,
        ),
      ),
      /**
       * For new and changed targets: how many derivations are missing, and some that depend on no other missing one.
       */
      toBuild: v.optional(v.object({ count: byteCount, first: listOf(v.string(), most.few) })),
      /** For new and changed targets, if closure listings were kept. */
      closure: v.optional(v.object({ before: v.optional(size), after: v.optional(size) })),
      /** Largest change of size first; absent if a listing is missing. */
      packages: v.optional(listOf(packageChange, most.names)),
      reason: v.optional(outsideText),
    }),
    2 * most.targets,
  ),
})
export type Impact = v.InferOutput<typeof impact>

/** All documents of a run merged: data only, features/report has the words. */
export const report = v.object({
  document: v.literal('report'),
  version: v.literal(versions.report),
  created: v.string(),
  /** True only if everything requested succeeded. */
  ok: v.boolean(),
  flake: plan.entries.flake,
  nix: plan.entries.nix,
  seconds: v.object({
    evaluate: v.optional(v.number()),
    build: v.optional(v.number()),
    boot: v.optional(v.number()),
  }),
  /**
   * Targets without a result (dry run, lost shard) have the outcome `missing`; those proved by the base's run,
   * `proved`.
   */
  targets: listOf(
    v.object({
      ...targetResult.entries,
      outcome: v.picklist([...targetResult.entries.outcome.options, 'missing', 'proved']),
      images: listOf(
        v.object({
          ...image.entries,
          /** The artifact with the image, if uploaded: by this run, or by the run that proved its target. */
          artifact: v.optional(githubId),
          /** When GitHub deletes that artifact. */
          until: v.optional(v.pipe(v.string(), v.isoTimestamp())),
        }),
        most.few,
      ),
      fingerprint: v.optional(sha256),
    }),
    most.targets,
  ),
  evaluationFailures: listOf(evaluationFailure, most.targets),
  refusals: plan.entries.refusals,
  buildFailures: listOf(buildFailure, most.targets),
  /** Which machine built which derivations, if there was more than this one; seconds are the sum over its builds. */
  machines: v.optional(
    listOf(
      v.object({ name: v.string(), built: listOf(v.string(), most.derivations), seconds: v.number() }),
      most.few,
    ),
  ),
  /** Jobs of the run by id, without URLs: whoever shows the report knows the run and adds them. */
  jobs: v.optional(
    listOf(
      v.object({
        /** The shard, or `evaluate`. */
        id: name,
        /** The targets that it must report. */
        targets: listOf(name, most.targets),
        job: v.optional(githubId),
        /** The artifact with its logs, consoles and screenshots. */
        logs: v.optional(githubId),
      }),
      most.few,
    ),
  ),
  /** Whether targets that cannot be built here fail the run; absent means warn. */
  notHere: v.optional(v.picklist(['fail', 'warn'])),
  boots: listOf(evidence, most.targets),
  /** The id of the run that made this report. */
  run: v.optional(githubId),
  /** Digest of the boot demands of all its jobs; absent if they differ or are unknown. */
  demands: v.optional(sha256),
  /** The run that proved the targets with outcome `proved`. */
  proof: v.optional(proof),
  /** How the split over jobs turned out, if there was one. */
  plan: v.optional(turnout),
  /** Absent if there is no base to compare with. */
  impact: v.optional(impact),
  /** Names that exist but were not selected, so that a later run does not take them for removed or new. */
  unselected: v.optional(listOf(name, most.names)),
  warnings: listOf(outsideText, 20_000),
})
export type Report = v.InferOutput<typeof report>
