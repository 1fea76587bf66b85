import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CommandError, MachineError } from '../../../lib/errors.ts'
import type { Nix } from '../../../nix/command.ts'
import type { Exec } from '../../../system/exec.ts'
import { temporaryFolder } from '../../../system/files.ts'
import { foreignProgram, type Processor, processors } from '../../../system/foreign-program.ts'

/** Why a program for this processor does not run on this machine; undefined if it does. */
export async function refusal(
  { exec, env }: { exec: Exec; env: Readonly<Record<string, string>> },
  folder: string,
  processor: Processor,
): Promise<string | undefined> {
  await using scratch = await temporaryFolder(folder)
  const program = join(scratch.path, 'foreign')
  const told = join(scratch.path, 'told')
  await writeFile(program, foreignProgram(processor), { mode: 0o755 })
  const ended = await exec(program, [told], { env }).catch((error: Error) => error)
  if (ended instanceof Error) return ended.message
  if (ended.code !== 0) return ended.stderr.trim() || `it ended with ${ended.code}`
  const name = await readFile(told, 'utf8').catch(() => '')
  return name.endsWith('foreign') ? undefined : 'it did not do what it should'
}

/** How programs of a system run inside Nix's sandbox. */
export interface Proof {
  /** False if programs see their path instead of the name they were called by: some, like busybox, then fail. */
  keepsNames: boolean
  seconds: number
}

/** Builds a derivation with a program of another processor, in the sandbox; throws if that fails. */
export async function proveEmulation(nix: Nix, system: string, folder: string): Promise<Proof> {
  const processor = processors[system]
  if (!processor) throw new MachineError(`there is no program to try ${system} with`)
  await using scratch = await temporaryFolder(folder)
  const program = join(scratch.path, 'foreign')
  await writeFile(program, foreignProgram(processor), { mode: 0o755 })
  const began = performance.now()
  const out = await nix
    .run([...proof(system), '--expr', expression(system, program, scratch.path)])
    .catch((cause) => {
      if (!(cause instanceof CommandError)) throw cause
      throw new MachineError(
        `a program of ${system} does not run inside Nix's sandbox; is its emulator registered with flag F, and ${system} in extra-platforms?`,
        { cause },
      )
    })
  const name = await readFile(out.trim(), 'utf8')
  return { keepsNames: !name.startsWith('/'), seconds: (performance.now() - began) / 1000 }
}

const proof = (system: string) => [
  ...['build', '--impure', '--no-link', '--print-out-paths'],
  ...[
    '--option',
    'extra-platforms',
    system,
    '--option',
    'sandbox',
    'true',
    '--option',
    'sandbox-fallback',
    'false',
  ],
  ...['--option', 'substituters', '', '--option', 'builders', ''],
]

/** The salt makes it a new derivation each time, so that it is really built. */
const expression = (system: string, program: string, salt: string) => `derivation {
  name = "emulated";
  system = ${JSON.stringify(system)};
  builder = builtins.path { path = /. + ${JSON.stringify(program)}; name = "foreign"; };
  args = [ (builtins.placeholder "out") ];
  salt = ${JSON.stringify(salt)};
}`
