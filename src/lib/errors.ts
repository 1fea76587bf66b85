import { oneLine, plain } from './text.ts'

/** The exit codes of the command line; `--help` and the README print the same table. */
export const exitCodes = {
  ok: 0,
  failed: 1,
  usage: 2,
  machine: 3,
  bug: 70,
  hungUp: 129,
  interrupted: 130,
  terminated: 143,
} as const

export type ExitReason = keyof typeof exitCodes

/** Each exit code in a sentence, for `--help` and the README. */
export const exitMeanings: Record<ExitReason, string> = {
  ok: 'everything went well',
  failed: 'something failed to evaluate, build or boot; the report says what',
  usage: 'wrong usage, or a flake that cannot be used',
  machine: 'this machine lacks something (Nix, disk space, network, permission)',
  bug: 'a bug in Flakeship',
  hungUp: 'stopped by SIGHUP (the terminal closed); documents are valid',
  interrupted: 'stopped by SIGINT (Ctrl-C); documents are valid',
  terminated: 'stopped by SIGTERM; documents are valid',
}

/** An error that the user can fix: shown as one line, without a stack. */
export class UserError extends Error {
  readonly reason: ExitReason
  constructor(message: string, options: { cause?: unknown; reason?: ExitReason } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'UserError'
    this.reason = options.reason ?? 'usage'
  }
}

/** The machine lacks something: disk space, network, a program, a permission. */
export class MachineError extends UserError {
  constructor(message: string, options: { cause?: unknown } = {}) {
    super(message, { ...options, reason: 'machine' })
    this.name = 'MachineError'
  }
}

/** An artifact of that name exists, or its upload has begun. */
export class NameTaken extends UserError {
  constructor(name: string, options: { cause?: unknown } = {}) {
    super(
      `this run has an artifact ${name} already, and artifacts do not change; give this one another name`,
      options,
    )
    this.name = 'NameTaken'
  }
}

/** The signals that stop us cleanly, and the exit code for each. */
export const stopping = {
  SIGHUP: 'hungUp',
  SIGINT: 'interrupted',
  SIGTERM: 'terminated',
} as const satisfies Record<string, ExitReason>

/** The signals that stop us cleanly. */
export type StopSignal = keyof typeof stopping

/** The user or the runner stopped us. */
export class Cancelled extends UserError {
  constructor(signal: StopSignal) {
    super(`stopped by ${signal}`, { reason: stopping[signal] })
    this.name = 'Cancelled'
  }
}

/** A command ended with a non-zero exit code; `message` is one line, the output is kept. */
export class CommandError extends Error {
  readonly command: readonly string[]
  readonly code: number
  readonly stdout: string
  readonly stderr: string
  constructor(command: readonly string[], result: { code: number; stdout: string; stderr: string }) {
    const lines = plain(result.stderr).trim().split('\n')
    const telling = oneLine(lines.find((line) => /^\s*error:\s*\S/.test(line)) ?? lines.at(-1) ?? '', 1000)
    const what = `${oneLine(command.slice(0, 3).join(' '))} ended with ${result.code}`
    super(telling === '' ? what : `${what}: ${telling}`)
    this.name = 'CommandError'
    this.command = command
    this.code = result.code
    this.stdout = result.stdout
    this.stderr = result.stderr
  }
}

/** The chain of causes below an error, outermost first, each as one line. */
export function causes(error: unknown): string[] {
  const lines: string[] = []
  let at = error instanceof Error ? error.cause : undefined
  while (at !== undefined && lines.length < 10) {
    lines.push(oneLine(at instanceof Error ? at.message : String(at), 1000))
    at = at instanceof Error ? at.cause : undefined
  }
  return lines
}
