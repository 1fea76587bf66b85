import type { GuestMemory } from '../../../system/qemu/memory.ts'
import {
  type Data,
  type Entry,
  type Found,
  type Header,
  readData,
  readEntry,
  readHeader,
  signature,
} from './journal-objects.ts'
import { type Needle, Needles } from './needles.ts'
import { pageSize, pieces } from './scan.ts'

const message = Buffer.from('MESSAGE=')
const processOne = Buffer.from('_PID=1')

/** A guest can fill its memory with fake journal objects. */
const most = { messages: 20_000, entries: 40_000, processOne: 64, headers: 16 }

/** Collects the journal objects of one reading of the memory. */
export class JournalPieces {
  readonly headers: Header[] = []
  readonly #messages: Data[] = []
  readonly #ones: Data[] = []

  /** Objects, and what follows the head of a field, are at multiples of 8. */
  readonly needles: readonly Needle[] = [
    {
      ...{ bytes: signature, every: 8, most: most.headers },
      onFound: ({ bytes, offset }, at) => {
        const header = (offset + at) % pageSize === 0 ? readHeader(bytes, at) : undefined
        if (header && this.headers.length < most.headers) this.headers.push(header)
      },
    },
    {
      ...{ bytes: message, every: 8, most: most.messages },
      onFound: ({ bytes, offset }, at) => {
        const data = readData(bytes, at, offset)
        if (data && this.#messages.length < most.messages) this.#messages.push(data)
      },
    },
    {
      ...{ bytes: processOne, every: 8, most: most.messages },
      onFound: ({ bytes, offset }, at) => {
        const data = readData(bytes, at, offset)
        if (data?.payload === '_PID=1' && this.#ones.length < most.processOne) this.#ones.push(data)
      },
    },
  ]

  /** Reads these pieces again for the entries that link what was found: only now their boot is known. */
  async found(memory: GuestMemory, filled: readonly number[], over?: AbortSignal): Promise<Found> {
    const boots = new Set(this.headers.map(({ boot }) => boot))
    const isCompact = this.headers.some((header) => header.isCompact)
    const entries: Entry[] = []
    const needles = new Needles(
      [...boots].map((boot) => ({
        ...{ bytes: Buffer.from(boot, 'hex'), every: 8, most: most.entries },
        onFound: ({ bytes, offset }, at) => {
          const entry = readEntry(bytes, at, offset, isCompact)
          if (entry && entries.length < most.entries) entries.push(entry)
        },
      })),
    )
    if (boots.size > 0) for await (const piece of pieces(memory, filled, over)) needles.find(piece)
    return { isCompact, messages: this.#messages, processOne: this.#ones, entries }
  }
}
