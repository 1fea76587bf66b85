import type { GuestMemory } from '../../../system/qemu/memory.ts'

export const pageSize = 4096
/** Emptiness is looked for in such parts (bytes). */
const part = 1024 * 1024
const nothing = Buffer.alloc(part)

/** A piece of memory: `bytes` begin at `offset` and go on into the next piece, so that no text is torn apart. */
export interface Piece {
  bytes: Buffer
  offset: number
  /** Where the next piece begins in `bytes`. */
  own: number
}

/** Gives every piece of the guest's memory that is not empty, until `over` fires; the buffer is used again for the next one. */
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

/** The places of a needle in the piece's own part; at most so many. */
export function* places({ bytes, own }: Piece, needle: Buffer, most = 20_000): Generator<number> {
  let at = bytes.indexOf(needle)
  for (let count = 0; at >= 0 && at < own && count < most; count++) {
    yield at
    at = bytes.indexOf(needle, at + 1)
  }
}
