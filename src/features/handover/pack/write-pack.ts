import { readFileSync } from 'node:fs'
import { writeNar } from '../../../nix/store/nar.ts'
import type { Member } from './derivation-closure.ts'
import { writePack } from './pack-format.ts'

/** Writes some paths of this store; also used for the tree of one input. */
export function packMembers(
  file: string,
  members: readonly Member[],
): Promise<{ paths: number; unpacked: number }> {
  return writePack(file, async (pack) => {
    for (const { path, entry } of members) {
      if (entry === undefined) throw new Error(`${path} is not content-addressed`)
      await pack.add(entry, (sink) =>
        entry.method === 'nar' ? writeNar(path, sink) : sink(readFileSync(path)),
      )
    }
  })
}
