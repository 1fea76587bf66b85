import { MachineError } from '../lib/errors.ts'
import type { Exec } from './exec.ts'

/** Commands as root: directly where we are root, by sudo without a password elsewhere. */
export async function elevated(exec: Exec, env: Readonly<Record<string, string>>): Promise<Exec> {
  const [sudo, ...words] = await rootWords(exec, env)
  if (sudo === undefined) return exec
  return (program, args, options) => exec(sudo, [...words, program, ...args], options)
}

/** What a command line begins with to run as root: nothing where we are root. */
export async function rootWords(
  exec: Exec,
  env: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  if (process.getuid?.() === 0) return []
  const asked = await exec('sudo', ['-n', 'true'], { env }).catch(() => undefined)
  if (asked?.code === 0) return ['sudo', '-n', '--']
  throw new MachineError('installing Nix needs root: run as root, or where sudo asks for no password')
}
