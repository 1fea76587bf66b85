import * as v from 'valibot'
import { type Graph, graphOf } from '../lib/graph.ts'
import { evaluationFailure, refusal } from './evaluation-failure.ts'
import {
  byteCount,
  githubId,
  listOf,
  most,
  name,
  outsideText,
  recordOf,
  relativePath,
  seconds,
  sha256,
  storePath,
  storePaths,
} from './fields.ts'
import { starts } from './image.ts'
import { proof } from './proof.ts'
import { shard, sharing } from './shards.ts'
import { versions } from './versions.ts'

/** The kind of a target; the middle column of the table in features/evaluate/selection/target-kinds.ts. */
const kind = v.picklist([
  'toplevel',
  'vm',
  'vm-with-boot-loader',
  'iso',
  'sd-image',
  'image',
  'disko',
  'netboot',
  'package',
  'check',
  'dev-shell',
  'formatter',
  'app',
  'home',
  'darwin',
])
export type Kind = v.InferOutput<typeof kind>

/**
 * cached: its outputs are valid here; substitutable: a substituter has them; to-build: no store has them; not-here: it
 * must be built, and this machine cannot (reason says what it lacks); skipped: intentionally not built; proved: the
 * base's run built and booted the same, so nothing is left to do.
 */
const status = v.picklist(['cached', 'substitutable', 'to-build', 'not-here', 'skipped', 'proved'])

/** How the path of the image file in the output is known; absent for targets without an image. */
export const imageSource = v.picklist(['image.filePath', 'isoImage.isoName', 'sdImage.imageName', 'search'])

const target = v.object({
  /** The shortest name of the target; unique in the plan. */
  id: name,
  /** All names of this derivation, `HOST.KIND` or the plain attribute. */
  names: v.pipe(listOf(name, most.targets), v.minLength(1)),
  /** The attribute path inside the flake, as Nix writes it. */
  attribute: name,
  host: v.optional(name),
  kind,
  system: name,
  drvPath: storePath,
  /** The outputs that `nix build ATTR` builds; null if the path is known only after the build. */
  outputs: recordOf(v.nullable(storePath), most.few),
  /** The image file below the first output; without `path` we search for it after the build. */
  image: v.optional(
    v.object({ path: v.optional(relativePath), source: imageSource, starts: v.optional(starts) }),
  ),
  /** System features that its missing derivations require. */
  features: listOf(name, most.few),
  status,
  reason: v.optional(outsideText),
  /** Equal for two evaluations whose derivations differ only by the flake's own source or revision. */
  fingerprint: v.optional(sha256),
})
export type Target = v.InferOutput<typeof target>

const derivation = v.object({
  drvPath: storePath,
  name,
  system: name,
  features: listOf(name, most.few),
  /** Its direct dependencies in this list. */
  needs: storePaths,
  /**
   * Properties from the `.drv`: not worth moving (preferLocalBuild), a download (fixed output), a build without
   * sources.
   */
  says: v.optional(v.picklist(['local', 'download', 'script'])),
  /** Expected build time, and its source: earlier runs, the `.drv`, its name, none. */
  seconds: v.optional(seconds),
  priced: v.optional(v.picklist(['history', 'derivation', 'name', 'usual'])),
})
export type MissingDerivation = v.InferOutput<typeof derivation>

/** A locked input whose whole source tree is in the closure of a derivation. */
const source = v.object({
  path: storePath,
  /** Its path in the lock, outermost first: `nixpkgs`, `home/nixpkgs`. */
  input: name,
  /** From the lock: `sha256-…`. */
  narHash: v.pipe(v.string(), v.regex(/^sha256-[A-Za-z0-9+/]{43}=$/, 'not a NAR hash')),
  /**
   * public: its locked URL answers without a credential, so it may be handed over; private: it never leaves the job.
   */
  access: v.picklist(['public', 'private']),
  /** The attributes of its lock entry, as `builtins.fetchTree` takes them. */
  locked: recordOf(v.union([v.string(), v.number(), v.boolean()]), most.few),
  bytes: byteCount,
})
export type Source = v.InferOutput<typeof source>

/** An input of the lock, with a URL that is safe to show. */
export const lockedInput = v.object({
  type: v.string(),
  url: v.optional(v.string()),
  revision: v.optional(v.string()),
  narHash: v.optional(v.string()),
})

export const plan = v.object({
  document: v.literal('plan'),
  version: v.literal(versions.plan),
  created: v.string(),
  flake: v.object({
    /** As the user wrote it. */
    ref: v.string(),
    /** As Nix resolved and locked it. */
    url: v.string(),
    revision: v.optional(v.string()),
    narHash: v.optional(v.string()),
    /** SHA-256 of flake.lock in hex; absent if the flake has no inputs and no lock. */
    lockHash: v.optional(v.string()),
    inputs: recordOf(lockedInput, most.targets),
  }),
  nix: v.object({ version: v.string(), implementation: v.string() }),
  /** The system of the evaluating machine. */
  system: name,
  targets: listOf(target, most.targets),
  failures: listOf(evaluationFailure, most.targets),
  refusals: v.optional(listOf(refusal, most.targets)),
  /** Derivations that the evaluation built (import from derivation). */
  imported: v.optional(listOf(v.object({ drvPath: storePath, name, seconds }), most.names)),
  /** Missing derivations only. */
  derivations: listOf(derivation, most.derivations),
  /** Download from substituters: compressed and unpacked size. */
  fetch: v.object({
    paths: storePaths,
    downloadBytes: byteCount,
    unpackedBytes: byteCount,
    /** The paths, by number, that only some targets need; the others are needed by all, or nobody knows. */
    users: v.optional(
      listOf(
        v.object({ targets: listOf(name, most.targets), paths: listOf(byteCount, most.derivations) }),
        most.derivations,
      ),
    ),
  }),
  /** Digest of the selection: only plans with the same one can be compared. */
  selection: v.optional(sha256),
  /** The commit that the change is compared with, if any. */
  base: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, 'not a commit'))),
  /** Digest of the boot demands: a run proves something only for the same ones. */
  demands: v.optional(sha256),
  /** The run that proved the targets with status `proved`. */
  proof: v.optional(proof),
  /** How the work is split over jobs; absent if one machine does all of it. */
  shards: v.optional(listOf(shard, most.few)),
  /** GitHub's id of the evaluating job, for the link to its page. */
  job: v.optional(githubId),
  /** The artifact that lets other jobs build without evaluating, and the SHA-256 of its file. */
  pack: v.optional(v.object({ artifact: githubId, sha256 })),
  /** Why it is split this way. */
  sharing: v.optional(sharing),
  /** Where other jobs get the sources of flake inputs; absent if nothing is handed over. */
  sources: v.optional(listOf(source, most.targets)),
  /** Why no build may go to the cache of a public repository, where everybody could read it. */
  uncacheable: v.optional(outsideText),
  /** Names that exist but were not selected. */
  unselected: listOf(name, most.names),
  warnings: listOf(outsideText, 10_000),
})
export type Plan = v.InferOutput<typeof plan>

/** The derivations that were missing when the plan was made: only these can make a target fail. */
export function planGraph(plan: Plan): Graph {
  return graphOf(plan.derivations)
}
