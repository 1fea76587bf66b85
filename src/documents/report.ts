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
  before: listOf(v.string(), most.few),
  after: listOf(v.string(), most.few),
  /** What it takes more, or less, than before. */
  bytes: v.pipe(v.number(), v.integer()),
})

/** What a change does to each target, against the same target at the base. */
const impact = v.object({
  base: v.object({ revision: v.optional(v.string()), created: v.string() }),
  /** Inputs of which the lock says something else; left out where the lock is the same. */
  inputs: v.optional(
    listOf(
      v.object({ name, before: v.optional(lockedInput), after: v.optional(lockedInput) }),
      2 * most.targets,
    ),
  ),
  targets: listOf(
    v.object({
      /** The id of the target, or its name at the base where it is gone. */
      id: name,
      host: v.optional(name),
      became: becoming,
      /** What the base's own run made of it, where that left its report. */
      before: v.optional(targetResult.entries.outcome),
      /** How it booted in the base's own run, by what started it; what was not tried there is left out. */
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
      /** Of what is new or changed: how many derivations nobody has yet, and some that need none of the others. */
      toBuild: v.optional(v.object({ count: byteCount, first: listOf(v.string(), most.few) })),
      /** Of what is new or changed, as far as listings were kept. */
      closure: v.optional(v.object({ before: v.optional(size), after: v.optional(size) })),
      /** The largest change of size first; left out where one of the listings is not known. */
      packages: v.optional(listOf(packageChange, most.names)),
      reason: v.optional(outsideText),
    }),
    2 * most.targets,
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
  /** Targets without a result (dry run, lost shard) have outcome `missing`; those that the base's run proved `proved`. */
  targets: listOf(
    v.object({
      ...targetResult.entries,
      outcome: v.picklist([...targetResult.entries.outcome.options, 'missing', 'proved']),
      images: listOf(
        v.object({
          ...image.entries,
          /** The artifact that it was uploaded as, where it was: of this run, or of that which proved its target. */
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
  /** Which machine built which derivations, where others than the machine itself took part; seconds of all its builds. */
  machines: v.optional(
    listOf(
      v.object({ name: v.string(), built: listOf(v.string(), most.derivations), seconds: v.number() }),
      most.few,
    ),
  ),
  /** Jobs of the run by their numbers, without addresses: these come from whoever shows the report, and knows the run. */
  jobs: v.optional(
    listOf(
      v.object({
        /** The shard, or `evaluate`. */
        id: name,
        /** The targets that it had to tell of. */
        targets: listOf(name, most.targets),
        job: v.optional(githubId),
        /** The artifact with its logs, consoles and pictures. */
        logs: v.optional(githubId),
      }),
      most.few,
    ),
  ),
  /** Whether targets that cannot be built here make the run fail; warn where it is absent. */
  notHere: v.optional(v.picklist(['fail', 'warn'])),
  boots: listOf(evidence, most.targets),
  /** The run that made this report, by its number. */
  run: v.optional(githubId),
  /** What all of its jobs asked of boots, as one word; absent where they did not ask the same, or nobody knows. */
  demands: v.optional(sha256),
  /** The run that proved what is `proved`. */
  proof: v.optional(proof),
  /** How the work was split over jobs, where it was. */
  plan: v.optional(turnout),
  /** Where there is a base to compare with. */
  impact: v.optional(impact),
  /** Names that exist and were not selected, so that a later run does not take them for removed or new. */
  unselected: v.optional(listOf(name, most.names)),
  warnings: listOf(outsideText, 20_000),
})
export type Report = v.InferOutput<typeof report>
