import type { Plan } from '../../../documents/plan.ts'
import type { Size } from '../../../host/host.ts'
import { shortenColumns } from '../../../lib/columns.ts'
import { bytes, count, duration, table } from '../../../lib/text.ts'
import { derivationName } from '../../../nix/derivation/derivation-files.ts'
import { mostWaiting, type Outline, outline } from './plan-tree.ts'
import { type Build, type Copy, fetching, type Progress, underWay } from './progress.ts'
import { fitTree } from './tree-layout.ts'

/** More rows would hide too much of the earlier output; most fetches are only counted. */
const most = { rows: 20, fetches: 3, names: 60 }

/** The live view during a build: a tree of running builds and what waits for them, fetches, and totals. */
export function liveView(plan: Plan): (progress: Progress, size: Size, now: number) => string[] {
  let known: Outline | undefined
  return (progress, { columns, rows }, now) => {
    known ??= outline(plan)
    const room = Math.max(0, Math.min(most.rows, Math.floor((rows * 2) / 3)) - 1)
    const fetches = [...progress.copies.values()].slice(0, Math.min(most.fetches, Math.floor(room / 2)))
    const running = underWay(progress)
    const rest = { rows: room - fetches.length, columns }
    const cells = [
      ...buildRows(running, known, progress, { ...rest, now }),
      ...fetches.map((copy) => fetchRow(copy, now)),
    ]
    const sum = totals(progress, { planned: plan.derivations.length, outline: known, now })
    return [...align(cells, columns), shortenColumns(sum, columns)]
  }
}

/** The name, its state, its time, and how many derivations wait for it. */
type Cells = readonly [name: string, state: string, time: string, waiting: string]

function buildRows(
  running: readonly Build[],
  { chainTo, nameOf, position, waitingFor }: Outline,
  { resolved }: Progress,
  { rows, columns, now }: Size & { now: number },
): Cells[] {
  if (rows <= 0) return []
  const builds = new Map(running.map((build) => [resolved.get(build.drvPath) ?? build.drvPath, build]))
  const tree = fitTree([...builds.keys()].map(chainTo), { rows, columns, position })
  return tree.map(({ lead, drvPath }) => {
    const build = builds.get(drvPath)
    const name = `${lead}${nameOf(drvPath)}`
    if (!build) return [name, '', '', '']
    const waiting = waitingFor([drvPath])
    return [
      name,
      stateOf(build),
      elapsed(now - build.start),
      waiting > 0 ? `${waiting}${waiting < mostWaiting ? '' : '+'} wait` : '',
    ]
  })
}

function stateOf({ phases, machine }: Build): string {
  const where = machine === '' ? '' : ` on ${machine.replace(/^[a-z+-]+:\/\//, '')}`
  return shortenColumns(`${phases.at(-1)?.name ?? 'building'}${where}`, most.names / 2)
}

function fetchRow({ path, start, done, expected }: Copy, now: number): Cells {
  const size = expected > 0 ? ` ${bytes(done)} of ${bytes(expected)}` : ''
  return [derivationName(path), `fetching${size}`, elapsed(now - start), '']
}

/** Columns as narrow as possible; names are shortened first. */
function align(rows: readonly Cells[], columns: number): string[] {
  const widths = [1, 2, 3].map((i) => Math.max(0, ...rows.map((row) => (row[i] ?? '').length)))
  const others = widths.reduce((sum, width) => sum + width + 2, 0)
  const room = Math.min(most.names, Math.max(8, columns - others))
  const cells = rows.map(([name, ...rest]) => [shortenColumns(name, room), ...rest])
  return table(cells, { right: [2, 3] }).map((line) => shortenColumns(line, columns))
}

/** Whole seconds, so that not every line changes ten times per second. */
const elapsed = (seconds: number): string =>
  seconds < 10 ? `${Math.floor(seconds)} s` : duration(Math.floor(seconds))

function totals(
  progress: Progress,
  { planned, outline, now }: { planned: number; outline: Outline; now: number },
): string {
  const running = underWay(progress).length
  const counters = [...progress.counters.values()]
  const done = counters.reduce((sum, counter) => sum + counter.done, 0)
  const failed = progress.failed.size
  const total = Math.max(planned, done + failed + running)
  const lost =
    failed > 0
      ? outline.waitingFor([...progress.failed].map((drvPath) => progress.resolved.get(drvPath) ?? drvPath))
      : 0
  const waiting = Math.max(0, total - done - failed - running - lost)
  const fetched = fetching(progress)
  const parts: [number, string][] = [
    [running, `${running} building`],
    [done, `${done} of ${total} built`],
    [failed, `${failed} failed`],
    [lost, `${lost} lost with ${failed === 1 ? 'it' : 'them'}`],
    [waiting, `${waiting} waiting`],
    [progress.copies.size, `fetching ${count(progress.copies.size, 'path')}`],
    [fetched.expected - fetched.done, `${bytes(fetched.done)} of ${bytes(fetched.expected)}`],
  ]
  const busy = running + progress.copies.size + progress.transfers.size > 0 ? [] : ['waiting for Nix']
  return [elapsed(now), ...busy, ...parts.filter(([n]) => n > 0).map(([, words]) => words)].join(' · ')
}
