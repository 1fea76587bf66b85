import { CommandError } from '../../lib/errors.ts'
import { exec } from '../exec.ts'

/**
 * Runs git in a folder and returns its output, without the repository's hooks and helpers. A non-zero exit code is a
 * CommandError.
 */
export async function git(
  env: Readonly<Record<string, string>>,
  folder: string,
  args: readonly string[],
  input?: string,
): Promise<string> {
  const quiet = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-C', folder]
  const output = await exec('git', [...quiet, ...args], { env, ...(input === undefined ? {} : { input }) })
  if (output.code !== 0) throw new CommandError(['git', ...args], output)
  return output.stdout.trim()
}
