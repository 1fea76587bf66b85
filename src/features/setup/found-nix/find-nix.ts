import { constants } from 'node:fs/promises'
import { join } from 'node:path'
import coerce from 'semver/functions/coerce.js'
import lt from 'semver/functions/lt.js'
import { MachineError } from '../../../lib/errors.ts'
import { oneLine } from '../../../lib/text.ts'
import type { NixProgram } from '../../../nix/command.ts'
import type { Exec } from '../../../system/exec.ts'
import { exists } from '../../../system/files.ts'
import { nixSystem } from '../../../system/machine.ts'
import { systemBin } from './installed.ts'

/** The oldest Nix that all tests run with. */
const oldestNix = '2.26.0'

/** Where an installed Nix may be if it is not on PATH: most specific first. */
const wellKnown = (home: string | undefined) => [
  ...(home ? [join(home, '.nix-profile/bin'), join(home, '.local/state/nix/profile/bin')] : []),
  systemBin,
  '/run/current-system/sw/bin',
]

/** The first `nix` on PATH or in a well-known place; undefined if there is none. Throws if it is too old. */
export async function findNix(
  exec: Exec,
  env: Readonly<Record<string, string>>,
): Promise<NixProgram | undefined> {
  const onPath = (env.PATH ?? '').split(':').filter((folder) => folder.startsWith('/'))
  for (const folder of [...onPath, ...wellKnown(env.HOME)]) {
    const program = join(folder, 'nix')
    if (await exists(program, constants.X_OK)) return nixAt(exec, program, env)
  }
  return undefined
}

/** The Nix of this machine; a MachineError if there is no working one. */
export async function requireNix(exec: Exec, env: Readonly<Record<string, string>>): Promise<NixProgram> {
  const nix = await findNix(exec, env)
  if (nix) return nix
  throw new MachineError(
    'there is no Nix on this machine; run flakeship/actions/setup first, or install Nix 2.26 or newer',
  )
}

/** Queries the version and implementation of the program at this path. */
export async function nixAt(
  exec: Exec,
  program: string,
  env: Readonly<Record<string, string>>,
): Promise<NixProgram> {
  const { code, stdout, stderr } = await exec(program, ['--version'], { env })
  const is = code === 0 ? parseVersion(stdout) : undefined
  if (!is) throw new MachineError(whyNot(program, stderr || stdout))
  if (isTooOld(is)) {
    throw new MachineError(
      `${is.implementation} ${is.version} at ${program} is too old; Flakeship needs Nix ${oldestNix.replace(/\.0$/, '')} or newer`,
    )
  }
  return { program, ...is, system: nixSystem(process.arch, process.platform), env }
}

/** Nix prints the error first, and then a hint about its help. */
function whyNot(program: string, said: string): string {
  const why = /^error: *(.+)/m.exec(said)?.[1] ?? said.trim().split('\n').at(-1) ?? ''
  return /\bsetting\b|configuration line|has invalid value|Cannot parse Nix store/.test(why)
    ? `Nix cannot read its settings: ${oneLine(why)}; correct nix-conf, or the nix.conf of this machine`
    : `${program} does not work: ${oneLine(why)}; repair or remove it`
}

/** `nix (Nix) 2.34.8`, `nix (Determinate Nix 3.14.0) 2.33.0`, `nix (Lix, like Nix) 2.93.0`. */
export function parseVersion(text: string): { version: string; implementation: string } | undefined {
  const [, implementation, version] = /^nix \(([A-Za-z]+(?: Nix)?)[^)]*\) (\d+\.\d+\S*)/m.exec(text) ?? []
  return implementation && version ? { implementation, version } : undefined
}

/** Lix's versions start at 2.90, and all of them have what we use. */
export function isTooOld({ version }: { version: string }): boolean {
  const known = coerce(version)
  return known === null || lt(known, oldestNix)
}
