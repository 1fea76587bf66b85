import * as v from 'valibot'
import { parseJson } from '../lib/json-text.ts'
import { byteCount } from './fields.ts'
import { versions } from './versions.ts'

/** The characters that a store path's name may have: nothing that a log, Markdown or a terminal could take for more. */
const plainName = v.pipe(v.string(), v.regex(/^[0-9A-Za-z+\-._?=]{1,211}$/, 'not a name'))

/** Nothing that we time takes longer than a hosted job may: six hours. */
const most = 6 * 3600
const seconds = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(most))

/** How often something is timed before the oldest time is forgotten. */
export const keptTimes = 7

const entry = v.object({
  what: v.picklist(['build', 'boot']),
  /** Of a derivation without its version; of a boot its kind of target, firmware and accelerator. */
  name: plainName,
  system: plainName,
  /** Labels of the runner, or `local`. */
  machine: v.pipe(v.string(), v.regex(/^[0-9A-Za-z+\-._,]{1,211}$/, 'not a kind of machine')),
  /** Of the last runs, the newest last. */
  seconds: v.pipe(v.array(seconds), v.minLength(1), v.maxLength(keptTimes)),
  /** What its outputs take on the disk, where that is known. */
  bytes: v.optional(byteCount),
  /** When it was timed last: days since 1970. */
  day: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10 ** 6)),
})
export type HistoryEntry = v.InferOutput<typeof entry>

/** What builds and boots took in earlier runs, by name. Written by runs of the default branch, read by all. */
export interface History {
  document: 'history'
  version: typeof versions.history
  entries: HistoryEntry[]
}

/** A history larger than this is neither written nor read (bytes). */
export const historyLimit = 256 * 1024

const head = v.object({
  document: v.literal('history'),
  version: v.literal(versions.history),
  entries: v.pipe(v.array(v.unknown()), v.maxLength(10_000)),
})

/**
 * Reads a history; what is no history gives undefined, and an entry that cannot be is left out, since a plan is made
 * without either.
 */
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
