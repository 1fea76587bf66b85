import type { GuestMemory } from '../../../system/qemu/memory.ts'
import { type FoundLog, follows, idSize, idsBetween, longest, readBlocks, textOf } from './kernel-blocks.ts'
import { KernelInfos } from './kernel-infos.ts'

/** How much is read at once (bytes): a look whether a record has come, and what has come then. */
const [look, span] = [idSize + longest + idSize, 256 * 1024]
/** More records than these cannot be written between two readings. */
const mostLost = 1_000_000n

/** One record. `isOfKernel` is false if a process wrote it, undefined if that is unknown. */
export interface KernelRecord {
  text: string
  isOfKernel: boolean | undefined
}

/** A record's text in its block, which may be longer. */
interface Placed {
  id: bigint
  bytes: Buffer
}

/** Reads a log as it grows. */
export class KernelLog {
  readonly #memory: GuestMemory
  readonly #infos: KernelInfos | undefined
  readonly #firstId: bigint
  readonly offset: number
  /** The offset of the next block, and the id of the one before it; undefined before the first. */
  #at: number
  #lastId: bigint | undefined
  /** The newest block, whose text may still grow, and the id of the last one returned. */
  #newest: Buffer | undefined
  #given: bigint | undefined

  private constructor(memory: GuestMemory, offset: number, firstId: bigint, infos: KernelInfos | undefined) {
    this.#memory = memory
    this.#infos = infos
    this.offset = offset
    this.#at = offset
    this.#firstId = firstId
  }

  /**
   * Opens a log after skipping so many records, and looks for the kernel's infos about them, first in the pieces of
   * memory that are known to be filled.
   */
  static async open(
    memory: GuestMemory,
    { offset }: FoundLog,
    after = 0,
    filled: readonly number[] = [],
  ): Promise<KernelLog> {
    const bytes = readAt(memory, offset, span)
    const blocks = readBlocks(bytes, 0)
    const places = blocks.map(({ at, end }) => end - at - idSize)
    const log = new KernelLog(
      memory,
      offset,
      bytes.readBigUInt64LE(0),
      await KernelInfos.find(memory, places, filled),
    )
    const last = blocks.slice(0, after).at(-1)
    if (last) log.#goTo(offset + last.end, last.id)
    return log
  }

  /** The number of records so far. */
  get count(): number {
    return this.#lastId === undefined ? 0 : this.#indexOf(this.#lastId) + 1
  }

  /** Whether the writers of records are known. */
  get knowsWriters(): boolean {
    return this.#infos !== undefined
  }

  /** New records, oldest first. The newest is returned once two readings found it unchanged, or at the end. */
  async read(isEnd = false): Promise<KernelRecord[]> {
    const records: KernelRecord[] = []
    for (let more = await this.#more(); more; more = await this.#more()) records.push(...more)
    return [...records, ...(await this.#last(isEnd))]
  }

  /** The next records that have a successor; undefined if there are none. */
  async #more(): Promise<KernelRecord[] | undefined> {
    const first = readAt(this.#memory, this.#at, look)
    if (!this.#isNext(first)) return this.#beginAnew(1n, mostLost) ? [] : undefined
    const bytes = readBlocks(first, 0).length > 0 ? readAt(this.#memory, this.#at, span) : first
    const blocks = readBlocks(bytes, 0)
    const last = blocks.at(-1)
    // at the end of the ring the next block is back at the start, and only its id is here
    if (last === undefined) return this.#beginAnew(0n, 3n) ? [] : undefined
    const fresh = blocks
      .filter(({ id }) => id !== this.#given)
      .map(({ id, at, end }) => ({ id, bytes: bytes.subarray(at + idSize, end) }))
    this.#goTo(this.#at + last.end, last.id)
    return this.#records(fresh)
  }

  /** The start of the ring may be newer: we reached the end, or more was written than fits into the ring. */
  #beginAnew(fewest: bigint, most: bigint): boolean {
    if (this.#lastId === undefined || this.#at === this.offset) return false
    const head = readAt(this.#memory, this.offset, idSize).readBigUInt64LE(0)
    const between = idsBetween(this.#lastId, head) - 1n
    if (between < fewest || between > most) return false
    this.#goTo(this.offset, head - 1n)
    return true
  }

  async #last(isEnd: boolean): Promise<KernelRecord[]> {
    const block = readAt(this.#memory, this.#at, idSize + longest)
    if (!this.#isNext(block)) return []
    const id = block.readBigUInt64LE(0)
    const isSame = this.#newest?.equals(block) === true
    this.#newest = block
    const end = block.indexOf(0, idSize)
    if (end === idSize || this.#given === id || !(isEnd || isSame)) return []
    this.#given = id
    return this.#records([{ id, bytes: block.subarray(idSize, end < 0 ? undefined : end) }])
  }

  async #records(placed: readonly Placed[]): Promise<KernelRecord[]> {
    const infos = await this.#infos?.of(placed.map(({ id }) => this.#indexOf(id)))
    return placed.map(({ bytes }, i) => {
      const info = infos?.[i]
      const text = info ? bytes.subarray(0, info.length).toString('utf8') : textOf(bytes)
      return { text, isOfKernel: info?.isOfKernel }
    })
  }

  #isNext(bytes: Buffer): boolean {
    if (bytes.length < 2 * idSize) return false
    return this.#lastId === undefined || follows(this.#lastId, bytes)
  }

  #goTo(at: number, lastId: bigint): void {
    this.#at = at
    this.#lastId = lastId
  }

  #indexOf(id: bigint): number {
    return Number(idsBetween(this.#firstId, id))
  }
}

function readAt(memory: GuestMemory, offset: number, length: number): Buffer {
  const buffer = Buffer.alloc(length)
  return buffer.subarray(0, memory.read(buffer, offset))
}
