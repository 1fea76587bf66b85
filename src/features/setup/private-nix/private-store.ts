import { rm, symlink } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { writeWhole } from '../../../documents/files.ts'
import { run } from '../../../system/exec.ts'
import { exists, temporaryFolder } from '../../../system/files.ts'
import { moveStorePaths, register } from '../nix-release/store-paths.ts'
import { type TarballSource, unpackRelease } from '../nix-release/tarball.ts'
import { nixConf } from '../settings/nix-conf.ts'
import type { CacheFolder } from './cache-folder.ts'
import { inside, privateEnvironment } from './inside.ts'
import { machineConf } from './machine-conf.ts'
import type { PrivateNixContext } from './place.ts'
import type { Ready } from './ready.ts'

/** Installs a release tarball into the private store; returns the store path of Nix. */
export async function installPrivately(
  { exec, env, log, cache }: PrivateNixContext,
  work: string,
  source: TarballSource,
): Promise<string> {
  await using folder = await temporaryFolder(work, 'release-')
  const unpacked = await unpackRelease(env, source, { folder: folder.path, onWait: log.info })
  const nix = await moveStorePaths(unpacked, cache.nix)
  const hasShell = await exists(join(cache.nix, nix.slice('/nix/'.length), 'libexec/sh'))
  const settings = {
    buildUsersGroup: '',
    flakeRegistry: '',
    extra: `!include ${machineConf}`,
    ...(hasShell ? { sandboxShell: `${nix}/libexec/sh` } : {}),
  }
  await writeWhole(join(cache.nix, 'etc/nix/nix.conf'), nixConf(settings))
  await writeWhole(join(cache.nix, 'etc/nix-offline/nix.conf'), nixConf({ ...settings, substituters: [] }))
  await register(inside(exec, cache), privateEnvironment(env, cache, nix), unpacked, nix)
  return nix
}

/** Adds a folder to the private store; returns its store path. */
export async function addTree(
  { exec, env, cache }: PrivateNixContext,
  { nix }: Ready,
  tree: string,
): Promise<string> {
  const { stdout } = await run(
    inside(exec, cache),
    `${nix}/bin/nix`,
    ['store', 'add', '--name', 'source', tree],
    { env: privateEnvironment(env, cache, nix) },
  )
  return stdout.trim()
}

/** Protects Nix itself from garbage collection in the private store. */
export async function keepFromCollection(cache: CacheFolder, paths: readonly string[]): Promise<void> {
  const roots = join(cache.nix, 'var/nix/gcroots')
  for (const path of paths) {
    await rm(join(roots, basename(path)), { force: true })
    await symlink(path, join(roots, basename(path)))
  }
}
