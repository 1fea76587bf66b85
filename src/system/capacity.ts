import { availableParallelism, freemem } from 'node:os'

/** What guests may have together: 80 % of the memory that is available to us, and all our CPUs. */
export function capacity(): { memoryMiB: number; cpus: number } {
  const limit = process.constrainedMemory() // of our control group; 0 or huge where there is none
  const available = limit > 0 ? Math.min(freemem(), process.availableMemory()) : freemem()
  return { memoryMiB: Math.floor((available * 0.8) / 1024 ** 2), cpus: availableParallelism() }
}
