import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Socket } from 'node:net'
import { constants } from 'node:os'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Room } from './namespaces/room.ts'
import { launch, type User } from './run-as-user.ts'

/** How a command starts; its environment is the whole one. */
export interface StartOptions {
  cwd?: string
  env: Readonly<Record<string, string>>
  /** Standard input; a stream is read no faster than the command does. */
  input?: string | Readable
  /** Become this user first, who has no way to more privileges; there is no input then. */
  user?: User
  /** Namespaces of its own. */
  room?: Room
  /** Seconds between the polite signal and SIGKILL when it is stopped. */
  grace?: number
}

/** How a command ended: by its exit code or by a signal. */
export interface Exit {
  code: number | null
  signal: NodeJS.Signals | null
}

/** A command that lives longer than a call: its streams, its end, and a way to end it. */
export interface Running extends AsyncDisposable {
  readonly pid: number
  readonly stdout: Readable
  readonly stderr: Readable
  readonly exit: Promise<Exit>
  /** SIGTERM (or the signal given) to the whole group, SIGKILL after the grace. */
  stop(signal?: NodeJS.Signals): Promise<Exit>
}

/** How each is signalled, as a whole group. */
const alive = new Map<ChildProcess, (signal: NodeJS.Signals) => void>()

/**
 * Starts a command in a session of its own, so that a Ctrl-C of the terminal reaches us and not it,
 * and tied to our life by the kernel (PR_SET_PDEATHSIG), so that it ends even when we are killed.
 */
export function start(program: string, args: readonly string[], options: StartOptions): Running {
  const { env, user, room } = options
  const { command, cwd, byLine } = launch({ program, args, env, user, room, cwd: options.cwd })
  const [first, ...rest] = command
  const child = spawn(first, rest, {
    detached: true,
    env: { ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
    ...(cwd === undefined ? {} : { cwd }),
  })
  const send = (signal: NodeJS.Signals) =>
    byLine ? child.stdin.write(`${signal.slice('SIG'.length)}\n`) : signalGroup(child, signal)
  alive.set(child, send)
  child.stdin.on('error', () => {}) // a command may end before it has read its input
  if (!byLine) feed(child, options.input ?? '')
  const exit = room ? ended(child).then(signalled) : ended(child)
  const stop = async (signal: NodeJS.Signals = 'SIGTERM'): Promise<Exit> => {
    send(signal)
    const timer = setTimeout(() => send('SIGKILL'), (options.grace ?? 5) * 1000)
    try {
      return await exit
    } finally {
      clearTimeout(timer)
    }
  }
  return {
    get pid() {
      return child.pid ?? -1
    },
    stdout: child.stdout,
    stderr: child.stderr,
    exit,
    stop,
    [Symbol.asyncDispose]: async () => {
      await stop()
    },
  }
}

function feed({ stdin }: ChildProcess, input: string | Readable): void {
  if (typeof input === 'string') stdin?.end(input)
  else if (stdin) pipeline(input, stdin).catch(() => {}) // who gave the stream knows why it broke
}

/** The last thing before we exit: nothing that we started goes on. */
export function killAll(): void {
  for (const send of alive.values()) send('SIGKILL')
}

async function ended(child: ChildProcess): Promise<Exit> {
  const closed = once(child, 'close').catch(() => {}) // that it could not be started is told by `exit`
  try {
    const [code, signal] = await once(child, 'exit')
    signalGroup(child, 'SIGKILL') // what the command left behind in its group
    await released(child, closed)
    return { code, signal }
  } finally {
    alive.delete(child)
  }
}

/** In a room a shell stands above the command: it tells a signal as 128 and its number. */
function signalled({ code, signal }: Exit): Exit {
  const [name] = Object.entries(constants.signals).find(([, number]) => number + 128 === code) ?? []
  return name === undefined ? { code, signal } : { code: null, signal: name as NodeJS.Signals }
}

/** Seconds for the rest of what an ended command printed. */
const mostRest = 10

/** Reads what is left; who left the group and still holds our pipes (`setsid … &`) is not waited for. */
async function released(child: ChildProcess, closed: Promise<unknown>): Promise<void> {
  const streams = [child.stdout, child.stderr] as (Socket | null)[]
  const read = () => streams.map((stream) => stream?.bytesRead).join()
  const isUnread = () => streams.some((stream) => (stream?.readableLength ?? 0) > 0)
  for (let second = 0; second < mostRest; second++) {
    const before = read()
    const timer = new AbortController()
    const waited = sleep(1000, true, { signal: timer.signal }).catch(() => true)
    const goesOn = await Promise.race([waited, closed.then(() => false)])
    timer.abort()
    if (!goesOn || (read() === before && !isUnread())) break
  }
  for (const stream of streams) stream?.destroy()
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, signal)
  } catch {
    // the group is gone already
  }
}
