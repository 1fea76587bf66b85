import { join } from 'node:path'
import { writeWhole } from '../../../documents/files.ts'
import { emulatedSystems } from '../machine/emulated.ts'
import type { CacheFolder } from './cache-folder.ts'

/** A file that the nix.conf of a private Nix includes, if it exists. */
export const machineConf = '/nix/etc/machine.conf'

/** Tells a private Nix which systems this machine emulates inside a sandbox too, whoever set that up. */
export async function announceEmulated(cache: CacheFolder, native: string): Promise<void> {
  const systems = await emulatedSystems(native)
  // `extra` twice: once in the setting's name, once to keep its own value
  await writeWhole(
    join(cache.nix, machineConf.slice('/nix/'.length)),
    `extra-extra-platforms = ${systems.join(' ')}`.trimEnd().concat('\n'),
  )
}
