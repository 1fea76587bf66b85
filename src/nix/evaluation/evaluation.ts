import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import type { Running } from '../../system/process.ts'
import type { Nix } from '../command.ts'
import { bareError, type EvaluationError } from './error.ts'
import { type ImportedBuild, ImportedBuilds } from './imported-builds.ts'
import { readMessage } from './messages.ts'

export type Evaluated = { ok: true; value: unknown } | { ok: false; error: EvaluationError }

export interface EvaluationOptions {
  cwd: string
  signal: AbortSignal
  /** Seconds of evaluation after which the process is stopped; none without. */
  timeLimit?: number
  /** Seconds of these that went by before. */
  timeSpent?: number
  onWarning(text: string, from: 'flake' | 'nix'): void
  onTrace(text: string): void
  onBuild?(build: ImportedBuild): void
  /** The process has begun. */
  onStart?(process: { pid: number; kill(): void }): void
}

const killed =
  'Nix was killed while it evaluated this, most likely because memory ran out; use a machine with more memory, or fewer workers'
const outOfMemory =
  'Nix ran out of memory while it evaluated this; use a machine with more memory, or fewer workers'
const tooLong = (seconds = 0): string =>
  `the evaluation did not end within ${seconds} s; look for an endless loop, or allow it more time with --evaluate-timeout`

/** As the boehm collector, the C++ library and Nix itself say it. */
const memoryError = /\bout of memory\b|std::bad_alloc|Cannot allocate memory/i

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
  options.onStart?.({ pid: running.pid, kill: () => void running.stop('SIGKILL') })
  const stop = () => void running.stop()
  options.signal.addEventListener('abort', stop, { once: true })
  using clock = timer(running, options)
  try {
    const [stdout, said, exit] = await Promise.all([
      text(running.stdout),
      listen(running.stderr, options),
      running.exit,
    ])
    options.signal.throwIfAborted()
    if (clock.isOver) return { ok: false, error: bareError(tooLong(options.timeLimit), 'time') }
    if (exit.code === 0) return { ok: true, value: JSON.parse(stdout) }
    if (exit.code === null || exit.code === 137) return { ok: false, error: bareError(killed, 'memory') }
    return { ok: false, error: said.error ?? unexplained(said.others, exit.code) }
  } finally {
    options.signal.removeEventListener('abort', stop)
  }
}

function unexplained(others: readonly string[], code: number): EvaluationError {
  if (others.some((line) => memoryError.test(line))) {
    return { ...bareError(outOfMemory, 'memory'), text: others.join('\n') }
  }
  return { ...bareError(others.at(-1) ?? `nix ended with ${code}`), text: others.join('\n') }
}

/** Milliseconds: a later end would come at once. */
const longestTimer = 2 ** 31 - 1

function timer(
  running: Running,
  { timeLimit, timeSpent = 0 }: EvaluationOptions,
): Disposable & { readonly isOver: boolean } {
  let isOver = false
  const end = () => {
    isOver = true
    void running.stop()
  }
  const left = timeLimit === undefined ? undefined : Math.max(0, timeLimit - timeSpent)
  const timeout = left === undefined ? undefined : setTimeout(end, Math.min(left * 1000, longestTimer))
  return {
    get isOver() {
      return isOver
    },
    [Symbol.dispose]: () => clearTimeout(timeout),
  }
}

async function listen(stderr: NodeJS.ReadableStream, options: EvaluationOptions) {
  let error: EvaluationError | undefined
  const others: string[] = []
  const builds = new ImportedBuilds()
  for await (const line of createInterface({ input: stderr })) {
    const message = readMessage(line)
    switch (message?.type) {
      case 'error':
        error = builds.explain(message.error)
        break
      case 'warning':
        options.onWarning(message.text, message.from)
        break
      case 'trace':
        options.onTrace(message.text)
        break
      case 'build':
        builds.start(message.id, message.drvPath)
        break
      case 'log':
        builds.line(message.id, message.text)
        break
      case 'stop': {
        const built = builds.stop(message.id)
        if (built) options.onBuild?.(built)
        break
      }
      case 'other':
        others.push(message.text.slice(0, 1000))
        if (others.length > 25) others.shift()
    }
  }
  return { error, others }
}
