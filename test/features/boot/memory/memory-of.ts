import type { GuestMemory } from '../../../../src/system/qemu/memory.ts'

/** The memory of a guest, as bytes. */
export const memoryOf = (bytes: Buffer): GuestMemory => ({
  size: bytes.length,
  step: 64 * 1024,
  read: async (buffer, offset) => bytes.copy(buffer, 0, offset),
  [Symbol.asyncDispose]: async () => {},
})
