import { MachineError } from '../lib/errors.ts'
import type { Exec } from './exec.ts'

/** Commands as root: directly where we are root, by sudo without a password elsewhere. */
export async function elevated(
  exec: Exec,
  env: Readonly<Record<string, string>>,
  purpose = 'installing Nix',
): Promise<Exec> {
  if (process.getuid?.() === 0) return exec
  const asked = await exec('sudo', ['-n', 'true'], { env }).catch(() => undefined)
  if (asked?.code === 0)
    return (program, args, options) => exec('sudo', ['-n', '--', program, ...args], options)
  throw new MachineError(`${purpose} needs root: run as root, or where sudo asks for no password`)
}
