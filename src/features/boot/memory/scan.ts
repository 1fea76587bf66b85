import type { GuestMemory } from '../../../system/qemu/memory.ts'

export const pageSize = 4096
/** The granularity of the search for empty memory (bytes). */
const part = 1024 * 1024
const nothing = Buffer.alloc(part)

/** A piece of memory: `bytes` begin at `offset` and overlap the next piece, so that no text is split. */
export interface Piece {
  bytes: Buffer
  offset: number
  /** The offset in `bytes` where the next piece begins. */
  own: number
}

/** Yields every non-empty piece of the guest's memory until `over` fires; the buffer is reused for the next one. */
export async function* pieces(memory: GuestMemory, over?: AbortSignal): AsyncGenerator<Piece> {
  const { step } = memory
  const buffer = Buffer.alloc(step + pageSize)
  for (let offset = 0; offset < memory.size; offset += step) {
    const read = over?.aborted ? 0 : await memory.read(buffer, offset)
    if (read === 0) return
    const bytes = buffer.subarray(0, read)
    if (isEmpty(bytes.subarray(0, step))) continue
    yield { bytes, offset, own: Math.min(step, read) }
  }
}

function isEmpty(bytes: Buffer): boolean {
  for (let at = 0; at < bytes.length; at += part) {
    const piece = bytes.subarray(at, at + part)
    if (!piece.equals(nothing.subarray(0, piece.length))) return false
  }
  return true
}

/** The offsets of a needle in the piece's own part; at most `most`. */
export function* places({ bytes, own }: Piece, needle: Buffer, most = 20_000): Generator<number> {
  let at = bytes.indexOf(needle)
  for (let count = 0; at >= 0 && at < own && count < most; count++) {
    yield at
    at = bytes.indexOf(needle, at + 1)
  }
}
