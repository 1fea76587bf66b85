import type { GuestMemory } from '../../../system/qemu/memory.ts'
import { type Piece, places } from './scan.ts'

/**
 * The log of a Linux kernel since 5.10 as it is in memory (kernel/printk/printk_ringbuffer.c): blocks of an id of 8 bytes
 * and the text, filled up to a multiple of 8. Ids count up by one; the first block is at the ring's beginning.
 */

/** The first record of every kernel; the same words also lie in the kernel's own text and in the journal. */
const first = Buffer.from('Linux version ')
/** A record is shorter than this (LOG_LINE_MAX, with what continues a line; bytes). */
const longest = 2048
/** What is read at once (bytes). */
const span = 256 * 1024
/** A chain of fewer records is a coincidence. */
const fewest = 3

/** Where a log begins that really is one: the place of its first block, of the longest chain. */
export interface FoundLog {
  offset: number
  records: number
}

/** The best beginning of a log in this piece; `isOld` where there is a kernel's first record without a chain. */
export function findLog(piece: Piece): FoundLog | undefined {
  let best: FoundLog | undefined
  for (const at of places(piece, first)) {
    if (at < 8 || (piece.offset + at) % 8 !== 0) continue
    const records = readRecords(piece.bytes, at - 8).length
    if (records >= fewest && records > (best?.records ?? 0)) best = { offset: piece.offset + at - 8, records }
  }
  return best
}

interface Record {
  id: bigint
  /** Of its block, and of the next one. */
  at: number
  end: number
  text: string
}

/** The blocks from this place on, as far as each is followed by the next one. */
function readRecords(bytes: Buffer, from: number): Record[] {
  const records: Record[] = []
  for (let at = from; at + 16 <= bytes.length; ) {
    const id = bytes.readBigUInt64LE(at)
    const end = nextBlock(bytes, at, id)
    if (end === undefined) break
    records.push({ id, at, end, text: textOf(bytes.subarray(at + 8, end)) })
    at = end
  }
  return records
}

function nextBlock(bytes: Buffer, at: number, id: bigint): number | undefined {
  const wanted = (id + 1n) & 0x3fff_ffff_ffff_ffffn
  const last = Math.min(at + 8 + longest, bytes.length - 8)
  for (let next = at + 16; next <= last; next += 8) if (bytes.readBigUInt64LE(next) === wanted) return next
  return undefined
}

/**
 * The text of a block, whose length stands elsewhere: printk takes the level from its front and the line end from its
 * back and leaves the last bytes of what was there before.
 */
function textOf(bytes: Buffer): string {
  const whole = bytes.toString('utf8').replace(/\0+$/, '')
  const text = whole.replace(/\n$/, '')
  const isMoved = text !== whole && text.length > 4 && text.slice(-2) === text.slice(-4, -2)
  return isMoved ? text.slice(0, -2) : text
}

/** Reads a log as it grows. */
export class KernelLog {
  readonly #memory: GuestMemory
  readonly #start: number
  #at: number
  /** The last record may still grow: it is read again. */
  #pending = ''
  #lastId: bigint | undefined
  #isOver = false

  constructor(memory: GuestMemory, { offset }: FoundLog) {
    this.#memory = memory
    this.#start = offset
    this.#at = offset
  }

  /** Records that are new, oldest first. The newest one of all is given once another follows it, or at the end. */
  async read(isEnd = false): Promise<string[]> {
    const records: string[] = []
    while (!this.#isOver) {
      const more = await this.#more()
      records.push(...more)
      if (more.length === 0) break
    }
    if (isEnd && this.#pending !== '') {
      records.push(this.#pending)
      this.#pending = ''
      this.#isOver = true
    }
    return records
  }

  async #more(): Promise<string[]> {
    const buffer = Buffer.alloc(span)
    const bytes = buffer.subarray(0, await this.#memory.read(buffer, this.#at))
    const found = readRecords(bytes, 0)
    const last = found.at(-1)
    if (last) {
      this.#at += last.end
      this.#lastId = last.id
    }
    const id = (this.#lastId ?? 0n) + 1n
    if (bytes.length >= 16) this.#pending = lastText(bytes, last?.end ?? 0)
    if (!last && this.#lastId !== undefined && (await this.#wraps(id))) return []
    return found.map(({ text }) => text)
  }

  /** At the end of the ring the next block is at its beginning again. */
  async #wraps(id: bigint): Promise<boolean> {
    if (this.#at === this.#start) return false
    const head = Buffer.alloc(8)
    await this.#memory.read(head, this.#start)
    if (head.readBigUInt64LE(0) !== (id & 0x3fff_ffff_ffff_ffffn)) return false
    this.#at = this.#start
    return true
  }
}

/** The text of a block that no other follows yet: up to the first byte that is none. */
function lastText(bytes: Buffer, at: number): string {
  const text = bytes.subarray(at + 8, at + 8 + longest)
  const end = text.indexOf(0)
  return textOf(end < 0 ? text : text.subarray(0, end))
}
