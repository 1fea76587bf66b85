import { randomUUID } from 'node:crypto'
import * as v from 'valibot'
import { bytes } from '../../../lib/text.ts'
import type { Nix } from '../../../nix/command.ts'
import { bareError, type EvaluationError } from '../../../nix/evaluation/error.ts'
import {
  type Evaluated,
  type Evaluating,
  type EvaluationOptions,
  evaluateJson,
} from '../../../nix/evaluation/evaluation.ts'
import type { ImportedBuild } from '../../../nix/evaluation/imported-builds.ts'
import type { Flake } from '../../../nix/flake/flake.ts'
import type { Warnings } from './warnings.ts'
import type { TooLarge, Workers } from './workers.ts'

export type Answer<T> = { ok: true; value: T } | { ok: false; error: EvaluationError }

/** Applies an expression to the outputs of the flake, in its own process. */
export type Ask = <T>(shape: v.GenericSchema<unknown, T>, expression: string) => Promise<Answer<T>>

/**
 * Queries several items, one after the other in one process. Each answer is delivered as soon as it is known, so that
 * it counts whatever happens to the rest; the error belongs to the first item without an answer.
 */
export type AskAll = (question: {
  /** The expression for the remaining items, with the mark that precedes each answer. */
  expression: (mark: string) => string
  /** Whether the first item stands alone. */
  begins: Continuation
  /** The name of the item in progress. */
  name(): string
  onTold(value: unknown): Continuation
}) => Promise<Answer<unknown>>

/** What follows an answer: more of the same, or an item that stands alone, with its own time and memory. */
export type Continuation = 'same' | 'apart'

/** Who is asking: a host has one time limit for all its queries, and its memory predicts that of others. */
export interface Asker {
  name: string
  isHost: boolean
}

/** Starts the queries of one asker. */
export type Questions = (asker: Asker) => { ask: Ask; askAll: AskAll }

export interface AskOptions extends EvaluationOptions {
  workers: Workers
  warnings: Warnings
  impure: boolean
  /** Whether the evaluation may build and read derivations (import from derivation). */
  ifd: boolean
  /** Seconds that one asker may evaluate. */
  timeLimit: number
  /** Bytes of a tree that a process may buffer while it copies the tree into the store. */
  copyBuffer: number
  onBuild(build: ImportedBuild): void
}

/** Queries one locked flake, with as many parallel processes as workers and memory allow. */
export function askFlake(nix: Nix, flake: Flake, options: AskOptions): Questions {
  const { impure, ifd, workers, warnings, timeLimit, copyBuffer } = options
  const command = [
    'eval',
    '--json',
    ...(impure ? ['--impure'] : []),
    ...['--option', 'allow-import-from-derivation', String(ifd)],
    // without room in the buffer Nix writes to the disk before it knows whether the store has the tree already:
    // nixpkgs, for every ISO
    ...['--option', 'nar-buffer-size', String(copyBuffer)],
    ...flake.options,
  ]
  return ({ name, isHost }) => {
    let timeSpent = 0
    const run = (expression: () => string, told?: Told) => {
      return workers.run<Evaluated>(
        async (started) => {
          const heard = new Map<string, number>()
          let since = performance.now()
          let goesOn = false
          let evaluating: Evaluating | undefined
          // a fragment that begins with a dot starts at the root, not at packages.SYSTEM
          const line = [...command, '--apply', expression(), `${flake.reference}#.`]
          const answer = await evaluateJson(nix, line, {
            ...options,
            timeLimit,
            timeSpent,
            onStart: (process) => {
              evaluating = process
              started(process)
            },
            onTrace: (text, raw) => {
              const value = told?.read(raw)
              if (value === undefined) return options.onTrace(text, raw)
              goesOn = told?.onTold(value.told) === 'apart'
              if (!goesOn) return
              timeSpent = 0
              since = performance.now()
              evaluating?.restartClock()
            },
            onWarning: (text, from) => {
              if (from === 'nix') options.onWarning(text, from)
              else heard.set(text, (heard.get(text) ?? 0) + 1)
            },
          })
          for (const [text, times] of heard) warnings.count(text, isHost ? name : '', times)
          const lacksMemory = !answer.ok && answer.error.lack === 'memory'
          if (!lacksMemory) timeSpent += (performance.now() - since) / 1000
          return { answer, lacksMemory, goesOn }
        },
        { isTypical: isHost, tooLarge: (answer, memory) => withMemory(answer, told?.name() ?? name, memory) },
      )
    }
    return {
      ask: async (shape, expression) => {
        const answer = await run(() => expression)
        return answer.ok ? shaped(shape, answer.value) : answer
      },
      askAll: ({ expression, begins, ...told }) => {
        const mark = `told ${randomUUID()} `
        if (begins === 'apart') timeSpent = 0
        return run(() => expression(mark), { ...told, read: (raw) => readTold(raw, mark) })
      },
    }
  }
}

interface Told {
  name(): string
  read(raw: string): { told: unknown } | undefined
  onTold(value: unknown): Continuation
}

/** An answer among the traces; the flake cannot know the mark. */
function readTold(raw: string, mark: string): { told: unknown } | undefined {
  return raw.startsWith(mark) ? { told: JSON.parse(raw.slice(mark.length)) } : undefined
}

/** Names the process, its memory and the option that sets the limit; Nix's own text stays below. */
function withMemory(answer: Evaluated, name: string, { peak, limit, isOurs }: TooLarge): Evaluated {
  const held = `${name} held ${bytes(peak)} of memory`
  const message = isOurs
    ? `${held} when its evaluation was ended, more than the ${bytes(limit)} that evaluations may hold: look for what it builds up without end, or allow more with --evaluate-memory`
    : `${answer.ok ? '' : `${answer.error.message}; `}${held} when that was last seen, and --evaluate-memory says what evaluations may hold`
  const { text } = answer.ok ? { text: message } : answer.error
  return { ok: false, error: { ...bareError(message, 'memory'), text } }
}

/** A flake may call anything a derivation; a value of the wrong shape is an error of that value. */
export function shaped<T>(shape: v.GenericSchema<unknown, T>, value: unknown): Answer<T> {
  const parsed = v.safeParse(shape, value)
  if (parsed.success) return { ok: true, value: parsed.output }
  const [issue] = parsed.issues
  return {
    ok: false,
    error: bareError(`it only looks like a derivation (${v.getDotPath(issue) ?? 'value'}: ${issue.message})`),
  }
}
