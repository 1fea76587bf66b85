import * as v from 'valibot'
import { bytes } from '../../../lib/text.ts'
import type { Nix } from '../../../nix/command.ts'
import { bareError, type EvaluationError } from '../../../nix/evaluation/error.ts'
import { type EvaluationOptions, evaluateJson } from '../../../nix/evaluation/evaluation.ts'
import type { ImportedBuild } from '../../../nix/evaluation/imported-builds.ts'
import type { Flake } from '../../../nix/flake/flake.ts'
import type { Warnings } from './warnings.ts'
import type { TooLarge, Workers } from './workers.ts'

export type Answer<T> = { ok: true; value: T } | { ok: false; error: EvaluationError }

/** Applies an expression to the outputs of the flake, in a process of its own. */
export type Ask = <T>(shape: v.GenericSchema<unknown, T>, expression: string) => Promise<Answer<T>>

/** Who asks: a host has one time limit for all its questions, and tells what other hosts will need. */
export interface Asker {
  name: string
  isHost: boolean
}

/** Begins the questions of one asker. */
export type Questions = (asker: Asker) => Ask

export interface AskOptions extends EvaluationOptions {
  workers: Workers
  warnings: Warnings
  impure: boolean
  /** Whether the evaluation may build something and read it (import from derivation). */
  ifd: boolean
  /** Seconds that one asker may evaluate. */
  timeLimit: number
  onBuild(build: ImportedBuild): void
}

/** Questions about one locked flake, as many at the same time as there are workers and memory. */
export function askFlake(nix: Nix, flake: Flake, options: AskOptions): Questions {
  const { impure, ifd, workers, warnings, timeLimit } = options
  const command = [
    'eval',
    '--json',
    ...(impure ? ['--impure'] : []),
    ...['--option', 'allow-import-from-derivation', String(ifd)],
    ...flake.options,
  ]
  return ({ name, isHost }) => {
    let timeSpent = 0
    return (shape, expression) => {
      // a fragment that begins with a dot is taken from the root, not from packages.SYSTEM
      const line = [...command, '--apply', expression, `${flake.reference}#.`]
      return workers.run(
        async (started) => {
          const heard = new Map<string, number>()
          const since = performance.now()
          const answer = await evaluateJson(nix, line, {
            ...options,
            timeLimit,
            timeSpent,
            onStart: started,
            onWarning: (text, from) => {
              if (from === 'nix') options.onWarning(text, from)
              else heard.set(text, (heard.get(text) ?? 0) + 1)
            },
          })
          for (const [text, times] of heard) warnings.count(text, isHost ? name : '', times)
          const lacksMemory = !answer.ok && answer.error.lack === 'memory'
          if (!lacksMemory) timeSpent += (performance.now() - since) / 1000
          return { answer: answer.ok ? shaped(shape, answer.value) : answer, lacksMemory }
        },
        { isTypical: isHost, tooLarge: (answer, memory) => withMemory(answer, name, memory) },
      )
    }
  }
}

/** Who it was, what it held, and which option decides; what Nix itself said stays below. */
function withMemory<T>(answer: Answer<T>, name: string, { peak, limit, isOurs }: TooLarge): Answer<T> {
  const held = `${name} held ${bytes(peak)} of memory`
  const message = isOurs
    ? `${held} when its evaluation was ended, more than the ${bytes(limit)} that evaluations may hold: look for what it builds up without end, or allow more with --evaluate-memory`
    : `${answer.ok ? '' : `${answer.error.message}; `}${held} when that was last seen, and --evaluate-memory says what evaluations may hold`
  const { text } = answer.ok ? { text: message } : answer.error
  return { ok: false, error: { ...bareError(message, 'memory'), text } }
}

/** A flake may call anything a derivation; what Nix would not give is an error of that value. */
function shaped<T>(shape: v.GenericSchema<unknown, T>, value: unknown): Answer<T> {
  const parsed = v.safeParse(shape, value)
  if (parsed.success) return { ok: true, value: parsed.output }
  const [issue] = parsed.issues
  return {
    ok: false,
    error: bareError(`it only looks like a derivation (${v.getDotPath(issue) ?? 'value'}: ${issue.message})`),
  }
}

export interface Halved<I, R> {
  results: readonly R[]
  failed: readonly { item: I; error: EvaluationError }[]
}

/**
 * Asks for all items at once; when that fails, for each half, so that one bad item costs few processes.
 * Where time or memory ran out, each item is asked for by itself: halves would run out of it again and again.
 */
export async function askInHalves<I, R>(
  items: readonly I[],
  ask: (items: readonly I[]) => Promise<Answer<readonly R[]>>,
): Promise<Halved<I, R>> {
  const [first] = items
  if (first === undefined) return { results: [], failed: [] }
  const answer = await ask(items)
  if (answer.ok) return { results: answer.value, failed: [] }
  if (items.length === 1) return { results: [], failed: [{ item: first, error: answer.error }] }
  const middle = Math.ceil(items.length / 2)
  const parts = answer.error.lack
    ? items.map((item) => [item])
    : [items.slice(0, middle), items.slice(middle)]
  const asked = await Promise.all(parts.map((part) => askInHalves(part, ask)))
  return { results: asked.flatMap((part) => part.results), failed: asked.flatMap((part) => part.failed) }
}
