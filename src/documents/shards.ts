import * as v from 'valibot'
import { byteCount, listOf, most, name, seconds } from './fields.ts'

/** What one job does: it builds its targets with all that they need, whatever other jobs build of it as well. */
export const shard = v.object({
  /** Unique in the plan; also part of artifact names. */
  id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9_-]{0,63}$/, 'not the id of a shard')),
  /** Labels that the job's runner must have, or its group. */
  runner: v.union([
    listOf(name, most.few),
    v.object({ group: name, labels: v.optional(listOf(name, most.few)) }),
  ]),
  /** What the runner is by itself. */
  system: name,
  /** Systems that it must build by emulation. */
  emulated: listOf(name, most.few),
  /** System features that its derivations need. */
  features: listOf(name, most.few),
  /** Ids of its targets. */
  targets: listOf(name, most.targets),
  /** When it is expected to end, from the moment it is queued; the parts of that are its start, builds, boots and uploads. */
  seconds,
  parts: v.optional(v.object({ start: seconds, build: seconds, boot: seconds, upload: seconds })),
  /** What its outputs and what they need may take on the disk. */
  bytes: byteCount,
})
export type Shard = v.InferOutput<typeof shard>

const cost = v.object({ jobs: byteCount, end: seconds, machine: seconds })

/** Why the work is split as it is, in numbers; the sentences are in features/report/words. */
export const sharing = v.object({
  prefer: v.picklist(['fast', 'balanced', 'cheap']),
  /** Of the split that was chosen: jobs, when the last ends, what all take together (s). */
  chosen: cost,
  /** The same with one job for each kind of machine, and with the next larger number of jobs that ends sooner. */
  fewest: cost,
  further: v.optional(cost),
  /** The job that ends last, and the longest chain of builds in it, the last one first; at most ten links. */
  last: v.optional(
    v.object({
      shard: name,
      seconds,
      chain: listOf(v.object({ name, seconds, priced: v.string() }), most.few),
    }),
  ),
  /** What several jobs build, the dearest first; at most ten. */
  copies: v.object({
    seconds,
    derivations: byteCount,
    dearest: listOf(v.object({ name, seconds, jobs: byteCount }), most.few),
  }),
  /** Jobs that will not end within the time of a job, or not fit on the disk. */
  over: listOf(v.object({ shard: name, what: v.picklist(['time', 'disk']), most: v.number() }), 2 * most.few),
})
export type SharingOfPlan = v.InferOutput<typeof sharing>

/** How the plan of a run turned out: what was expected of each job, and what came. */
export const turnout = v.object({
  sharing,
  jobs: listOf(
    v.object({
      id: name,
      /** Labels of its runner. */
      machine: v.string(),
      targets: listOf(name, most.targets),
      /** Seconds of builds and boots, without what it takes until they begin. */
      expected: seconds,
      /** The same as it came; absent where the job left no result. */
      real: v.optional(seconds),
    }),
    most.few,
  ),
  /** The builds whose prices were furthest from what they took, the worst first; at most three. */
  guesses: listOf(v.object({ name, expected: seconds, real: seconds, priced: v.string() }), most.few),
})
export type Turnout = v.InferOutput<typeof turnout>
