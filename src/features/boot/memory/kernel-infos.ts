import type { GuestMemory } from '../../../system/qemu/memory.ts'
import { everyPiece, type Piece, pieces } from './scan.ts'

/**
 * What Linux since 5.10 stores for each log record apart from its text (`struct printk_info` in
 * kernel/printk/printk_ringbuffer.h): its number (8 bytes), its time (8), the length of its text (2), and its facility
 * (1). The kernel's own facility is 0, which no writer of /dev/kmsg can get (kernel/printk/printk.c: devkmsg_write).
 */
const size = 88
const at = { length: 16, facility: 18 } as const
/** The first record of the log has one of these numbers. */
const firstNumbers = 16
/** How many consecutive records must match, and how many we check. */
const [fewest, most] = [3, 8]
/** How much shorter than its block a text is, by padding, level and line end (bytes). */
const slack = 16
/** Possible sizes of the table; it is a ring. */
const tables = Array.from({ length: 16 }, (_, i) => 2 ** (8 + i))

export interface RecordInfo {
  /** Of the text (bytes). */
  length: number
  isOfKernel: boolean
}

/** The table of these infos, once found. */
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
   * Searches all of memory, the pieces that are known to be `filled` first; `places` are the bytes reserved for the
   * records' texts. A kernel that moved its log leaves the old table behind, which lacks the newest records.
   */
  static async find(
    memory: GuestMemory,
    places: readonly number[],
    filled: readonly number[],
  ): Promise<KernelInfos | undefined> {
    if (places.length < fewest) return undefined
    for await (const piece of pieces(memory, everyPiece(memory, filled)))
      for (const { at, number } of findIn(piece, places.slice(0, most))) {
        const infos = new KernelInfos(memory, piece.offset + at - number * size, number)
        const [newest] = await infos.of([places.length - 1])
        if (newest) return infos
      }
    return undefined
  }

  /** The infos of records by their index after the first, in order; undefined where the slot has been reused. */
  async of(indices: readonly number[]): Promise<(RecordInfo | undefined)[]> {
    const numbers = indices.map((index) => this.#first + index)
    const [first = 0, last = first] = [numbers[0], numbers.at(-1)]
    const bytes = await this.#read(this.#placeOf(first), last - first + 1)
    const infos: (RecordInfo | undefined)[] = []
    for (const number of numbers)
      infos.push(infoIn(bytes, number - first, number) ?? (await this.#again(number)))
    return infos
  }

  /** The start of the current round of the ring. */
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
    return buffer.subarray(0, this.#memory.read(buffer, this.#table + place * size))
  }
}

function infoIn(bytes: Buffer, place: number, number: number): RecordInfo | undefined {
  const from = place * size
  if (from + size > bytes.length || Number(bytes.readBigUInt64LE(from)) !== number) return undefined
  return { length: bytes.readUInt16LE(from + at.length), isOfKernel: bytes[from + at.facility] === 0 }
}

/** Candidates for the first record's info in this piece, and its number. */
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
