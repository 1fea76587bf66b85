import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { MachineError } from '../../../lib/errors.ts'
import { type Exec, run } from '../../../system/exec.ts'
import { exists } from '../../../system/files.ts'

/**
 * Moves the store paths of an unpacked release below `nix` (the folder that is, or becomes, `/nix`): each by one rename
 * on the same file system, so that a path is complete or absent. Returns the store path of Nix itself.
 */
export async function moveStorePaths(release: string, nix: string): Promise<string> {
  const from = join(release, 'store')
  const names = await readdir(from).catch((cause) => {
    throw new MachineError('this is no Nix release: it has no store folder', { cause })
  })
  await mkdir(join(nix, 'store'), { recursive: true })
  for (const name of names) {
    const target = join(nix, 'store', name)
    await rename(join(from, name), target).catch(async (cause) => {
      if (cause.code !== 'ENOTEMPTY' && cause.code !== 'EEXIST') throw cause
      await rm(join(from, name), { recursive: true })
    })
  }
  return nixAmong(nix, names)
}

/** The store path of Nix itself among the names in the store below `nix`. */
export async function nixAmong(nix: string, names: readonly string[]): Promise<string> {
  for (const name of names.filter((name) => /^[0-9a-z]{32}-(nix|lix)-\d[\w.]*$/.test(name))) {
    if (await exists(join(nix, 'store', name, 'bin/nix'))) return `/nix/store/${name}`
  }
  throw new MachineError('this is no Nix release: no store path in it holds bin/nix')
}

/** Makes the moved paths valid in the database; runs where the folder appears as `/nix`. */
export async function register(
  exec: Exec,
  env: Readonly<Record<string, string>>,
  release: string,
  nixPath: string,
): Promise<void> {
  const registration = await readFile(join(release, '.reginfo'), 'utf8')
  await run(exec, `${nixPath}/bin/nix-store`, ['--load-db'], { env, input: registration })
}
