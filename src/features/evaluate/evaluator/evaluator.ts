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

/** Applies an expression to the outputs of the flake, in a process of its own. */
export type Ask = <T>(shape: v.GenericSchema<unknown, T>, expression: string) => Promise<Answer<T>>

/**
 * Asks for several things, one after the other in one process. Each is told as soon as it is known, so that it counts
 * whatever becomes of the rest; the error is that of the first that was not told.
 */
export type AskAll = (question: {
  /** Of what is still to be asked, from the mark that stands before each answer. */
  expression: (mark: string) => string
  /** Whether the first of it is something by itself. */
  begins: Continuation
  /** What is being asked for just now. */
  name(): string
  onTold(value: unknown): Continuation
}) => Promise<Answer<unknown>>

/** What comes behind an answer: more of the same, or something by itself, with its own time and memory. */
export type Continuation = 'same' | 'apart'

/** Who asks: a host has one time limit for all its questions, and tells what other hosts will need. */
export interface Asker {
  name: string
  isHost: boolean
}

/** Begins the questions of one asker. */
export type Questions = (asker: Asker) => { ask: Ask; askAll: AskAll }

export interface AskOptions extends EvaluationOptions {
  workers: Workers
  warnings: Warnings
  impure: boolean
  /** Whether the evaluation may build something and read it (import from derivation). */
  ifd: boolean
  /** Seconds that one asker may evaluate. */
  timeLimit: number
  /** Bytes of a tree that a process may hold while it copies it into the store. */
  copyBuffer: number
  onBuild(build: ImportedBuild): void
}

/** Questions about one locked flake, as many at the same time as there are workers and memory. */
export function askFlake(nix: Nix, flake: Flake, options: AskOptions): Questions {
  const { impure, ifd, workers, warnings, timeLimit, copyBuffer } = options
  const command = [
    'eval',
    '--json',
    ...(impure ? ['--impure'] : []),
    ...['--option', 'allow-import-from-derivation', String(ifd)],
    // what does not fit is written to the disk before Nix knows whether the store has it already: nixpkgs, for every ISO
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
          // a fragment that begins with a dot is taken from the root, not from packages.SYSTEM
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

/** Who it was, what it held, and which option decides; what Nix itself said stays below. */
function withMemory(answer: Evaluated, name: string, { peak, limit, isOurs }: TooLarge): Evaluated {
  const held = `${name} held ${bytes(peak)} of memory`
  const message = isOurs
    ? `${held} when its evaluation was ended, more than the ${bytes(limit)} that evaluations may hold: look for what it builds up without end, or allow more with --evaluate-memory`
    : `${answer.ok ? '' : `${answer.error.message}; `}${held} when that was last seen, and --evaluate-memory says what evaluations may hold`
  const { text } = answer.ok ? { text: message } : answer.error
  return { ok: false, error: { ...bareError(message, 'memory'), text } }
}

/** A flake may call anything a derivation; what Nix would not give is an error of that value. */
export function shaped<T>(shape: v.GenericSchema<unknown, T>, value: unknown): Answer<T> {
  const parsed = v.safeParse(shape, value)
  if (parsed.success) return { ok: true, value: parsed.output }
  const [issue] = parsed.issues
  return {
    ok: false,
    error: bareError(`it only looks like a derivation (${v.getDotPath(issue) ?? 'value'}: ${issue.message})`),
  }
}
