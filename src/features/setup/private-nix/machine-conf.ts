import { join } from 'node:path'
import { writeWhole } from '../../../documents/files.ts'
import { emulatedSystems } from '../machine/emulated.ts'
import type { CacheFolder } from './cache-folder.ts'

/** What the nix.conf of a private Nix reads besides, where it is there. */
export const machineConf = '/nix/etc/machine.conf'

/** Tells a private Nix which systems this machine emulates, inside a sandbox too, whoever has seen to it. */
export async function announceEmulated(cache: CacheFolder, native: string): Promise<void> {
  const systems = await emulatedSystems(native)
  // twice `extra`: the name of the setting, and that what it has by itself stays
  await writeWhole(
    join(cache.nix, machineConf.slice('/nix/'.length)),
    `extra-extra-platforms = ${systems.join(' ')}`.trimEnd().concat('\n'),
  )
}
