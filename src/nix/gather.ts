import { text } from 'node:stream/consumers'
import type { Output } from '../system/exec.ts'
import type { Running } from '../system/process.ts'

/** All that a command prints and its exit code; when the signal fires, the command is stopped and the reason thrown. */
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
