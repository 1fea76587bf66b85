import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { copyFixture } from './fixtures.ts'

/**
 * A copy of the flake with hosts of a real nixpkgs, locked. The nixpkgs is put into the store once, by the name that an
 * input has there: anything else Nix copies again, whole, with each evaluation.
 */
export async function realHosts(folder: string): Promise<string> {
  const nixpkgs = process.env.FLAKESHIP_NIXPKGS
  if (!nixpkgs) throw new Error('FLAKESHIP_NIXPKGS must name a folder with nixpkgs')
  const nix = (...args: string[]) =>
    execFileSync('nix', ['--extra-experimental-features', 'nix-command flakes', ...args], {
      stdio: ['ignore', 'pipe', 'ignore'],
    }).toString()
  const stored = nix('store', 'add', '--name', 'source', resolve(nixpkgs)).trim()
  const flake = await copyFixture('real-hosts', folder)
  const file = join(flake, 'flake.nix')
  await writeFile(file, (await readFile(file, 'utf8')).replace('path:NIXPKGS', `path:${stored}`))
  nix('flake', 'lock', '--option', 'flake-registry', '', `path:${flake}`)
  return flake
}
