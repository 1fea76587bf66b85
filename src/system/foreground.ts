import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { exitCodes, MachineError } from '../lib/errors.ts'
import { resolveProgram } from './programs.ts'

/** The last one signals a new size of the terminal: only processes whose session has the terminal get it. */
const handedOn = ['SIGHUP', 'SIGINT', 'SIGTERM', 'SIGWINCH'] as const

/**
 * Runs a command in our place: it has our streams, and a channel by which we forward signals. A Ctrl-C does not reach
 * it from the terminal, since it has its own session; it ends when we are killed. Returns its exit code.
 */
export async function runInForeground(
  command: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<number> {
  const [name = '', ...args] = command
  const program = resolveProgram(name, env.PATH ?? '')
  if (!program.includes('/')) throw new MachineError(`there is no ${name} on PATH; install it and try again`)
  const child = spawn(program, args, {
    env: { ...env },
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    detached: true,
  })
  const heard = new Set<string>()
  const hand = (signal: string) => () => {
    heard.add(signal)
    if (child.connected) child.send({ signal })
  }
  const hands = handedOn.map((signal) => [signal, hand(signal)] as const)
  for (const [signal, listener] of hands) process.on(signal, listener)
  try {
    const [code, signal] = await once(child, 'close')
    // without its terminal, Node may end with another exit code than intended
    if (heard.has('SIGHUP')) return exitCodes.hungUp
    if (code === null)
      throw new MachineError(
        `the process in the private root was killed by ${signal}; it may have run out of memory`,
      )
    return code
  } finally {
    for (const [signal, listener] of hands) process.off(signal, listener)
  }
}

/** The other end: handles signals from the channel as if sent to us. */
export function acceptSignals(): void {
  if (!process.send) return
  process.on('message', (message: { signal?: unknown }) => {
    const signal = handedOn.find((known) => known === message.signal)
    if (signal) process.emit(signal)
  })
  process.channel?.unref()
}
