import * as v from 'valibot'
import { parseJson } from '../lib/json-text.ts'
import { versions } from './versions.ts'

/** The characters allowed in the name of a store path: harmless in a log, in Markdown and on a terminal. */
const plainName = v.pipe(v.string(), v.regex(/^[0-9A-Za-z+\-._?=]{1,211}$/, 'not a name'))

/** No time can exceed the limit of a hosted job: six hours. */
const most = 6 * 3600
const seconds = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(most))

/** More than the disk of any hosted runner, and more per second than any network gives. */
export const mostBytes = 100 * 1024 ** 3
const bytes = v.pipe(
  v.number(),
  v.finite(),
  v.minValue(0),
  v.transform((value) => Math.min(Math.round(value), mostBytes)),
)

/** How many times are kept per entry; then the oldest is dropped. */
export const keptTimes = 7

/** The fields of an entry; all of the schema that a reader depends on. */
export const historyFields = v.object({
  /** A build or a boot; a store path; what a job takes until its work begins; bytes per second from substituters. */
  what: v.picklist(['build', 'boot', 'path', 'start', 'rate']),
  /** A name without its version; for a boot, its kind of target, firmware and accelerator; else `job`. */
  name: plainName,
  system: plainName,
  /** Runner labels, or `local`; `any` for a store path. */
  machine: v.pipe(v.string(), v.regex(/^[0-9A-Za-z+\-._,]{1,211}$/, 'not a kind of machine')),
  /** Times of the last runs, newest last. */
  seconds: v.optional(v.pipe(v.array(seconds), v.minLength(1), v.maxLength(keptTimes))),
  /** Sizes of a path, unpacked; or bytes per second. */
  bytes: v.optional(v.pipe(v.array(bytes), v.minLength(1), v.maxLength(keptTimes))),
  /** The day of the latest time: days since 1970. */
  day: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10 ** 6)),
})
const entry = v.pipe(
  historyFields,
  v.check(({ seconds, bytes }) => seconds !== undefined || bytes !== undefined, 'nothing was measured'),
)
export type HistoryEntry = v.InferOutput<typeof entry>

/** What builds, boots, downloads and starts of jobs took in earlier runs, by name. Runs of the default branch write it, all runs read it. */
export interface History {
  document: 'history'
  version: typeof versions.history
  entries: HistoryEntry[]
}

/** A larger history is neither written nor read (bytes). */
export const historyLimit = 256 * 1024

const head = v.object({
  document: v.literal('history'),
  version: v.literal(versions.history),
  entries: v.pipe(v.array(v.unknown()), v.maxLength(10_000)),
})

/** Reads a history; undefined for other content. Impossible entries are skipped, since a plan works without either. */
export function parseHistory(text: string): History | undefined {
  if (Buffer.byteLength(text) > historyLimit) return undefined
  const parsed = v.safeParse(head, parseJson(text))
  if (!parsed.success) return undefined
  const entries = parsed.output.entries.flatMap((one) => {
    const read = v.safeParse(entry, one)
    return read.success ? [read.output] : []
  })
  return { document: 'history', version: versions.history, entries }
}
