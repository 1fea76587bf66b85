import type { Evidence } from '../../../documents/evidence.ts'
import { type History, type HistoryEntry, historyLimit, keptTimes } from '../../../documents/history.ts'
import type { Plan } from '../../../documents/plan.ts'
import type { Result } from '../../../documents/result.ts'
import { versions } from '../../../documents/versions.ts'
import { machineName } from '../runners/runners.ts'
import { bootName } from './boot-prices.ts'
import { keyOf, unversioned } from './times.ts'

/** Days after which an entry without new builds is forgotten. */
const remembered = 90

/** No time can exceed the limit of a hosted job: six hours. */
const mostSeconds = 6 * 3600

/** A run to learn from: its plan and its results. */
export interface Ran {
  plan: Plan
  results: readonly Result[]
  evidence: readonly Evidence[]
  /** The kind of machine for work that is in no shard. */
  here: string
}

type Timed = Omit<HistoryEntry, 'seconds' | 'day'> & { seconds: number }

/** Adds the times of a run to a history; only of builds and boots of its own that succeeded normally. */
export function learn(before: History | undefined, ran: Ran, today: number): History {
  const known = new Map<string, HistoryEntry>()
  for (const entry of before?.entries ?? []) {
    const isFresh = entry.day <= today && entry.day > today - remembered
    if (isFresh) known.set(placeOf(entry), entry)
  }
  for (const { seconds, ...timed } of [...buildsIn(ran), ...bootsIn(ran)]) {
    const times = known.get(placeOf(timed))?.seconds ?? []
    known.set(placeOf(timed), { ...timed, seconds: [...times, seconds].slice(-keptTimes), day: today })
  }
  return short([...known.values()])
}

const placeOf = (entry: Pick<HistoryEntry, 'what' | 'name' | 'system' | 'machine'>): string =>
  `${keyOf(entry)} ${entry.machine}`

/** Builds that succeeded on the job's own machine, without emulation. */
function buildsIn({ plan, results, here }: Ran): Timed[] {
  const planned = new Map(plan.derivations.map((one) => [one.drvPath, one]))
  return results.flatMap((result) => {
    const shard = plan.shards?.find(({ id }) => id === result.shard)
    return result.derivations.flatMap(({ drvPath, name, machine, start, stop, outcome }): Timed[] => {
      const system = planned.get(drvPath)?.system
      const isUsual = outcome === 'built' && machine === 'local' && stop !== undefined
      if (!isUsual || system === undefined || isEmulated(system, result.machine.system)) return []
      return timed('build', unversioned(name), system, shard ? machineName(shard.runner) : here, stop - start)
    })
  })
}

/** A PC runs i686 natively, and Nix's own builders run everywhere. */
const isEmulated = (system: string, own: string): boolean =>
  system !== own && system !== 'builtin' && !(system === 'i686-linux' && own === 'x86_64-linux')

function bootsIn({ plan, evidence, here }: Ran): Timed[] {
  const planned = new Map(plan.targets.map((target) => [target.id, target]))
  return evidence.flatMap(({ target: id, verdict, firmware, accelerator, seconds }): Timed[] => {
    const target = planned.get(id)
    if (verdict !== 'booted' || accelerator === undefined || target === undefined) return []
    const shard = plan.shards?.find(({ targets }) => targets.includes(id))
    const name = bootName(target.kind, firmware, accelerator.name)
    return timed('boot', name, target.system, shard ? machineName(shard.runner) : here, seconds)
  })
}

const plainName = /^[0-9A-Za-z+\-._?=]{1,211}$/
const plainMachine = /^[0-9A-Za-z+\-._,]{1,211}$/

/** Empty if a name or a time could not be read back. */
function timed(
  what: HistoryEntry['what'],
  name: string,
  system: string,
  machine: string,
  took: number,
): Timed[] {
  const seconds = Math.round(took * 100) / 100
  const isPlain = plainName.test(name) && plainName.test(system) && plainMachine.test(machine)
  if (!isPlain || !Number.isFinite(seconds) || seconds < 0 || seconds > mostSeconds) return []
  return [{ what, name, system, machine, seconds }]
}

/** The newest and most expensive entries that fit. */
function short(entries: readonly HistoryEntry[]): History {
  const most = ({ seconds }: HistoryEntry) => Math.max(...seconds)
  const ordered = [...entries].sort(
    (a, b) => b.day - a.day || most(b) - most(a) || (placeOf(a) < placeOf(b) ? -1 : 1),
  )
  let bytes = 100
  const kept: HistoryEntry[] = []
  for (const entry of ordered) {
    bytes += JSON.stringify(entry).length + 1
    if (bytes > historyLimit || kept.length === mostEntries) break
    kept.push(entry)
  }
  return { document: 'history', version: versions.history, entries: kept }
}

/** The limit of a reader. */
const mostEntries = 10_000
