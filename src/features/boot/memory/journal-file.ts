import type { GuestMemory } from '../../../system/qemu/memory.ts'
import { type Entry, entryOf, longestEntry, longestPayload, payloadOf, sizeOf } from './journal-objects.ts'
import { inPage, type PageMap, pageOf } from './journal-pages.ts'
import { pageSize } from './scan.ts'

/** The size of an object's header, and the maximum size of an object (bytes). */
const head = 16
const longest = Math.max(longestEntry, longestPayload + 72)
/** How many candidates for one page of the file are tried, since several files may be found. */
const mostWays = 4

/** The contents of a journal file by offset, assembled from those of its pages that were found in memory. */
export class JournalFile {
  readonly #memory: GuestMemory
  readonly #isCompact: boolean
  readonly #where = new Map<number, number[]>()
  readonly #pages = new Map<number, Promise<Buffer>>()
  readonly #fields = new Map<number, Promise<string | undefined>>()

  constructor(memory: GuestMemory, map: PageMap, isCompact: boolean) {
    this.#memory = memory
    this.#isCompact = isCompact
    for (const [page, file] of map) this.#where.set(file, [...(this.#where.get(file) ?? []), page])
  }

  /** The field at this offset, `NAME=value`, wherever its object is in memory. */
  field(place: number): Promise<string | undefined> {
    const field = this.#fields.get(place) ?? this.#object(place, (bytes) => payloadOf(bytes, this.#isCompact))
    this.#fields.set(place, field)
    return field
  }

  /** The entry at this offset. */
  entry(place: number): Promise<Entry | undefined> {
    return this.#object(place, (bytes) => entryOf(bytes, 0, this.#isCompact))
  }

  async #object<T>(place: number, parse: (bytes: Buffer) => T | undefined): Promise<T | undefined> {
    for (const start of await this.#bytes(place, head)) {
      const size = sizeOf(start)
      if (!(size > head && size <= longest)) continue
      for (const bytes of await this.#bytes(place, size)) {
        const parsed = parse(bytes)
        if (parsed !== undefined) return parsed
      }
    }
    return undefined
  }

  /** Every way to assemble these bytes. */
  async #bytes(place: number, length: number): Promise<Buffer[]> {
    const here = Math.min(length, pageSize - inPage(place))
    const pages = (this.#where.get(pageOf(place)) ?? []).slice(0, mostWays)
    const starts = await Promise.all(
      pages.map(async (page) => (await this.#page(page)).subarray(inPage(place), inPage(place) + here)),
    )
    const rests = here === length ? [Buffer.alloc(0)] : await this.#bytes(place + here, length - here)
    const ways = starts.flatMap((start) => rests.map((rest) => Buffer.concat([start, rest])))
    return ways.filter((way) => way.length === length).slice(0, mostWays)
  }

  #page(page: number): Promise<Buffer> {
    const read = async () => {
      const buffer = Buffer.alloc(pageSize)
      return buffer.subarray(0, this.#memory.read(buffer, page * pageSize))
    }
    const bytes = this.#pages.get(page) ?? read()
    this.#pages.set(page, bytes)
    return bytes
  }
}
