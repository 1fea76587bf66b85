import type { Evidence } from '../../../documents/evidence.ts'
import {
  type History,
  type HistoryEntry,
  historyLimit,
  keptTimes,
  mostBytes,
} from '../../../documents/history.ts'
import type { Plan } from '../../../documents/plan.ts'
import type { Result } from '../../../documents/result.ts'
import { versions } from '../../../documents/versions.ts'
import { derivationName } from '../../../nix/derivation/derivation-files.ts'
import { machineName } from '../runners/runners.ts'
import { bootName } from './boot-prices.ts'
import { fetchSeconds } from './rates.ts'
import { anywhere, keyOf, ofJobs, unversioned } from './times.ts'

/** Days after which an entry without new builds is forgotten. */
const remembered = 90

/** Smaller paths change no plan; a system has thousands of them (bytes). */
const worthKeeping = 1024 ** 2

/** Fewer bytes say more of the first answer than of the rate. */
const worthMeasuring = 16 * 1024 ** 2

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

type Seen = Omit<HistoryEntry, 'seconds' | 'bytes' | 'day'> & { seconds?: number; bytes?: number }

/** Adds the times of a run to a history; only of builds and boots of its own that succeeded normally. */
export function learn(before: History | undefined, ran: Ran, today: number): History {
  const known = new Map<string, HistoryEntry>()
  for (const entry of before?.entries ?? []) {
    const isFresh = entry.day <= today && entry.day > today - remembered
    if (isFresh) known.set(placeOf(entry), entry)
  }
  for (const { seconds, bytes, ...one } of [
    ...buildsIn(ran),
    ...bootsIn(ran),
    ...pathsIn(ran),
    ...jobsIn(ran),
  ]) {
    const before = known.get(placeOf(one))
    const more = (kept: readonly number[] = [], value: number) => [...kept, value].slice(-keptTimes)
    known.set(placeOf(one), {
      ...one,
      ...(seconds === undefined ? {} : { seconds: more(before?.seconds, seconds) }),
      ...(bytes === undefined ? {} : { bytes: more(before?.bytes, bytes) }),
      day: today,
    })
  }
  return short([...known.values()])
}

/** The sizes of store paths; each name once, the largest of its paths. */
function pathsIn({ results }: Ran): Seen[] {
  const sizes = new Map<string, number>()
  for (const { targets } of results)
    for (const { closure } of targets)
      for (const { path, bytes } of closure?.paths ?? []) {
        const name = unversioned(derivationName(path))
        if (plainName.test(name)) sizes.set(name, Math.max(sizes.get(name) ?? 0, Math.min(bytes, mostBytes)))
      }
  return [...sizes]
    .filter(([, bytes]) => bytes >= worthKeeping)
    .map(([name, bytes]) => ({ what: 'path', name, system: anywhere, machine: anywhere, bytes }))
}

/** What starting a job took, and how fast substituters were. */
function jobsIn({ plan, results }: Ran): Seen[] {
  return results.flatMap(({ shard: id, started, fetched }): Seen[] => {
    const shard = plan.shards?.find((one) => one.id === id)
    if (shard === undefined) return []
    const machine = machineName(shard.runner)
    const start = started === undefined ? [] : timed('start', ofJobs, shard.system, machine, started)
    if (fetched === undefined || fetched.seconds < 1 || fetched.bytes < worthMeasuring) return start
    const bytes = Math.min(Math.round(fetched.bytes / fetched.seconds), mostBytes)
    const isPlain = plainName.test(shard.system) && plainMachine.test(machine)
    return [
      ...start,
      ...(isPlain ? [{ what: 'rate' as const, name: ofJobs, system: shard.system, machine, bytes }] : []),
    ]
  })
}

const placeOf = (entry: Pick<HistoryEntry, 'what' | 'name' | 'system' | 'machine'>): string =>
  `${keyOf(entry)} ${entry.machine}`

/** Builds that succeeded on the job's own machine, without emulation. */
function buildsIn({ plan, results, here }: Ran): Seen[] {
  const planned = new Map(plan.derivations.map((one) => [one.drvPath, one]))
  return results.flatMap((result) => {
    const shard = plan.shards?.find(({ id }) => id === result.shard)
    return result.derivations.flatMap(({ drvPath, name, machine, start, stop, outcome }): Seen[] => {
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

function bootsIn({ plan, evidence, here }: Ran): Seen[] {
  const planned = new Map(plan.targets.map((target) => [target.id, target]))
  return evidence.flatMap(({ target: id, verdict, firmware, accelerator, seconds }): Seen[] => {
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
): Seen[] {
  const seconds = Math.round(took * 100) / 100
  const isPlain = plainName.test(name) && plainName.test(system) && plainMachine.test(machine)
  if (!isPlain || !Number.isFinite(seconds) || seconds < 0 || seconds > mostSeconds) return []
  return [{ what, name, system, machine, seconds }]
}

/** The newest and most expensive entries that fit. */
function short(entries: readonly HistoryEntry[]): History {
  // of equal days: starts and rates before all else, then what takes longest, with a second for each 50 MiB
  const most = ({ what, seconds = [0], bytes = [0] }: HistoryEntry) =>
    what === 'start' || what === 'rate'
      ? mostSeconds * 2
      : Math.max(...seconds) + fetchSeconds(Math.max(...bytes))
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
