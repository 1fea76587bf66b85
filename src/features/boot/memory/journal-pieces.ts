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
import { type Piece, pageSize, pieces, places } from './scan.ts'

const message = Buffer.from('MESSAGE=')
const processOne = Buffer.from('_PID=1')

/** A guest can fill its memory with fake journal objects. */
const most = { messages: 20_000, entries: 40_000, processOne: 64, headers: 16 }

/** Collects the journal objects of one reading of the memory. */
export class JournalPieces {
  readonly headers: Header[] = []
  readonly #messages: Data[] = []
  readonly #ones: Data[] = []

  take(piece: Piece): void {
    const { bytes, offset } = piece
    for (const at of places(piece, signature, most.headers)) {
      const header = (offset + at) % pageSize === 0 ? readHeader(bytes, at) : undefined
      if (header && this.headers.length < most.headers) this.headers.push(header)
    }
    for (const at of places(piece, message)) {
      const data = readData(bytes, at, offset)
      if (data && this.#messages.length < most.messages) this.#messages.push(data)
    }
    for (const at of places(piece, processOne)) {
      const data = readData(bytes, at, offset)
      if (data?.payload === '_PID=1' && this.#ones.length < most.processOne) this.#ones.push(data)
    }
  }

  /** Rereads the pieces with messages, and their neighbours, for the entries that link them. */
  async found(memory: GuestMemory, over?: AbortSignal): Promise<Found> {
    const boots = new Set(this.headers.map(({ boot }) => boot))
    const isCompact = this.headers.some((header) => header.isCompact)
    const entries: Entry[] = []
    if (boots.size > 0)
      for await (const piece of pieces(memory, over))
        for (const boot of boots)
          for (const at of places(piece, Buffer.from(boot, 'hex'), most.entries)) {
            const entry = readEntry(piece.bytes, at, piece.offset, isCompact)
            if (entry && entries.length < most.entries) entries.push(entry)
          }
    return { isCompact, messages: this.#messages, processOne: this.#ones, entries }
  }
}
