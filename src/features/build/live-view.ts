import type { Plan } from '../../documents/plan.ts'
import type { Size } from '../../host/host.ts'
import { columnsOf, shortenColumns } from '../../lib/columns.ts'
import { bytes, count, duration } from '../../lib/text.ts'
import { derivationName } from '../../nix/derivation-files.ts'
import { fitTree } from './live-tree.ts'
import { type Outline, outline } from './outline.ts'
import { type Build, fetching, type Progress, underWay } from './progress.ts'

/** More rows than these hide too much of what was said before; fetches are mostly counted. */
const most = { rows: 20, fetches: 3, names: 60 }

/** What a person sees while it is built: a tree of what runs and what waits for it, fetches, and the sum of all. */
export function liveView(plan: Plan): (progress: Progress, size: Size, now: number) => string[] {
  let known: Outline | undefined
  return (progress, { columns, rows }, now) => {
    known ??= outline(plan)
    const room = Math.min(most.rows, Math.floor(rows / 2)) - 1
    const fetches = [...progress.copies.values()].slice(0, Math.min(most.fetches, Math.floor(room / 2)))
    const running = underWay(progress)
    const rest = { rows: room - fetches.length, columns }
    const cells = [...buildRows(running, known, progress, { ...rest, now }), ...fetches.map(fetchRow)]
    const sum = totals(progress, { planned: plan.derivations.length, outline: known, now })
    return [...align(cells, columns), shortenColumns(sum, columns)]
  }
}

/** A name, what happens, and since when or how far. */
type Cells = readonly [name: string, state: string, amount: string]

function buildRows(
  running: readonly Build[],
  { chainTo, nameOf }: Outline,
  { resolved }: Progress,
  { rows, columns, now }: Size & { now: number },
): Cells[] {
  if (rows <= 0) return []
  const builds = new Map(running.map((build) => [resolved.get(build.drvPath) ?? build.drvPath, build]))
  const tree = fitTree([...builds.keys()].map(chainTo), { rows, columns })
  return tree.map(({ lead, drvPath }) => {
    const build = builds.get(drvPath)
    const name = `${lead}${nameOf(drvPath)}`
    return build ? [name, stateOf(build), elapsed(now - build.start)] : [name, '', '']
  })
}

function stateOf({ phases, machine }: Build): string {
  const where = machine === '' ? '' : ` on ${machine.replace(/^[a-z+-]+:\/\//, '')}`
  return shortenColumns(`${phases.at(-1)?.name ?? 'building'}${where}`, most.names / 2)
}

function fetchRow({ path, done, expected }: { path: string; done: number; expected: number }): Cells {
  const amount = expected > 0 ? `${bytes(done)} of ${bytes(expected)}` : ''
  return [derivationName(path), 'fetching', amount]
}

/** Columns just as wide as they must be; names give way first. */
function align(rows: readonly Cells[], columns: number): string[] {
  const widest = (i: number) => Math.max(0, ...rows.map((row) => columnsOf(row[i] ?? '')))
  const [state, amount] = [widest(1), widest(2)]
  const room = Math.min(most.names, widest(0), Math.max(8, columns - state - amount - 4))
  return rows.map(([name, what, much]) => {
    const line = `${pad(shortenColumns(name, room), room)}  ${pad(what, state)}  ${' '.repeat(amount - columnsOf(much))}${much}`
    return shortenColumns(line.trimEnd(), columns)
  })
}

const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - columnsOf(text)))

/** Whole seconds, so that not every line changes ten times in a second. */
const elapsed = (seconds: number): string => (seconds < 10 ? `${Math.floor(seconds)} s` : duration(Math.floor(seconds)))

function totals(progress: Progress, { planned, outline, now }: { planned: number; outline: Outline; now: number }): string {
  const running = underWay(progress).length
  const counters = [...progress.counters.values()]
  const done = counters.reduce((sum, counter) => sum + counter.done, 0)
  const failed = progress.failed.size
  const total = Math.max(planned, done + failed + running)
  const lost = failed > 0 ? outline.lost(progress.failed) : 0
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
  return [...busy, ...parts.filter(([n]) => n > 0).map(([, words]) => words), elapsed(now)].join(' · ')
}
