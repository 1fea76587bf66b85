import { spawn } from 'node:child_process'
import { once } from 'node:events'

/**
 * Runs a command in our place: it has our streams, and a channel by which we hand on signals. Our own Ctrl-C does
 * not reach it by the terminal, since it is in a session of its own; it ends when we are killed. Gives its exit code.
 */
export async function runInForeground(
  command: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<number> {
  const [program = '', ...args] = command
  const child = spawn(program, args, {
    env: { ...env },
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    detached: true,
  })
  const hand = (signal: 'SIGINT' | 'SIGTERM') => child.connected && child.send({ signal })
  const onInterrupt = () => hand('SIGINT')
  const onTerminate = () => hand('SIGTERM')
  process.on('SIGINT', onInterrupt)
  process.on('SIGTERM', onTerminate)
  try {
    const [code] = await once(child, 'close')
    return code ?? 137
  } finally {
    process.off('SIGINT', onInterrupt)
    process.off('SIGTERM', onTerminate)
  }
}

/** The other end: signals that come by the channel are as if sent to us. */
export function acceptSignals(): void {
  if (!process.send) return
  process.on('message', (message: { signal?: unknown }) => {
    if (message.signal === 'SIGINT' || message.signal === 'SIGTERM') process.emit(message.signal)
  })
  process.channel?.unref()
}
