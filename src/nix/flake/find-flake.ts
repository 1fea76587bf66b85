import { realpath } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { UserError } from '../../lib/errors.ts'
import { exists } from '../../system/files.ts'
import {
  belowRoot,
  flakeFolder,
  flakeReference,
  folderUrl,
  gitUrl,
  withFragment,
  withSubmodules,
} from './reference.ts'

/** The reference for Nix, and the location of flake.nix if that is a local folder. Nix 2.26 does not follow links. */
export async function findFlake(
  written: string,
  cwd: string,
): Promise<{ reference: string; folder?: string }> {
  const reference = flakeReference(written, cwd)
  if ('url' in reference) return { reference: reference.url }
  const { query } = reference
  const root = (query === undefined && (await flakeAbove(reference.root))) || reference.root
  const folder = flakeFolder(root, query)
  await checkFolder(written, folder)
  const real = await realpath(root)
  if (folder === root || (await exists(join(root, 'flake.nix')))) {
    return { reference: folderUrl(real, query), folder }
  }
  if (withSubmodules(query) && (await isInSubmodule(real, flakeFolder(real, query))))
    return { reference: gitUrl(real, query), folder }
  return { reference: belowRoot(real, query, await isInGit(real)), folder }
}

/** Whether a folder of a repository is in another repository, such as a submodule. */
async function isInSubmodule(root: string, folder: string): Promise<boolean> {
  if (folder === root || dirname(folder) === folder) return false
  return (await exists(join(folder, '.git')))
    ? exists(join(root, '.git'))
    : isInSubmodule(root, dirname(folder))
}

/** The nearest parent folder with a flake.nix; like Nix, not beyond the root of a git tree. */
async function flakeAbove(folder: string): Promise<string | undefined> {
  if (await exists(join(folder, 'flake.nix'))) return folder
  const isTop = dirname(folder) === folder || (await exists(join(folder, '.git')))
  return isTop ? undefined : flakeAbove(dirname(folder))
}

async function isInGit(folder: string): Promise<boolean> {
  if (await exists(join(folder, '.git'))) return true
  return dirname(folder) !== folder && isInGit(dirname(folder))
}

async function checkFolder(written: string, folder: string): Promise<void> {
  if (await exists(join(folder, 'flake.nix'))) return
  if (await exists(folder)) {
    throw new UserError(
      `${written} is not a flake: there is no flake.nix in ${folder} or above it; name the folder that has one`,
    )
  }
  if (written.includes('#')) throw withFragment(written)
  throw new UserError(
    `${written}: no such folder; name the folder that has the flake.nix, or a URL like github:owner/name`,
  )
}
