import { plain } from '../../../lib/text.ts'
import type { BuildEvent } from '../../../nix/build/build-log.ts'
import { type KnownError, readKnownError } from '../../../nix/build/diagnose.ts'

/** One derivation during its build; times in seconds of our own clock, because Nix reports none. */
export interface Build {
  drvPath: string
  machine: string
  start: number
  stop?: number
  phases: { name: string; start: number }[]
  /** Its last log lines. */
  tail: string[]
  /** When the last of them arrived. */
  heard: number
}

/** One store path being copied here. */
export interface Copy {
  path: string
  start: number
  done: number
  expected: number
}

export interface Progress {
  /** The latest build of each derivation. */
  builds: Map<string, Build>
  running: Map<string, Build>
  /** From the derivation that is really built to the requested one (content-addressed inputs). */
  resolved: Map<string, string>
  /** Nix's errors, each once, by text. */
  errors: Map<string, KnownError>
  /** Derivations that Nix reported as failed, and that were not restarted. */
  failed: Set<string>
  transfers: Map<string, { done: number; expected: number }>
  /** Current transfers, in unpacked bytes. */
  copies: Map<string, Copy>
  /** Bytes of finished transfers. */
  fetched: number
  /** Finished copies, and the time in which anything was being copied; `since` is when the current one of these began. */
  copied: { bytes: number; seconds: number; since: number }
  expectedBytes: Map<string, number>
  /** How many builds have succeeded, by Nix's counter. */
  counters: Map<string, { done: number }>
  ended: Build[]
}

/** What stays in memory, whatever a build prints. */
export const keep = { tail: 25, lineLength: 2000, phases: 100, errors: 2000, errorLength: 10_000, tails: 100 }

export function newProgress(): Progress {
  return {
    builds: new Map(),
    running: new Map(),
    resolved: new Map(),
    errors: new Map(),
    failed: new Set(),
    transfers: new Map(),
    copies: new Map(),
    fetched: 0,
    copied: { bytes: 0, seconds: 0, since: 0 },
    expectedBytes: new Map(),
    counters: new Map(),
    ended: [],
  }
}

/**
 * Applies one event, and returns the error that it reports for the first time; `now` is in seconds since the build
 * began.
 */
export function follow(progress: Progress, event: BuildEvent, now: number): KnownError | undefined {
  switch (event.type) {
    case 'build': {
      const { drvPath, machine } = event
      const known = progress.builds.get(drvPath)
      // A remote builder reports the same build again, from its own point of view.
      const isSent =
        known !== undefined && known.machine !== '' && [...progress.running.values()].includes(known)
      if (isSent && machine === '') {
        delete known.stop
        progress.running.set(event.id, known)
        return
      }
      const build: Build = { drvPath, machine, start: now, phases: [], tail: [], heard: now }
      progress.builds.set(drvPath, build)
      progress.running.set(event.id, build)
      progress.failed.delete(drvPath)
      return
    }
    case 'resolved':
      progress.resolved.set(event.into, event.drvPath)
      return
    case 'builds':
      progress.counters.set(event.id, { done: 0 })
      return
    case 'transfer':
      progress.transfers.set(event.id, { done: 0, expected: 0 })
      return
    case 'copy':
      if (progress.copies.size === 0) progress.copied.since = now
      progress.copies.set(event.id, { path: event.path, start: now, done: 0, expected: 0 })
      return
    case 'stop':
      stop(progress, event.id, now)
      return
    case 'line': {
      const build = progress.running.get(event.id)
      if (!build) return
      build.heard = now
      build.tail.push(clean(event.text.slice(0, keep.lineLength)))
      if (build.tail.length > keep.tail) build.tail.shift()
      return
    }
    case 'phase': {
      const phases = progress.running.get(event.id)?.phases
      if (phases && phases.length < keep.phases)
        phases.push({ name: plain(event.name).slice(0, 100), start: now })
      return
    }
    case 'progress':
      count(progress, event, now)
      return
    case 'transfer-expected':
      progress.expectedBytes.set(event.id, event.bytes)
      return
    case 'message':
      return heardError(progress, event.text.slice(0, keep.errorLength))
  }
}

function heardError(progress: Progress, text: string): KnownError | undefined {
  if (!/^error:/.test(text) || progress.errors.size >= keep.errors || progress.errors.has(text)) return
  const error = readKnownError(text)
  progress.errors.set(text, error)
  if (error.kind === 'own' && error.drvPath !== undefined) progress.failed.add(error.drvPath)
  return error
}

const isOdd = /[^\x20-\x7e]/

/** Most lines are plain already, and there may be millions of them. */
const clean = (text: string): string => (isOdd.test(text) ? plain(text) : text)

function stop(progress: Progress, id: string, now: number): void {
  const transfer = progress.transfers.get(id)
  if (transfer) progress.fetched += transfer.done
  progress.transfers.delete(id)
  endCopy(progress, id, now)
  progress.expectedBytes.delete(id)
  const build = progress.running.get(id)
  if (!build) return
  progress.running.delete(id)
  build.stop ??= now
  // A substring would keep its whole chunk in memory.
  build.tail = build.tail.map((line) => JSON.parse(JSON.stringify(line)) as string)
  progress.ended.push(build)
  if (progress.ended.length > keep.tails) (progress.ended.shift() as Build).tail = []
}

function endCopy({ copies, copied }: Progress, id: string, now: number): void {
  const copy = copies.get(id)
  if (!copy) return
  copied.bytes += copy.done
  copies.delete(id)
  if (copies.size === 0) copied.seconds += now - copied.since
}

function count(progress: Progress, event: BuildEvent & { type: 'progress' }, now: number): void {
  const moving = progress.transfers.get(event.id) ?? progress.copies.get(event.id)
  if (moving) Object.assign(moving, { done: event.done, expected: event.expected })
  const counter = progress.counters.get(event.id)
  if (counter) counter.done = event.done
  // Before 2.30, Nix stops a build's activity only when the whole run ends; its counter is on time.
  if (!counter || event.running > 0) return
  for (const build of progress.running.values()) build.stop ??= now
}

/** The running builds. */
export function underWay(progress: Progress): Build[] {
  return [...new Set(progress.running.values())].filter((build) => build.stop === undefined)
}

/** Bytes downloaded so far, and expected in all. */
export function fetching(progress: Progress): { done: number; expected: number } {
  let done = progress.fetched
  let expected = progress.fetched
  for (const transfer of progress.transfers.values()) {
    done += transfer.done
    expected += Math.max(transfer.done, transfer.expected)
  }
  const announced = [...progress.expectedBytes.values()].reduce((sum, bytes) => sum + bytes, 0)
  return { done, expected: Math.max(expected, announced) }
}
