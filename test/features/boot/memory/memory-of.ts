import type { GuestMemory } from '../../../../src/system/qemu/memory.ts'

/** The memory of a guest, as bytes. */
export const memoryOf = (bytes: Buffer): GuestMemory => ({
  size: bytes.length,
  step: 64 * 1024,
  read: (buffer, offset) => bytes.copy(buffer, 0, offset),
  [Symbol.asyncDispose]: async () => {},
})

/** The same, and what was read of it. */
export function countedMemory(bytes: Buffer) {
  const reads: { offset: number; bytes: number }[] = []
  const memory = memoryOf(bytes)
  const read: GuestMemory['read'] = (buffer, offset) => {
    const count = memory.read(buffer, offset)
    reads.push({ offset, bytes: count })
    return count
  }
  return { memory: { ...memory, read }, reads }
}
