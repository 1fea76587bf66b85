import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { copyFixture } from './fixtures.ts'

/** The folder with a real nixpkgs for tests and figures. */
export function realNixpkgs(): string {
  const { FLAKESHIP_NIXPKGS: folder } = process.env
  if (!folder) throw new Error('FLAKESHIP_NIXPKGS must name a folder with nixpkgs')
  return resolve(folder)
}

/** Its release, as `18.03`. */
export async function releaseOf(nixpkgs: string): Promise<string> {
  return (await readFile(join(nixpkgs, '.version'), 'utf8')).trim()
}

/**
 * A copy of the flake with hosts of a real nixpkgs, locked. The nixpkgs comes from git if the folder is a repository,
 * else from an archive, as for most users: Nix would copy a folder again, whole, for each evaluation.
 */
export async function realHosts(folder: string): Promise<string> {
  const flake = await copyFixture('real-hosts', folder)
  const file = join(flake, 'flake.nix')
  const url = sourceOf(realNixpkgs(), folder)
  await writeFile(file, (await readFile(file, 'utf8')).replace('NIXPKGS', url))
  const options = ['--extra-experimental-features', 'nix-command flakes', '--option', 'flake-registry', '']
  execFileSync('nix', [...options, 'flake', 'lock', `path:${flake}`], { stdio: 'ignore' })
  return flake
}

function sourceOf(nixpkgs: string, folder: string): string {
  if (existsSync(join(nixpkgs, '.git'))) return `git+file://${nixpkgs}`
  const archive = join(folder, 'nixpkgs.tar')
  const tar = ['--mtime=@1', '--sort=name', '--exclude-vcs', '--transform=s,^[.],nixpkgs,']
  execFileSync('tar', ['-C', nixpkgs, ...tar, '-cf', archive, '.'])
  return `tarball+file://${archive}`
}
