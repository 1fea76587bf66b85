import { text } from 'node:stream/consumers'
import { getExecOutput } from '@actions/exec'
import { CommandError, MachineError } from '../lib/errors.ts'
import type { Running } from './process.ts'
import { start } from './process.ts'
import { resolveProgram } from './programs.ts'

export interface ExecOptions {
  cwd?: string
  /** The whole environment of the command; nothing is inherited. */
  env: Readonly<Record<string, string>>
  /** Standard input. */
  input?: string
  onStderr?: (chunk: Buffer) => void
}

/** What a command printed, and its exit code. */
export interface Output {
  code: number
  stdout: string
  stderr: string
}

/** Runs a command to its end, without a shell, and returns its output and exit code. */
export type Exec = (program: string, args: readonly string[], options: ExecOptions) => Promise<Output>

/** The one way to run a command of this machine; a program that is not on PATH is a MachineError. */
export const exec: Exec = async (program, args, options) => {
  // the toolkit's own search prints an error for each unreadable PATH entry
  const file = resolveProgram(program, options.env.PATH ?? '')
  if (!file.includes('/')) throw new MachineError(`there is no ${program} on PATH; install it and try again`)
  if (options.input !== undefined) return feed(file, args, options.input, options)
  const { exitCode, stdout, stderr } = await getExecOutput(`"${file}"`, [...args], {
    env: { ...options.env },
    silent: true,
    ignoreReturnCode: true,
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    ...(options.onStderr === undefined ? {} : { listeners: { stderr: options.onStderr } }),
  })
  return { code: exitCode, stdout, stderr }
}

/** Without the toolkit, which does not handle a broken pipe: a command may end before it has read its input. */
async function feed(
  file: string,
  args: readonly string[],
  input: string,
  { env, cwd, onStderr }: ExecOptions,
): Promise<Output> {
  const running = start(file, args, { env, input, ...(cwd === undefined ? {} : { cwd }) })
  if (onStderr) running.stderr.on('data', onStderr)
  const said = [text(running.stdout), text(running.stderr)] as const
  const [stdout, stderr, { code }] = await Promise.all([...said, running.exit])
  return { code: code ?? 1, stdout, stderr }
}

/** Like `exec`, but a non-zero exit code is a CommandError. */
export async function run(
  exec: Exec,
  program: string,
  args: readonly string[],
  options: ExecOptions,
): Promise<Output> {
  const output = await exec(program, args, options)
  if (output.code !== 0) throw new CommandError([program, ...args], output)
  return output
}

/**
 * The whole output of a command and its exit code; when the signal fires, the command is stopped and the reason thrown.
 */
export async function gather(running: Running, signal: AbortSignal): Promise<Output> {
  const stop = () => void running.stop()
  signal.addEventListener('abort', stop, { once: true })
  if (signal.aborted) stop()
  try {
    const [stdout, stderr, exit] = await Promise.all([
      text(running.stdout),
      text(running.stderr),
      running.exit,
    ])
    signal.throwIfAborted()
    return { stdout, stderr, code: exit.code ?? 1 }
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
