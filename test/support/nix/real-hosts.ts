import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { copyFixture } from './fixtures.ts'

/**
 * A copy of the flake with hosts of a real nixpkgs, locked. The nixpkgs comes from an archive, as that of most people
 * does: a folder Nix copies again, whole, with each evaluation.
 */
export async function realHosts(folder: string): Promise<string> {
  const nixpkgs = process.env.FLAKESHIP_NIXPKGS
  if (!nixpkgs) throw new Error('FLAKESHIP_NIXPKGS must name a folder with nixpkgs')
  const archive = join(folder, 'nixpkgs.tar')
  const tar = ['--mtime=@1', '--sort=name', '--exclude-vcs', '--transform=s,^[.],nixpkgs,']
  execFileSync('tar', ['-C', resolve(nixpkgs), ...tar, '-cf', archive, '.'])
  const flake = await copyFixture('real-hosts', folder)
  const file = join(flake, 'flake.nix')
  await writeFile(file, (await readFile(file, 'utf8')).replace('ARCHIVE', `tarball+file://${archive}`))
  const options = ['--extra-experimental-features', 'nix-command flakes', '--option', 'flake-registry', '']
  execFileSync('nix', [...options, 'flake', 'lock', `path:${flake}`], { stdio: 'ignore' })
  return flake
}
