import type { Piece } from './scan.ts'

/** Bytes that are searched for in memory, only where they can be: at multiples of 8, or of 2. */
export interface Needle {
  bytes: Buffer
  every: 8 | 2
  /** How often it is taken from one piece: a guest can fill its memory with it. */
  most: number
  onFound(piece: Piece, at: number): void
}

interface Sought {
  needle: Needle
  /** The 4 bytes of the needle that are at a multiple of 8, and how far behind its start. */
  key: number
  behind: number
}

/** A table small enough for the processor's own cache. */
const slots = 4096
const slotOf = (word: number) => (word ^ (word >>> 12)) & (slots - 1)

/**
 * Finds all needles at once: memory is read from end to end, and one look at every eighth byte costs less than a search
 * for each of them.
 */
export class Needles {
  readonly #sought = new Map<number, Sought[]>()
  readonly #isSought = new Uint8Array(slots)

  constructor(needles: readonly Needle[]) {
    for (const one of needles.flatMap(soughtOf)) {
      this.#sought.set(one.key, [...(this.#sought.get(one.key) ?? []), one])
      this.#isSought[slotOf(one.key)] = 1
    }
  }

  find(piece: Piece): void {
    const { bytes } = piece
    const words = new Uint32Array(bytes.buffer, bytes.byteOffset, Math.floor(bytes.length / 4))
    const counts = new Map<Needle, number>()
    for (let i = 0; i < words.length; i += 2) {
      const word = words[i] as number
      if (this.#isSought[slotOf(word)] === 0) continue
      for (const { needle, behind } of this.#sought.get(word) ?? []) {
        const at = i * 4 - behind
        const count = counts.get(needle) ?? 0
        if (count >= needle.most || !isAt(needle.bytes, piece, at)) continue
        counts.set(needle, count + 1)
        needle.onFound(piece, at)
      }
    }
  }
}

function soughtOf(needle: Needle): Sought[] {
  const all: Sought[] = []
  for (let behind = 0; behind < 8; behind += needle.every)
    if (behind + 4 <= needle.bytes.length)
      all.push({ needle, key: needle.bytes.readUInt32LE(behind), behind })
  return all
}

function isAt(needle: Buffer, { bytes, own }: Piece, at: number): boolean {
  const end = at + needle.length
  return at >= 0 && at < own && end <= bytes.length && bytes.compare(needle, 0, needle.length, at, end) === 0
}
