import type { Piece } from './scan.ts'

/**
 * The in-memory log of Linux since 5.10 (kernel/printk/printk_ringbuffer.c): blocks of an 8-byte id and the text,
 * padded to a multiple of 8. Ids count up by one; the first block is at the start of the ring.
 */

/** The first record of every kernel; the same words are also in the kernel's own text and in the journal. */
export const firstRecord = Buffer.from('Linux version ')
/** The maximum length of a record (LOG_LINE_MAX, with continuation lines; bytes). */
export const longest = 2048
export const idSize = 8
/** Ids count up by one in so many bits; an empty record has an id but no block. */
const idMask = 0x3fff_ffff_ffff_ffffn
const mostEmpty = 3n
/** The number of records between two ids. */
export const idsBetween = (from: bigint, to: bigint): bigint => (to - from) & idMask
const isNext = (id: bigint, next: bigint) => {
  const between = idsBetween(id, next)
  return between > 0n && between <= 1n + mostEmpty
}
/** A shorter chain of records is a coincidence. */
const fewest = 3

/** The start of a real log: the offset of its first block, for the longest chain. */
export interface FoundLog {
  offset: number
  records: number
}

/** The log whose first record's text is here. */
export function logAt({ bytes, offset }: Piece, text: number): FoundLog | undefined {
  const at = text - idSize
  const records = at < 0 ? 0 : readBlocks(bytes, at).length
  return records >= fewest ? { offset: offset + at, records } : undefined
}

export interface Block {
  id: bigint
  /** The offset of the block, and of the next one. */
  at: number
  end: number
}

/** Whether the block here follows the one with this id. */
export const follows = (id: bigint, bytes: Buffer): boolean =>
  bytes.length >= 2 * idSize && isNext(id, bytes.readBigUInt64LE(0))

/** The blocks from this offset on, as long as each is followed by the next one. */
export function readBlocks(bytes: Buffer, from: number): Block[] {
  const blocks: Block[] = []
  for (let at = from; at + 2 * idSize <= bytes.length; ) {
    const id = bytes.readBigUInt64LE(at)
    const end = nextBlock(bytes, at, id)
    if (end === undefined) break
    blocks.push({ id, at, end })
    at = end
  }
  return blocks
}

function nextBlock(bytes: Buffer, at: number, id: bigint): number | undefined {
  const last = Math.min(at + idSize + longest, bytes.length - idSize)
  for (let next = at + 2 * idSize; next <= last; next += idSize)
    if (isNext(id, bytes.readBigUInt64LE(next))) return next
  return undefined
}

/**
 * The text of a block without its length, which is stored elsewhere: printk removes the level from its front and the
 * line end from its back, but leaves the last bytes of the earlier text.
 */
export function textOf(bytes: Buffer): string {
  const whole = bytes.toString('utf8').replace(/\0+$/, '')
  const text = whole.replace(/\n$/, '')
  const isMoved = text !== whole && text.length > 4 && text.slice(-2) === text.slice(-4, -2)
  return isMoved ? text.slice(0, -2) : text
}
