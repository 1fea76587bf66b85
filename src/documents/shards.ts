import * as v from 'valibot'
import { byteCount, listOf, most, name, seconds } from './fields.ts'

/** What a job spends its time on. */
const parts = v.object({ start: seconds, fetch: seconds, build: seconds, boot: seconds, upload: seconds })

/** The work of one job: it builds its targets with all dependencies, even those that other jobs build too. */
export const shard = v.object({
  /** Unique in the plan; also part of artifact names. */
  id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9_-]{0,63}$/, 'not the id of a shard')),
  /** The labels or the group of the runner that the job needs. */
  runner: v.union([
    listOf(name, most.few),
    v.object({ group: name, labels: v.optional(listOf(name, most.few)) }),
  ]),
  /** The runner's own system. */
  system: name,
  /** Systems that it must emulate for builds. */
  emulated: listOf(name, most.few),
  /** System features that its derivations require. */
  features: listOf(name, most.few),
  /** Ids of its targets. */
  targets: listOf(name, most.targets),
  /** Expected end, counted from when it is queued; its parts are start, downloads, builds, boots and uploads. */
  seconds,
  parts: v.optional(parts),
  /** Disk space of its outputs and their dependencies. */
  bytes: byteCount,
})
export type Shard = v.InferOutput<typeof shard>

const cost = v.object({ jobs: byteCount, end: seconds, machine: seconds })

/** Why the work is split this way, in numbers; the sentences are in features/report/words. */
export const sharing = v.object({
  prefer: v.picklist(['fast', 'balanced', 'cheap']),
  /** The cost of the chosen split: jobs, end of the last job, sum over all jobs (s). */
  chosen: cost,
  /** The cost with one job per kind of machine. */
  fewest: cost,
  /**
   * The cost with the next larger number of jobs that ends sooner, and why that is not chosen: it does not pay, more
   * jobs are not allowed, or the ends are so near that they count as equal.
   */
  further: v.optional(v.object({ ...cost.entries, not: v.picklist(['price', 'jobs', 'near']) })),
  /** The job that ends last, and its longest chain of builds, last one first: the ten most expensive links. */
  last: v.optional(
    v.object({
      shard: name,
      seconds,
      chain: listOf(v.object({ name, seconds, priced: v.string() }), most.few),
    }),
  ),
  /** Builds that several jobs repeat, most expensive first; at most ten. */
  copies: v.object({
    seconds,
    derivations: byteCount,
    dearest: listOf(v.object({ name, seconds, jobs: byteCount }), most.few),
  }),
  /** Jobs that will exceed the time limit of a job or the disk. */
  over: listOf(
    v.object({
      shard: name,
      what: v.picklist(['time', 'disk']),
      most: v.number(),
      /** What takes most of its time; of builds the most expensive one. */
      takes: v.optional(
        v.object({ part: v.keyof(parts), seconds, dearest: v.optional(v.object({ name, seconds })) }),
      ),
    }),
    2 * most.few,
  ),
})
export type SharingOfPlan = v.InferOutput<typeof sharing>

/** How the plan of a run turned out: expected and actual times of each job. */
export const turnout = v.object({
  sharing,
  jobs: listOf(
    v.object({
      id: name,
      /** Labels of its runner. */
      machine: v.string(),
      targets: listOf(name, most.targets),
      /** Seconds of builds and boots, without the time before they begin. */
      expected: seconds,
      /** The same as measured; absent where the job produced no result. */
      real: v.optional(seconds),
    }),
    most.few,
  ),
  /** The builds with the worst estimates, worst first; at most three. */
  guesses: listOf(v.object({ name, expected: seconds, real: seconds, priced: v.string() }), most.few),
})
export type Turnout = v.InferOutput<typeof turnout>
