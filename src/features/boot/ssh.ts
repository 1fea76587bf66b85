import { chmod, copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { plain } from '../../lib/text.ts'
import type { Exec } from '../../system/exec.ts'

export interface SshCommand {
  user: string
  command: string
  /** A private key file. */
  key?: string
  /** The host port. */
  port: number
}

export interface Said {
  command: string
  code: number | null
  output: string
}

/** Longer output of a command is cut (characters). */
const longest = 100_000
/** The SSH server may start after the login prompt: messages of ssh until then. */
const notYet = /Connection (?:refused|reset|closed|timed out)|kex_exchange_identification|banner exchange/
/** ssh's own exit code; the command's is then unknown. */
const noConnection = 255

/** Arguments for ssh: no configuration of this user, no prompts, and a guest whose host key is new each time. */
export function sshArguments({ user, command, port }: SshCommand, key: string | undefined): string[] {
  const options = {
    BatchMode: 'yes',
    StrictHostKeyChecking: 'no',
    UserKnownHostsFile: '/dev/null',
    GlobalKnownHostsFile: '/dev/null',
    LogLevel: 'ERROR',
    ConnectTimeout: '10',
    ServerAliveInterval: '5',
    ServerAliveCountMax: '3',
    IdentityAgent: 'none',
    IdentitiesOnly: 'yes',
    IdentityFile: key ?? 'none',
  }
  const settings = Object.entries(options).flatMap(([name, value]) => ['-o', `${name}=${value}`])
  return ['-F', '/dev/null', ...settings, '-p', String(port), '-l', user, '--', '127.0.0.1', command]
}

/** Runs a command in a guest as soon as its SSH server answers; `code` is null if it never did. */
export async function runOverSsh(
  exec: Exec,
  command: SshCommand,
  {
    folder,
    env,
    over,
    seconds,
  }: { folder: string; env: Record<string, string>; over: AbortSignal; seconds: number },
): Promise<Said> {
  const key = command.key === undefined ? undefined : join(folder, 'key')
  if (command.key !== undefined && key !== undefined) {
    await copyFile(command.key, key)
    await chmod(key, 0o600) // ssh refuses a key that others can read, as all files of the store are
  }
  const end = performance.now() + seconds * 1000
  for (;;) {
    const left = Math.max(1, Math.ceil((end - performance.now()) / 1000))
    const line = ['--kill-after=5', String(left), 'ssh', ...sshArguments(command, key)]
    const { code, stdout, stderr } = await exec('timeout', line, { env, input: '' })
    const output = plain(stdout + stderr).slice(-longest)
    const connected = code !== noConnection || !notYet.test(stderr)
    if (connected && code !== 124) return { command: command.command, code, output }
    if (over.aborted || performance.now() > end) return { command: command.command, code: null, output }
    await sleep(500)
  }
}
