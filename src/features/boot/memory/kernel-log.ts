import type { GuestMemory } from '../../../system/qemu/memory.ts'
import { type FoundLog, follows, idSize, idsBetween, longest, readBlocks, textOf } from './kernel-blocks.ts'
import { KernelInfos } from './kernel-infos.ts'

/** How much is read at once (bytes). */
const span = 256 * 1024
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

  /** Opens a log after skipping so many records, and looks for the kernel's infos about them. */
  static async open(memory: GuestMemory, { offset }: FoundLog, after = 0): Promise<KernelLog> {
    const bytes = await readAt(memory, offset)
    const blocks = readBlocks(bytes, 0)
    const places = blocks.map(({ at, end }) => end - at - idSize)
    const log = new KernelLog(
      memory,
      offset,
      bytes.readBigUInt64LE(0),
      await KernelInfos.find(memory, places),
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
    const bytes = await readAt(this.#memory, this.#at)
    if (!this.#isNext(bytes)) return (await this.#beginAnew(1n, mostLost)) ? [] : undefined
    const blocks = readBlocks(bytes, 0)
    const last = blocks.at(-1)
    // at the end of the ring the next block is back at the start, and only its id is here
    if (last === undefined) return (await this.#beginAnew(0n, 3n)) ? [] : undefined
    const fresh = blocks
      .filter(({ id }) => id !== this.#given)
      .map(({ id, at, end }) => ({ id, bytes: bytes.subarray(at + idSize, end) }))
    this.#goTo(this.#at + last.end, last.id)
    return this.#records(fresh)
  }

  /** The start of the ring may be newer: we reached the end, or more was written than fits into the ring. */
  async #beginAnew(fewest: bigint, most: bigint): Promise<boolean> {
    if (this.#lastId === undefined || this.#at === this.offset) return false
    const head = (await readAt(this.#memory, this.offset)).readBigUInt64LE(0)
    const between = idsBetween(this.#lastId, head) - 1n
    if (between < fewest || between > most) return false
    this.#goTo(this.offset, head - 1n)
    return true
  }

  async #last(isEnd: boolean): Promise<KernelRecord[]> {
    const read = await readAt(this.#memory, this.#at)
    const block = Buffer.from(read.subarray(0, idSize + longest))
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

async function readAt(memory: GuestMemory, offset: number): Promise<Buffer> {
  const buffer = Buffer.alloc(span)
  return buffer.subarray(0, await memory.read(buffer, offset))
}
