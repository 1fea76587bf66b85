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

/** What a target is; the middle column of the table in features/evaluate/selection/target-kinds.ts. */
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
 * cached: its outputs are valid here; substitutable: a substituter has them; to-build: nobody has them;
 * not-here: it must be built, and this machine cannot (reason says what it lacks); skipped: not built on purpose;
 * proved: the base's run built and booted the same, so that nothing is left to do.
 */
const status = v.picklist(['cached', 'substitutable', 'to-build', 'not-here', 'skipped', 'proved'])

/** Where in the output the image file is, and how that is known; absent for targets that are no images. */
export const imageSource = v.picklist(['image.filePath', 'isoImage.isoName', 'sdImage.imageName', 'search'])

const target = v.object({
  /** The shortest of its names; unique in the plan. */
  id: name,
  /** Every name that has this derivation, `HOST.KIND` or the plain attribute. */
  names: v.pipe(listOf(name, most.targets), v.minLength(1)),
  /** The attribute path inside the flake, as Nix writes it. */
  attribute: name,
  host: v.optional(name),
  kind,
  system: name,
  drvPath: storePath,
  /** The outputs that `nix build ATTR` would build; null where the path is known only after the build. */
  outputs: recordOf(v.nullable(storePath), most.few),
  /** The image file below the first output; without `path` it is found by search after the build. */
  image: v.optional(
    v.object({ path: v.optional(relativePath), source: imageSource, starts: v.optional(starts) }),
  ),
  /** System features that its missing derivations need. */
  features: listOf(name, most.few),
  status,
  reason: v.optional(outsideText),
  /** The same for two evaluations whose derivations differ only in what follows from the flake's own source or revision. */
  fingerprint: v.optional(sha256),
})
export type Target = v.InferOutput<typeof target>

const derivation = v.object({
  drvPath: storePath,
  name,
  system: name,
  features: listOf(name, most.few),
  /** The derivations of this list that it needs first. */
  needs: storePaths,
  /** What the `.drv` says of itself: not worth moving (preferLocalBuild), a download (fixed output), without a source. */
  says: v.optional(v.picklist(['local', 'download', 'script'])),
  /** What its build is expected to take, and how that is known: earlier runs, the `.drv`, its name, nothing. */
  seconds: v.optional(seconds),
  priced: v.optional(v.picklist(['history', 'derivation', 'name', 'usual'])),
})
export type MissingDerivation = v.InferOutput<typeof derivation>

/** A locked input whose whole source tree is in the closure of a derivation. */
const source = v.object({
  path: storePath,
  /** Its place in the lock, outermost first: `nixpkgs`, `home/nixpkgs`. */
  input: name,
  /** As the lock has it: `sha256-…`. */
  narHash: v.pipe(v.string(), v.regex(/^sha256-[A-Za-z0-9+/]{43}=$/, 'not a NAR hash')),
  /** public: its locked URL answers without a credential, so that it may travel; private: it never leaves the job. */
  access: v.picklist(['public', 'private']),
  /** The attributes of its lock entry, as `builtins.fetchTree` takes them. */
  locked: recordOf(v.union([v.string(), v.number(), v.boolean()]), most.few),
  bytes: byteCount,
})
export type Source = v.InferOutput<typeof source>

/** An input as its lock has it; the URL is fit to be shown. */
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
    /** As the person wrote it. */
    ref: v.string(),
    /** As Nix resolved and locked it. */
    url: v.string(),
    revision: v.optional(v.string()),
    narHash: v.optional(v.string()),
    /** SHA-256 of flake.lock in hex; absent where the flake has no inputs and no lock. */
    lockHash: v.optional(v.string()),
    inputs: recordOf(lockedInput, most.targets),
  }),
  nix: v.object({ version: v.string(), implementation: v.string() }),
  /** The system of the machine that evaluated. */
  system: name,
  targets: listOf(target, most.targets),
  failures: listOf(evaluationFailure, most.targets),
  refusals: v.optional(listOf(refusal, most.targets)),
  /** What had to be built in the course of the evaluation (import from derivation). */
  imported: v.optional(listOf(v.object({ drvPath: storePath, name, seconds }), most.names)),
  /** Only those that nobody has yet. */
  derivations: listOf(derivation, most.derivations),
  /** What a substituter would send: compressed and unpacked. */
  fetch: v.object({ paths: storePaths, downloadBytes: byteCount, unpackedBytes: byteCount }),
  /** What was asked for, as one word: only plans of the same selection can be compared. */
  selection: v.optional(sha256),
  /** The commit that the change is compared with, where there is one. */
  base: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, 'not a commit'))),
  /** What is asked of boots, as one word: only a run that asked the same proves anything. */
  demands: v.optional(sha256),
  /** The run that proved what is `proved`. */
  proof: v.optional(proof),
  /** How the work is split over jobs; absent where one machine does all of it. */
  shards: v.optional(listOf(shard, most.few)),
  /** The number of GitHub's job that evaluated, by which its page is found. */
  job: v.optional(githubId),
  /** The artifact with what other jobs need to build without evaluating, and the SHA-256 of that file. */
  pack: v.optional(v.object({ artifact: githubId, sha256 })),
  /** Why it is split so. */
  sharing: v.optional(sharing),
  /** Where other jobs get sources that are inputs of the flake; absent where nothing is handed over. */
  sources: v.optional(listOf(source, most.targets)),
  /** Why nothing that is built may be kept in the cache of a public repository, where everybody could read it. */
  uncacheable: v.optional(outsideText),
  /** Names that exist and were not selected. */
  unselected: listOf(name, most.names),
  warnings: listOf(outsideText, 10_000),
})
export type Plan = v.InferOutput<typeof plan>

/** The derivations that nobody had when the plan was made: a target falls only through these. */
export function planGraph(plan: Plan): Graph {
  return graphOf(plan.derivations)
}
