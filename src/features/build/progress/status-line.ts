import { bytes, duration } from '../../../lib/text.ts'
import { derivationName } from '../../../nix/derivation/derivation-files.ts'
import { type Build, fetching, type Progress, underWay } from './progress.ts'

/** How many of the running builds are named. */
const named = 3

/** The present state in one line: `building 3/12 linux-6.14 (configurePhase) · fetching 12 MiB of 80 MiB`. */
export function statusLine(progress: Progress, expected: number): string {
  const running = underWay(progress)
  const { done, expected: size } = fetching(progress)
  const parts = []
  if (running.length > 0) {
    const total = Math.max(expected, progress.builds.size)
    parts.push(`building ${progress.builds.size}/${total} ${list(running, withPhase)}`)
  }
  if (progress.transfers.size > 0 && size > done) parts.push(`fetching ${bytes(done)} of ${bytes(size)}`)
  return parts.join(' · ')
}

/** The same for a log that is read later: with how long the builds have been running. */
export function heartbeatLine(progress: Progress, expected: number, now: number): string {
  const line = statusLine(progress, expected)
  const oldest = underWay(progress)[0]
  if (line === '') return `waiting for Nix, ${duration(now)} so far`
  return oldest ? `${line}, ${duration(now - oldest.start)} so far` : line
}

const withPhase = (build: Build): string => {
  const phase = build.phases.at(-1)?.name
  return derivationName(build.drvPath) + (phase ? ` (${phase})` : '')
}

function list(builds: readonly Build[], say: (build: Build) => string): string {
  const more = builds.length - named
  return builds.slice(0, named).map(say).join(', ') + (more > 0 ? ` and ${more} more` : '')
}
