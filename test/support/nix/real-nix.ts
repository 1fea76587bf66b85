import { accessSync, constants } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { Nix } from '../../../src/nix/command.ts'
import { toolEnvironment } from '../../../src/system/environment.ts'
import { exec } from '../../../src/system/exec.ts'
import { temporaryFolder as makeTemporaryFolder } from '../../../src/system/files.ts'

const env = toolEnvironment(process.env)

/** The absolute path of a program on PATH. */
export function programOf(name: string): string {
  const found = (env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isProgram)
  if (found === undefined) throw new Error(`${name} is not on PATH; run the tests with npm test`)
  return found
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The Nix that the tests' preparation put on PATH. */
export const realNix = (options: readonly string[] = []): Promise<Nix> => nixAt(programOf('nix'), options)

/** The oldest supported Nix. */
export const floorNix = (options: readonly string[] = []): Promise<Nix> =>
  nixAt(`${process.env.FLAKESHIP_NIX_FLOOR}/bin/nix`, options)

export async function nixAt(program: string, options: readonly string[]): Promise<Nix> {
  const { stdout } = await exec(program, ['--version'], { env })
  const version = /(\d+\.\d+(\.\d+)?)/.exec(stdout)?.[1] ?? ''
  const system = process.arch === 'arm64' ? 'aarch64-linux' : 'x86_64-linux'
  return new Nix({ program, version, implementation: 'Nix', system, env }, exec, options)
}

export interface TemporaryFolder extends AsyncDisposable {
  readonly path: string
}

/** Guests have their own /tmp: files for them must be in another `parent`. */
export const temporaryFolder = (parent = tmpdir()): Promise<TemporaryFolder> =>
  makeTemporaryFolder(parent, 'flakeship-test-')
