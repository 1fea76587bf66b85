import { join } from 'node:path'
import { MachineError } from '../../../lib/errors.ts'
import { makeFolder } from '../../../system/files.ts'
import type { Context } from '../machine/context.ts'
import type { CacheFolder } from './cache-folder.ts'
import { inside } from './inside.ts'

export interface PrivateNixContext extends Context {
  cache: CacheFolder
}

/** Before any download: checks that a private Nix has a folder, and can appear as `/nix`. */
export async function requirePlace(at: PrivateNixContext): Promise<void> {
  await makeFolders(at.cache)
  await requireNamespaces(at)
}

async function makeFolders(cache: CacheFolder): Promise<void> {
  for (const folder of [
    cache.downloads,
    cache.mountPoint,
    join(cache.nix, 'flakeship'),
    join(cache.nix, 'etc/nix'),
    join(cache.nix, 'etc/nix-offline'),
  ]) {
    await makeFolder(folder).catch((cause) => {
      throw new MachineError(`cannot write ${folder}; set FLAKESHIP_CACHE to a writable folder`, {
        cause,
      })
    })
  }
}

async function requireNamespaces({ exec, env, cache }: PrivateNixContext): Promise<void> {
  const said = await inside(exec, cache)('true', [], { env })
  if (said.code === 0) return
  throw new MachineError(
    'a private Nix needs root or user namespaces, and this machine refuses both; install Nix 2.26 or newer, or run as root (in a container: privileged)',
    { cause: said.stderr.trim() },
  )
}
