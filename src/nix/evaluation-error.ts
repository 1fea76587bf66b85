import * as v from 'valibot'
import { plain } from '../lib/text.ts'

/** A place in a file as Nix names it. */
export interface Position {
  file: string
  line: number
  column?: number
}

/** An error of the evaluator; positions innermost first. */
export interface EvaluationError {
  message: string
  /** All that Nix prints, trace included. */
  text: string
  positions: readonly Position[]
  /** The lines of the trace, innermost first: `while updating the flake input 'x'`. */
  trace: readonly string[]
}

export type NixMessage =
  | { type: 'error'; error: EvaluationError }
  | { type: 'warning'; text: string }
  | { type: 'trace'; text: string }
  | { type: 'other'; text: string }

const optionalNumber = v.optional(v.nullable(v.number()))
const place = {
  raw_msg: v.optional(v.string()),
  file: v.optional(v.nullable(v.string())),
  line: optionalNumber,
  column: optionalNumber,
}
const record = v.object({
  action: v.literal('msg'),
  level: v.number(),
  msg: v.string(),
  ...place,
  trace: v.optional(v.array(v.object(place))),
})

/** Reads one line of `--log-format internal-json`; undefined for what is no message (activities, progress). */
export function readMessage(line: string): NixMessage | undefined {
  if (!line.startsWith('@nix ')) return line.trim() === '' ? undefined : { type: 'other', text: plain(line) }
  const parsed = v.safeParse(record, json(line.slice(5)))
  if (!parsed.success) return undefined
  const { level, msg, raw_msg, trace = [] } = parsed.output
  const text = plain(msg)
  if (level === 0 && raw_msg !== undefined) {
    return {
      type: 'error',
      error: {
        message: plain(raw_msg).trim(),
        text: withoutOurFrames(text),
        positions: [parsed.output, ...trace].flatMap((at) => position(at) ?? []),
        trace: trace.map((at) => plain(at.raw_msg ?? '')),
      },
    }
  }
  if (level === 0 && text.startsWith('trace: ')) return { type: 'trace', text: text.slice(7) }
  if (level === 1) return { type: 'warning', text: text.replace(/^(evaluation )?warning: /, '') }
  return { type: 'other', text }
}

/** A trace without the frames of the expression that we passed by `--apply`, which explain nothing to anyone. */
export function withoutOurFrames(text: string): string {
  return text
    .replace(/^error:\n(?= )/, 'error:\n\n')
    .split(/\n\n(?= {7}\S)/)
    .filter((frame) => !/^ +at «string»:/m.test(frame))
    .join('\n\n')
}

/** The innermost position below one of these folders, with its file relative to it. */
export function positionInside(error: EvaluationError, folders: readonly string[]): Position | undefined {
  for (const { file, ...at } of error.positions) {
    const folder = folders.find((path) => file.startsWith(`${path}/`))
    if (folder !== undefined) return { file: file.slice(folder.length + 1), ...at }
  }
  return undefined
}

function position(at: {
  file?: string | null | undefined
  line?: number | null | undefined
  column?: number | null | undefined
}) {
  if (!at.file || !at.line) return undefined
  // Nix repeats line and column behind the file: /nix/store/…/flake.nix:3:28
  const file = plain(at.file).replace(/:\d+:\d+$/, '')
  return { file, line: at.line, ...(at.column ? { column: at.column } : {}) }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // a line cut off when Nix was killed
  }
}
