import * as v from 'valibot'
import { CommandError } from '../lib/errors.ts'
import type { Exec, Output } from '../system/exec.ts'
import { type Running, start } from '../system/process.ts'

/** Where Nix is and how we call it; created by features/setup. */
export interface NixProgram {
  /** The absolute path of `nix`. */
  program: string
  version: string
  /** `Nix`, `Determinate Nix`, `Lix`. */
  implementation: string
  /** The system that it builds for natively: `x86_64-linux`. */
  system: string
  /** The whole environment of its processes. */
  env: Readonly<Record<string, string>>
}

/**
 * Options of every call, so that neither the machine's nix.conf nor the flake's `nixConfig` decides them (research:
 * platform S13). Warnings about unknown settings go to standard error.
 */
const always = [
  '--extra-experimental-features',
  'nix-command flakes',
  '--option',
  'accept-flake-config',
  'false',
  '--option',
  'flake-registry',
  '',
]

/** Nix as a command: text, JSON, or a long-running process. */
export class Nix {
  readonly at: NixProgram
  readonly #exec: Exec
  readonly #options: readonly string[]

  constructor(at: NixProgram, exec: Exec, options: readonly string[] = []) {
    this.at = at
    this.#exec = exec
    this.#options = options
  }

  /**
   * The same Nix with further lines of nix.conf, passed in the environment of its processes: arguments are visible to
   * everybody.
   */
  withSettings(lines: readonly string[]): Nix {
    const NIX_CONFIG = [this.at.env.NIX_CONFIG ?? [], lines].flat().join('\n')
    return new Nix({ ...this.at, env: { ...this.at.env, NIX_CONFIG } }, this.#exec, this.#options)
  }

  /** Runs `nix ARGS` and returns its output, whatever its exit code. */
  attempt(
    args: readonly string[],
    options: { input?: string; cwd?: string; env?: Record<string, string> } = {},
  ): Promise<Output> {
    return this.#exec(this.at.program, this.#line(args), {
      ...options,
      env: { ...this.at.env, ...options.env },
    })
  }

  /** Like `attempt`, but a non-zero exit code is a CommandError. */
  async run(args: readonly string[], options: { input?: string; cwd?: string } = {}): Promise<string> {
    const output = await this.attempt(args, options)
    if (output.code !== 0) throw new CommandError(['nix', ...args], output)
    return output.stdout
  }

  /** Runs `nix ARGS`, whose standard output must be JSON of this shape. */
  async json<T>(
    schema: v.GenericSchema<unknown, T>,
    args: readonly string[],
    options: { input?: string } = {},
  ): Promise<T> {
    return v.parse(schema, JSON.parse(await this.run(args, options)))
  }

  /** Starts `nix ARGS` and leaves it running; it ends with us. */
  start(
    args: readonly string[],
    options: { input?: string; cwd?: string; env?: Record<string, string> } = {},
  ): Running {
    const env = { ...this.at.env, ...options.env }
    return start(this.at.program, this.#line(args), { ...options, env, grace: 5 })
  }

  #line(args: readonly string[]): string[] {
    return [...always, ...this.#options, ...args]
  }
}
