import { type ChildProcess, spawn } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'

/** After SIGINT, as GitHub's runner waits (actions/runner ProcessInvoker.cs). */
const untilTerm = 7_500
const untilKill = 2_500

/** The process of a step: both its streams by line, and a clean end when the job is cancelled. */
export class StepProcess {
  readonly ended: Promise<number>
  readonly #child: ChildProcess

  constructor(
    command: readonly string[],
    { cwd, env, line }: { cwd: string; env: Readonly<Record<string, string>>; line(text: string): void },
  ) {
    const [program = '', ...args] = command
    // spawn itself throws if a variable is too large (E2BIG)
    this.#child = spawn(program, args, { cwd, env: { ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
    const streams = [this.#child.stdout, this.#child.stderr].map(async (stream) => {
      if (stream) for await (const text of createInterface({ input: stream })) line(text)
    })
    const code = new Promise<number>((resolve, reject) =>
      this.#child.on('error', reject).on('exit', (code) => resolve(code ?? 1)),
    )
    // a process that outlives the step may hold its streams open: the runner does not wait for it
    this.ended = code.then(async (code) => {
      await Promise.race([Promise.all(streams), sleep(1000)])
      return code
    })
  }

  async cancel(): Promise<void> {
    if (await this.#endsAfter('SIGINT', untilTerm)) return
    if (await this.#endsAfter('SIGTERM', untilKill)) return
    for (const pid of [...(await descendants(this.#child.pid ?? 0)), this.#child.pid ?? 0])
      kill(pid, 'SIGKILL')
  }

  async #endsAfter(signal: NodeJS.Signals, milliseconds: number): Promise<boolean> {
    kill(this.#child.pid ?? 0, signal)
    const late = new AbortController()
    const ended = this.ended.then(() => true)
    const waited = sleep(milliseconds, false, { signal: late.signal }).catch(() => false)
    return Promise.race([ended, waited]).finally(() => late.abort())
  }
}

function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    if (pid > 1) process.kill(pid, signal)
  } catch {
    // it has already ended
  }
}

interface Seen {
  pid: number
  parent: number
  state: string
  command: string
}

/** Every running process of this machine. */
export async function processes(): Promise<Seen[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const seen = await Promise.all(
    ids.map(async (id) => {
      const status = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => '')
      const [, state = 'Z', parent = '0'] = /\) (\S) (\d+)/.exec(status) ?? []
      const command = await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')
      return { pid: Number(id), parent: Number(parent), state, command: command.replaceAll('\0', ' ').trim() }
    }),
  )
  return seen.filter(({ state }) => !/[ZX]/.test(state))
}

async function descendants(pid: number): Promise<number[]> {
  const all = await processes()
  const below = (parent: number): number[] =>
    all.filter((one) => one.parent === parent).flatMap((one) => [one.pid, ...below(one.pid)])
  return below(pid)
}
