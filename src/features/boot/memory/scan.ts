import { setImmediate as turn } from 'node:timers/promises'
import type { GuestMemory } from '../../../system/qemu/memory.ts'

export const pageSize = 4096
/** The granularity of the search for empty memory (bytes). */
const part = 1024 * 1024
const nothing = Buffer.alloc(part)
/** After so many reads everything else gets its turn: a read takes well below a millisecond. */
const readsPerTurn = 16

/** A piece of memory: `bytes` begin at `offset` and overlap the next piece, so that no text is split. */
export interface Piece {
  bytes: Buffer
  offset: number
  /** The offset in `bytes` where the next piece begins. */
  own: number
}

/** The offsets of all pieces, the given ones first. */
export function everyPiece({ size, step }: GuestMemory, first: readonly number[] = []): number[] {
  const all = Array.from({ length: Math.ceil(size / step) }, (_, i) => i * step)
  return first.length === 0 ? all : [...new Set([...first, ...all])]
}

/** Yields those pieces of the guest's memory that are not empty, until `over` fires; the buffer is used again. */
export async function* pieces(
  memory: GuestMemory,
  offsets: readonly number[],
  over?: AbortSignal,
): AsyncGenerator<Piece> {
  const { step } = memory
  const buffer = Buffer.alloc(step + pageSize)
  for (const [i, offset] of offsets.entries()) {
    if (i % readsPerTurn === readsPerTurn - 1) await turn()
    const read = over?.aborted ? 0 : memory.read(buffer, offset)
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
