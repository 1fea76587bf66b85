import type { Source } from '../../../documents/plan.ts'
import { CommandError } from '../../../lib/errors.ts'
import type { Nix } from '../../../nix/command.ts'
import { nixString } from '../../../nix/evaluation/attribute-path.ts'

/** Fetches a locked input with this Nix's credentials; returns its store path, or the error. */
export async function fetchInput(
  nix: Nix,
  locked: Source['locked'],
): Promise<{ path: string } | { path?: undefined; error: CommandError }> {
  const expression = `(builtins.fetchTree (builtins.fromJSON ${nixString(JSON.stringify(locked))})).outPath`
  const command = ['eval', '--raw', '--expr', expression]
  const output = await nix.attempt(command)
  if (output.code === 0) return { path: output.stdout.trim() }
  return { error: new CommandError(['nix', 'eval', 'fetchTree'], output) }
}
