import { text } from 'node:stream/consumers'
import type { Running } from '../../system/process.ts'
import type { Nix } from '../command.ts'
import { bareError, type EvaluationError } from './error.ts'
import { fetchLimits, impatientGit } from './fetch-limits.ts'
import { type Hearing, listen } from './listen.ts'
import { outOfTime, type Waited, Waiting } from './waiting.ts'

/** The JSON output of a `nix` command; or its error. */
export type Evaluated = { ok: true; value: unknown } | { ok: false; error: EvaluationError }
/** The same for a command that prints text, or nothing. */
export type Ran = { ok: true; stdout: string } | { ok: false; error: EvaluationError }

/** The options and callbacks of one evaluation. */
export interface EvaluationOptions extends Hearing {
  cwd: string
  signal: AbortSignal
  /** Seconds of evaluation after which the process is stopped; default: no limit. */
  timeLimit?: number
  /** Seconds of the limit already used. */
  timeSpent?: number
  /** Called each second while the evaluation waits for something: a download, or a build that it imports. */
  onWait?(what: string, seconds: number): void
  /** Called when the process has started. */
  onStart?(process: Evaluating): void
}

/** A process that evaluates. */
export interface Evaluating {
  pid: number
  kill(): void
  /** Restarts the time limit: the process has moved on to another item. */
  restartClock(): void
}

const killed =
  'Nix was killed while it evaluated this, most likely because memory ran out; use a machine with more memory, or fewer workers'
const outOfMemory =
  'Nix ran out of memory while it evaluated this; use a machine with more memory, or fewer workers'

/** The messages of the Boehm collector, the C++ library and Nix itself. */
const memoryError = /\bout of memory\b|std::bad_alloc|Cannot allocate memory/i

/** Runs a `nix` command that prints JSON, like `evaluate`. */
export async function evaluateJson(
  nix: Nix,
  args: readonly string[],
  options: EvaluationOptions,
): Promise<Evaluated> {
  const ran = await evaluate(nix, args, options)
  return ran.ok ? { ok: true, value: JSON.parse(ran.stdout) } : ran
}

/**
 * Runs an evaluating `nix` command in its own process. An error of the evaluator is a value; when the signal fires, the
 * process is stopped and the reason is thrown.
 */
export async function evaluate(nix: Nix, args: readonly string[], options: EvaluationOptions): Promise<Ran> {
  options.signal.throwIfAborted()
  const verbose = ['--log-format', 'internal-json', '--show-trace', '--option', 'eval-cache', 'false']
  await using running = nix.start([...args, ...verbose, ...fetchLimits], {
    cwd: options.cwd,
    env: await impatientGit(nix.at.env),
  })
  const stop = () => void running.stop()
  options.signal.addEventListener('abort', stop, { once: true })
  using waiting = new Waiting(options.onWait)
  using clock = timer(running, options, waiting)
  options.onStart?.({
    pid: running.pid,
    kill: () => void running.stop('SIGKILL'),
    restartClock: () => clock.restart(),
  })
  try {
    const [stdout, said, exit] = await Promise.all([
      text(running.stdout),
      listen(running.stderr, { ...options, waiting }),
      running.exit,
    ])
    options.signal.throwIfAborted()
    if (clock.isOver) return { ok: false, error: outOfTime(options.timeLimit, clock.waited) }
    if (exit.code === 0) return { ok: true, stdout }
    if (exit.code === null || exit.code === 137) return { ok: false, error: bareError(killed, 'memory') }
    return { ok: false, error: withSaid(said.error, said.said) ?? unexplained(said.others, exit.code) }
  } finally {
    options.signal.removeEventListener('abort', stop)
  }
}

function withSaid(error: EvaluationError | undefined, said: readonly string[]): EvaluationError | undefined {
  if (error === undefined || said.length === 0) return error
  return { ...error, said, text: [error.text, ...said].join('\n') }
}

function unexplained(others: readonly string[], code: number): EvaluationError {
  if (others.some((line) => memoryError.test(line))) {
    return { ...bareError(outOfMemory, 'memory'), text: others.join('\n') }
  }
  return { ...bareError(others.at(-1) ?? `nix ended with ${code}`), text: others.join('\n') }
}

/** Milliseconds: a longer timer would fire at once. */
const longestTimer = 2 ** 31 - 1

function timer(
  running: Running,
  { timeLimit, timeSpent = 0 }: EvaluationOptions,
  waiting: Waiting,
): Disposable & { readonly isOver: boolean; readonly waited: Waited | undefined; restart(): void } {
  let isOver = false
  let waited: Waited | undefined
  const end = () => {
    isOver = true
    waited = waiting.now()
    void running.stop()
  }
  let timeout: NodeJS.Timeout | undefined
  const begin = (spent: number) => {
    clearTimeout(timeout)
    if (timeLimit === undefined || isOver) return
    timeout = setTimeout(end, Math.min(Math.max(0, timeLimit - spent) * 1000, longestTimer))
  }
  begin(timeSpent)
  return {
    restart: () => begin(0),
    get isOver() {
      return isOver
    },
    get waited() {
      return waited
    },
    [Symbol.dispose]: () => clearTimeout(timeout),
  }
}
