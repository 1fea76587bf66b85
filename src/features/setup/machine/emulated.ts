import { entriesFor, readEntries } from '../../../system/binfmt.ts'
import { processors } from '../../../system/foreign-program.ts'

/** Systems whose programs the kernel starts in an emulator that also works inside a sandbox. */
export async function emulatedSystems(native: string, folder?: string): Promise<string[]> {
  const entries = await readEntries(folder)
  return Object.entries(processors)
    .filter(([system]) => system !== native)
    .filter(([, processor]) => entriesFor(processor, entries).some(({ flags }) => flags.includes('F')))
    .map(([system]) => system)
}
