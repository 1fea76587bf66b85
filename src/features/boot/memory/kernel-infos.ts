import type { GuestMemory } from '../../../system/qemu/memory.ts'
import { type Piece, pieces } from './scan.ts'

/**
 * What a Linux kernel since 5.10 keeps of each record of its log apart from the text (`struct printk_info` in
 * kernel/printk/printk_ringbuffer.h): its number (8 bytes), its time (8), the length of its text (2), and who wrote it (1).
 * The kernel itself has facility 0, which nobody gets who writes to /dev/kmsg (kernel/printk/printk.c: devkmsg_write).
 */
const size = 88
const at = { length: 16, facility: 18 } as const
/** The first record of the log has one of these numbers. */
const firstNumbers = 16
/** So many records in a row must fit; more are not asked for. */
const [fewest, most] = [3, 8]
/** A text is shorter than its place by what fills that up, and by its level and line end (bytes). */
const slack = 16
/** So many the table may hold; then the first place is used again. */
const tables = Array.from({ length: 16 }, (_, i) => 2 ** (8 + i))

export interface RecordInfo {
  /** Of the text (bytes). */
  length: number
  isOfKernel: boolean
}

/** The table of these, once it is found. */
export class KernelInfos {
  readonly #memory: GuestMemory
  readonly #table: number
  readonly #first: number
  #count: number | undefined

  private constructor(memory: GuestMemory, table: number, first: number) {
    this.#memory = memory
    this.#table = table
    this.#first = first
  }

  /**
   * Looks in all of memory; `places` are the bytes that the records have for their texts. A kernel that moved its log
   * leaves the table of before behind, which lacks the newest.
   */
  static async find(memory: GuestMemory, places: readonly number[]): Promise<KernelInfos | undefined> {
    if (places.length < fewest) return undefined
    for await (const piece of pieces(memory))
      for (const { at, number } of findIn(piece, places.slice(0, most))) {
        const infos = new KernelInfos(memory, piece.offset + at - number * size, number)
        const [newest] = await infos.of([places.length - 1])
        if (newest) return infos
      }
    return undefined
  }

  /** Of the records that came so many after the first, in order; undefined where a place is used for another one by now. */
  async of(indices: readonly number[]): Promise<(RecordInfo | undefined)[]> {
    const numbers = indices.map((index) => this.#first + index)
    const [first = 0, last = first] = [numbers[0], numbers.at(-1)]
    const bytes = await this.#read(this.#placeOf(first), last - first + 1)
    const infos: (RecordInfo | undefined)[] = []
    for (const number of numbers)
      infos.push(infoIn(bytes, number - first, number) ?? (await this.#again(number)))
    return infos
  }

  /** Where the table began anew. */
  async #again(number: number): Promise<RecordInfo | undefined> {
    const counts = this.#count === undefined ? tables.filter((count) => count <= number) : [this.#count]
    for (const count of counts) {
      const info = infoIn(await this.#read(number % count, 1), 0, number)
      if (info === undefined) continue
      this.#count = count
      return info
    }
    return undefined
  }

  #placeOf = (number: number) => (this.#count === undefined ? number : number % this.#count)

  async #read(place: number, count: number): Promise<Buffer> {
    const buffer = Buffer.alloc(count * size)
    return buffer.subarray(0, await this.#memory.read(buffer, this.#table + place * size))
  }
}

function infoIn(bytes: Buffer, place: number, number: number): RecordInfo | undefined {
  const from = place * size
  if (from + size > bytes.length || Number(bytes.readBigUInt64LE(from)) !== number) return undefined
  return { length: bytes.readUInt16LE(from + at.length), isOfKernel: bytes[from + at.facility] === 0 }
}

/** Where the first record's may be in this piece, and its number. */
function* findIn(
  { bytes, own }: Piece,
  places: readonly number[],
): Generator<{ at: number; number: number }> {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, Math.floor(bytes.length / 4))
  const next = size / 4
  for (let word = 0; word * 4 < own && word + next + 1 < words.length; word += 2) {
    const number = words[word] as number
    if (number >= firstNumbers || words[word + 1] !== 0) continue
    if (words[word + next] !== number + 1 || words[word + next + 1] !== 0) continue
    if (fits(bytes, word * 4, number, places)) yield { at: word * 4, number }
  }
}

function fits(bytes: Buffer, from: number, first: number, places: readonly number[]): boolean {
  return places.every((place, i) => {
    const info = from + i * size
    if (info + size > bytes.length || Number(bytes.readBigUInt64LE(info)) !== first + i) return false
    const length = bytes.readUInt16LE(info + at.length)
    return length > 0 && length <= place && length >= place - slack
  })
}
