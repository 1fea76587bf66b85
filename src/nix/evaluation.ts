import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import type { Nix } from './command.ts'
import { type EvaluationError, readMessage } from './evaluation-error.ts'

export type Evaluated = { ok: true; value: unknown } | { ok: false; error: EvaluationError }

export interface EvaluationOptions {
  cwd: string
  signal: AbortSignal
  onWarning(text: string): void
  onTrace(text: string): void
}

const killed =
  'Nix was killed while it evaluated this (out of memory?); use fewer workers or a machine with more memory'

/**
 * Runs a `nix` command that prints JSON in a process of its own. An error of the evaluator is a value;
 * when the signal fires, the process is stopped and the reason is thrown.
 */
export async function evaluateJson(
  nix: Nix,
  args: readonly string[],
  options: EvaluationOptions,
): Promise<Evaluated> {
  options.signal.throwIfAborted()
  const verbose = ['--log-format', 'internal-json', '--show-trace', '--option', 'eval-cache', 'false']
  await using running = nix.start([...args, ...verbose], { cwd: options.cwd })
  const stop = () => void running.stop()
  options.signal.addEventListener('abort', stop, { once: true })
  try {
    const [stdout, messages, exit] = await Promise.all([
      text(running.stdout),
      listen(running.stderr, options),
      running.exit,
    ])
    options.signal.throwIfAborted()
    if (exit.code === 0) return { ok: true, value: JSON.parse(stdout) }
    const fallback = exit.code === null ? killed : (messages.others.at(-1) ?? `nix ended with ${exit.code}`)
    const unexplained = { message: fallback, text: messages.others.join('\n'), positions: [], trace: [] }
    return { ok: false, error: messages.error ?? unexplained }
  } finally {
    options.signal.removeEventListener('abort', stop)
  }
}

async function listen(stderr: NodeJS.ReadableStream, options: EvaluationOptions) {
  let error: EvaluationError | undefined
  const others: string[] = []
  for await (const line of createInterface({ input: stderr })) {
    const message = readMessage(line)
    if (message?.type === 'error') error = message.error
    if (message?.type === 'warning') options.onWarning(message.text)
    if (message?.type === 'trace') options.onTrace(message.text)
    if (message?.type === 'other') others.push(message.text.slice(0, 1000))
    if (others.length > 25) others.shift()
  }
  return { error, others }
}
