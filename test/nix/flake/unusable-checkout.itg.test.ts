import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { resolveFlake } from '../../../src/nix/flake/flake.ts'
import { FlakeError } from '../../../src/nix/flake/problems.ts'
import { floorNix, realNix, type TemporaryFolder, temporaryFolder } from '../../support/nix/real-nix.ts'
import { git } from '../../support/servers/git-repositories.ts'

/** A flake that cannot be read, in the places where it may lie: its files are named from the top of the repository. */
let temporary: TemporaryFolder
beforeAll(async () => {
  temporary = await temporaryFolder()
})
afterAll(() => temporary[Symbol.asyncDispose]())

async function checkout(name: string, { inner = '', dirty = false }): Promise<string> {
  const top = join(temporary.path, name)
  await mkdir(join(top, inner), { recursive: true })
  await writeFile(join(top, inner, 'flake.nix'), '{\n  outputs = { self }:\n    { ; };\n}\n')
  await git(top, 'init', '--quiet')
  await git(top, 'add', '--all')
  if (!dirty) await git(top, 'commit', '--quiet', '--message=all')
  return top
}

const versions = [
  ['newest', realNix],
  ['floor', floorNix],
] as const
const places = [
  ['committed', { inner: '' }, '', 'flake.nix'],
  ['with changes', { inner: '', dirty: true }, '', 'flake.nix'],
  ['in a folder', { inner: 'hosts' }, '?dir=hosts', 'hosts/flake.nix'],
  ['in a folder with changes', { inner: 'hosts', dirty: true }, '/hosts', 'hosts/flake.nix'],
  ['behind a link', { inner: '' }, '-link', 'flake.nix'],
] as const
test.each(versions.flatMap(([version, nix]) => places.map((place) => [version, ...place, nix] as const)))(
  'Nix %s: %s',
  async (version, name, how, rest, file, nix) => {
    const top = await checkout(`${version} ${name}`.replaceAll(' ', '-'), how)
    if (rest === '-link') await symlink(top, `${top}-link`)
    const signal = new AbortController().signal
    const options = { overrides: [], cwd: temporary.path, signal, onWarning: () => {}, onTrace: () => {} }
    const error = await resolveFlake(await nix(), `${top}${rest}`, options).catch((cause) => cause)
    expect(error).toBeInstanceOf(FlakeError)
    expect(error.place).toEqual({ file, line: 3 })
    expect(error.message).toContain(`: ${file}:3: syntax error`)
  },
)
