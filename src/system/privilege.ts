import { MachineError } from '../lib/errors.ts'
import type { Exec } from './exec.ts'

type Environment = Readonly<Record<string, string>>

/** Commands as root: directly where we are root, by sudo without a password elsewhere. */
export async function elevated(exec: Exec, env: Environment, purpose = 'installing Nix'): Promise<Exec> {
  const root = await rootCommand(exec, env, purpose)
  return (program, args, options) => {
    const [first = '', ...rest] = [...root, program, ...args]
    return exec(first, rest, options)
  }
}

/** The words that make a command run as root; none where we are root. */
export async function rootCommand(exec: Exec, env: Environment, purpose: string): Promise<string[]> {
  if (process.getuid?.() === 0) return []
  const asked = await exec('sudo', ['-n', 'true'], { env }).catch(() => undefined)
  if (asked?.code === 0) return ['sudo', '-n', '--']
  throw new MachineError(`${purpose} needs root: run as root, or where sudo asks for no password`)
}
