import * as v from 'valibot'
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
  storeFile,
  storePath,
} from './fields.ts'
import { starts } from './image.ts'
import { versions } from './versions.ts'

/** built and fetched happened in this run; cached was already there; cancelled was stopped before its end. */
const outcome = v.picklist(['built', 'fetched', 'cached', 'failed', 'not-here', 'skipped', 'cancelled'])
export type Outcome = v.InferOutput<typeof outcome>

const there: ReadonlySet<string> = new Set(['built', 'fetched', 'cached'])
/** Whether this outcome, of a result or a report, means that the outputs are in the builder's store. */
export const isThere = (outcome: string): boolean => there.has(outcome)

/** An image file of a target. */
export const image = v.object({
  /** The file in the store. */
  file: storeFile,
  name: v.string(),
  bytes: byteCount,
  sha256,
  format: v.string(),
  /** How we found the file. */
  source: v.string(),
  starts: v.optional(starts),
})

export const targetResult = v.object({
  id: name,
  names: listOf(name, most.targets),
  host: v.optional(name),
  kind: name,
  system: name,
  drvPath: storePath,
  outcome,
  reason: v.optional(outsideText),
  outputs: recordOf(v.nullable(storePath), most.few),
  /** From the start of its first own derivation to the end of the last; 0 if nothing was built. */
  seconds,
  closure: v.optional(
    v.object({
      bytes: byteCount,
      paths: listOf(v.object({ path: storePath, bytes: byteCount }), most.derivations),
    }),
  ),
  images: listOf(image, most.few),
  /** The `run-*-vm` script of a VM. */
  runner: v.optional(storeFile),
  /** The files that a machine loads from the network: the iPXE script first, then those that it names and that exist. */
  netboot: v.optional(listOf(v.object({ name, file: storeFile }), 20)),
  /** The link that keeps the output from garbage collection. */
  link: v.optional(relativePath),
})
export type TargetResult = v.InferOutput<typeof targetResult>

const derivationResult = v.object({
  drvPath: storePath,
  name: v.string(),
  machine: v.string(),
  /** Seconds since the build began. */
  start: seconds,
  stop: v.optional(seconds),
  phases: listOf(v.object({ name: v.string(), start: seconds }), 1000),
  outcome: v.picklist(['built', 'failed', 'cancelled']),
})

/** The class of a failure; it decides what people do about it. */
const failureClass = v.picklist([
  'access-denied',
  'assertion',
  'build-failed',
  'collision',
  'daemon',
  'disk-full',
  'foreign-system',
  'hash-mismatch',
  'image-too-small',
  'kernel-config',
  'kernel-module',
  'limits',
  'missing-derivation',
  'missing-feature',
  'missing-source',
  'network',
  'no-machine',
  'no-output',
  'out-of-memory',
  'patch',
  'permission',
  'references',
  'sandbox',
  'silent',
  'stale-dependencies',
  'substituter',
  'tests-failed',
  'time-out',
])
export type FailureClass = v.InferOutput<typeof failureClass>

/** A derivation whose own build failed. */
export const buildFailure = v.object({
  drvPath: v.optional(storePath),
  name: v.string(),
  message: outsideText,
  class: v.optional(failureClass),
  /** One sentence: what to do about it. */
  hint: v.optional(outsideText),
  /** The phase that failed. */
  phase: v.optional(v.string()),
  /** The last lines of its log, at most 25. */
  log: listOf(outsideText, 1000),
  logFile: v.optional(relativePath),
  /** From a target down to the derivation, as `.drv` paths. */
  chain: listOf(storePath, 10_000),
  /** The ids of all targets that fail with it. */
  targets: listOf(name, most.targets),
})
export type BuildFailure = v.InferOutput<typeof buildFailure>

export const result = v.object({
  document: v.literal('result'),
  version: v.literal(versions.result),
  shard: name,
  created: v.string(),
  /** SHA-256 of the plan.json that it was built from, to recognise results of another evaluation. */
  plan: v.optional(sha256),
  /** Digest of the boot demands. */
  demands: v.optional(sha256),
  /** GitHub's id of the job that built it, for the link to its page. */
  job: v.optional(githubId),
  /** Days that its images are kept as artifacts; absent if none is uploaded. */
  imageDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(400))),
  machine: v.object({ system: name, cores: v.number(), nix: v.string() }),
  seconds,
  /** Seconds from the start of the job until the build began; absent on a terminal. */
  started: v.optional(seconds),
  /** What was fetched from substituters, unpacked, and the time in which anything was being fetched. */
  fetched: v.optional(v.object({ bytes: byteCount, seconds })),
  interrupted: v.boolean(),
  targets: listOf(targetResult, most.targets),
  derivations: listOf(derivationResult, most.derivations),
  failures: listOf(buildFailure, most.targets),
})
export type Result = v.InferOutput<typeof result>
