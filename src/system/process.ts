import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Socket } from 'node:net'
import { constants } from 'node:os'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Room } from './namespaces/room.ts'
import { launch, type User } from './run-as-user.ts'

/** How a command starts; its environment is complete. */
export interface StartOptions {
  cwd?: string
  env: Readonly<Record<string, string>>
  /** Standard input; a stream is read no faster than the command does. */
  input?: string | Readable
  /** Switch to this user first, who cannot gain more privileges; there is no input then. */
  user?: User
  /** Its own namespaces. */
  room?: Room
  /** Seconds between the first signal and SIGKILL when it is stopped. */
  grace?: number
  /** It clears up after our end, which the kernel tells it: `killAll` spares it. */
  outlivesUs?: boolean
}

/** How a command ended: by its exit code or by a signal. */
export interface Exit {
  code: number | null
  signal: NodeJS.Signals | null
}

/** A long-running command: its streams, its end, and a way to stop it. */
export interface Running extends AsyncDisposable {
  readonly pid: number
  readonly stdout: Readable
  readonly stderr: Readable
  readonly exit: Promise<Exit>
  /** SIGTERM (or the given signal) to the whole group, SIGKILL after the grace period. */
  stop(signal?: NodeJS.Signals): Promise<Exit>
}

/** How to signal each running command, as a whole group. */
const alive = new Map<ChildProcess, (signal: NodeJS.Signals) => void>()

/**
 * Starts a command in its own session, so that a Ctrl-C on the terminal only reaches us, with the parent-death signal
 * (PR_SET_PDEATHSIG), so that it ends even when we are killed.
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
  if (!options.outlivesUs) alive.set(child, send)
  child.stdin.on('error', () => {}) // a command may end before it has read its input
  if (!byLine) feed(child, options.input ?? '')
  const exit = room ? ended(child).then(signalled) : ended(child)
  exit.catch(() => {}) // told to whoever waits for it, who may have left by an error of another
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

/** The last action before we exit: kills everything that we started, but for what clears up after us. */
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

/** In a room a shell is the command's parent: it reports a signal as 128 plus its number. */
function signalled({ code, signal }: Exit): Exit {
  const [name] = Object.entries(constants.signals).find(([, number]) => number + 128 === code) ?? []
  return name === undefined ? { code, signal } : { code: null, signal: name as NodeJS.Signals }
}

/** Seconds to read the remaining output of an ended command. */
const mostRest = 10

/** Reads what is left, without waiting for a process that left the group and still holds our pipes (`setsid … &`). */
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
    // the group is already gone
  }
}
