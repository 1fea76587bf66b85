import type { GuestMemory } from '../../../system/qemu/memory.ts'
import { JournalFile } from './journal-file.ts'
import type { Data, Entry, Found } from './journal-objects.ts'
import { type PageMap, pageMap, placeInFile } from './journal-pages.ts'

/** One message of the journal. */
export interface Message {
  text: string
  /** Seconds since the machine's start. */
  seconds: number
  sequence: number
  /** Whether process 1 wrote it: the same entry has `_PID=1`, a field that only the journal can write. */
  isSystemd: boolean
}

const prefix = 'MESSAGE='

/** How many entries per reading we complete from several pages. */
const mostMended = 2000

/**
 * The messages of the current boot. A message does not carry its writer, since a field is stored once per file: an
 * entry names its fields by their file offsets, which the page map resolves.
 */
export async function messagesOf(found: Found, memory: GuestMemory): Promise<Message[]> {
  const map = pageMap(found)
  const file = new JournalFile(memory, map, found.isCompact)
  const entries = await wholeEntries(found, map, file)
  const fields = new Map(found.messages.flatMap((data) => placed(map, data, data.payload)))
  const boot = await bootOf(entries, found, map, file)
  const own = entries.filter((entry) => entry.boot === boot)
  const ones = new Set(found.processOne.flatMap((data) => placed(map, data, '')).map(([place]) => place))
  const messages: Message[] = []
  let mended = 0
  for (const { items, monotonic, sequence } of own) {
    const known = items.find((item) => fields.has(item))
    const isCut = known === undefined || ones.size === 0
    const asked =
      isCut && mended++ < mostMended ? await Promise.all(items.map((item) => file.field(item))) : []
    const text = fields.get(known ?? -1) ?? asked.find((field) => field?.startsWith(prefix))
    if (text === undefined) continue
    messages.push({
      text: text.slice(prefix.length),
      seconds: monotonic / 1e6,
      sequence,
      isSystemd: items.some((item) => ones.has(item)) || asked.includes('_PID=1'),
    })
  }
  return messages.sort((a, b) => a.sequence - b.sequence)
}

/** Its file offset and value; empty if its page is not known, or it continues on the next one. */
function placed(map: PageMap, data: Data, value: string): [number, string][] {
  const place = placeInFile(map, data)
  return place === undefined || data.payload.endsWith('…') ? [] : [[place, value]]
}

/** Entries found whole, those that continue on another page, and those known only from a message. */
async function wholeEntries({ entries, messages }: Found, map: PageMap, file: JournalFile): Promise<Entry[]> {
  const whole: Entry[] = []
  const places = new Set<number>()
  const mend: number[] = []
  for (const entry of entries) {
    const place = placeInFile(map, entry)
    if (place !== undefined) places.add(place)
    if (!entry.isWhole && place !== undefined) mend.push(place)
    else whole.push(entry)
  }
  for (const { entry } of messages) if (!places.has(entry)) mend.push(entry)
  for (const place of [...new Set(mend)].slice(0, mostMended)) {
    const entry = await file.entry(place)
    if (entry) whole.push(entry)
  }
  return whole
}

/** How many of the oldest entries may hold the kernel's first message. */
const mostFirst = 20

/** A disk may hold the journals of earlier boots: the newest counts, identified by the kernel's first message. */
async function bootOf(
  entries: readonly Entry[],
  { messages }: Found,
  map: PageMap,
  file: JournalFile,
): Promise<string | undefined> {
  const isFirst = (field: string | undefined) => field?.startsWith(`${prefix}Linux version `) === true
  const begin = new Set(
    messages.filter(({ payload }) => isFirst(payload)).map((data) => placeInFile(map, data)),
  )
  const [newest] = entries
    .filter(({ items }) => items.some((item) => begin.has(item)))
    .sort((a, b) => b.realtime - a.realtime)
  if (newest) return newest.boot
  // the message itself may continue on another page
  for (const { items, boot } of [...entries].sort((a, b) => a.monotonic - b.monotonic).slice(0, mostFirst))
    if ((await Promise.all(items.map((item) => file.field(item)))).some(isFirst)) return boot
  return undefined
}
