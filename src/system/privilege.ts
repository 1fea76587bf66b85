import { MachineError } from '../lib/errors.ts'
import type { Exec } from './exec.ts'

/** How this user gets root: it is root, by sudo without a password, or not at all. */
export type Privilege = 'root' | 'sudo' | 'none'

/** Determines how this user gets root: it is root, by sudo without a password, or not at all. */
export async function privilege(exec: Exec, env: Readonly<Record<string, string>>): Promise<Privilege> {
  if (process.getuid?.() === 0) return 'root'
  const asked = await exec('sudo', ['-n', 'true'], { env }).catch(() => undefined)
  return asked?.code === 0 ? 'sudo' : 'none'
}

const words: Readonly<Record<Exclude<Privilege, 'none'>, readonly string[]>> = {
  root: [],
  sudo: ['sudo', '-n', '--'],
}

/** The prefix of command lines that run as root; `purpose` begins the error's sentence if that is impossible. */
export async function rootWords(
  exec: Exec,
  env: Readonly<Record<string, string>>,
  purpose = 'installing Nix',
): Promise<readonly string[]> {
  const how = await privilege(exec, env)
  if (how !== 'none') return words[how]
  throw new MachineError(`${purpose} needs root: run as root, or with passwordless sudo`)
}

/** Runs commands as root. */
export async function elevated(
  exec: Exec,
  env: Readonly<Record<string, string>>,
  purpose?: string,
): Promise<Exec> {
  const [sudo, ...rest] = await rootWords(exec, env, purpose)
  return sudo === undefined
    ? exec
    : (program, args, options) => exec(sudo, [...rest, program, ...args], options)
}
