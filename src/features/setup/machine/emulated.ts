import { entriesFor, readEntries } from '../../../system/binfmt.ts'
import { processors } from '../../../system/foreign-program.ts'

/** Systems whose programs the kernel gives to an emulator that works inside a sandbox too. */
export async function emulatedSystems(native: string, folder?: string): Promise<string[]> {
  const entries = await readEntries(folder)
  return Object.entries(processors)
    .filter(([system]) => system !== native)
    .filter(([, processor]) => entriesFor(processor, entries).some(({ flags }) => flags.includes('F')))
    .map(([system]) => system)
}
