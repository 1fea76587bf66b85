import type { Data, Entry, Found } from './journal-objects.ts'
import { pageMap, placeInFile } from './journal-pages.ts'

/** One message of the journal. */
export interface Message {
  text: string
  /** Seconds since the machine's start. */
  seconds: number
  sequence: number
  /** Whether it is of process 1: the same entry has `_PID=1`, a field that only the journal can write. */
  isSystemd: boolean
}

const prefix = 'MESSAGE='

/**
 * The messages of the boot that runs. Who logged one cannot be seen beside it, since a field is stored once per file:
 * an entry names its fields by their places in the file, which the map of its pages gives back.
 */
export function messagesOf(found: Found): Message[] {
  const map = pageMap(found)
  const byItem = new Map<number, Entry[]>()
  for (const entry of found.entries)
    for (const item of entry.items) byItem.set(item, [...(byItem.get(item) ?? []), entry])
  const placed = (data: Data) => placeInFile(map, data)
  const entriesOf = (data: Data) => {
    const place = placed(data)
    return place === undefined ? [] : (byItem.get(place) ?? [])
  }
  const boot = bootOf(found.messages, entriesOf)
  if (boot === undefined) return []
  const ones = new Set(found.processOne.map(placed).filter((place) => place !== undefined))
  return found.messages
    .flatMap((data) =>
      entriesOf(data)
        .filter((entry) => entry.boot === boot)
        .map((entry) => ({ data, entry, isSystemd: entry.items.some((item) => ones.has(item)) })),
    )
    .map(({ data, entry, isSystemd }) => ({
      text: data.payload.slice(prefix.length),
      seconds: entry.monotonic / 1e6,
      sequence: entry.sequence,
      isSystemd,
    }))
    .sort((a, b) => a.sequence - b.sequence)
}

/** A disk may hold the journals of earlier boots: the newest one counts, by the kernel's first words. */
function bootOf(messages: readonly Data[], entriesOf: (data: Data) => Entry[]): string | undefined {
  const begin = messages.filter(({ payload }) => payload.startsWith(`${prefix}Linux version `))
  const [newest] = begin.flatMap(entriesOf).sort((a, b) => b.realtime - a.realtime)
  return newest?.boot
}
