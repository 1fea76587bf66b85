import { MachineError } from '../lib/errors.ts'
import type { Exec } from './exec.ts'

/** How we become root: we are, by sudo without a password, or not at all. */
export type Privilege = 'root' | 'sudo' | 'none'

export async function privilege(exec: Exec, env: Readonly<Record<string, string>>): Promise<Privilege> {
  if (process.getuid?.() === 0) return 'root'
  const asked = await exec('sudo', ['-n', 'true'], { env }).catch(() => undefined)
  return asked?.code === 0 ? 'sudo' : 'none'
}

/** Commands as root; `purpose` begins the sentence of the error where that cannot be: `installing Nix`. */
export async function elevated(
  exec: Exec,
  env: Readonly<Record<string, string>>,
  purpose = 'installing Nix',
): Promise<Exec> {
  const how = await privilege(exec, env)
  if (how === 'root') return exec
  if (how === 'sudo') return (program, args, options) => exec('sudo', ['-n', '--', program, ...args], options)
  throw new MachineError(`${purpose} needs root: run as root, or where sudo asks for no password`)
}
