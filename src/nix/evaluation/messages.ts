import * as v from 'valibot'
import { plain } from '../../lib/text.ts'
import { withOurOptions, withoutOptions } from '../option-words.ts'
import { type EvaluationError, readPosition, withoutOurFrames } from './error.ts'

/** The messages of an evaluating Nix; ids of builds are text, because they do not fit into a number. */
export type NixMessage =
  | { type: 'error'; error: EvaluationError }
  /** `from` distinguishes a warning of the flake's own code from one of Nix about the flake. */
  | { type: 'warning'; text: string; from: 'flake' | 'nix' }
  /** `raw` is the traced text, byte by byte. */
  | { type: 'trace'; text: string; raw: string }
  | { type: 'build'; id: string; drvPath: string }
  /** A log line of a build. */
  | { type: 'log'; id: string; text: string }
  /** A source is fetched: `downloading 'https://…'`. */
  | { type: 'fetch'; id: string; text: string }
  | { type: 'stop'; id: string }
  /** A line without a level: from git, ssh, or a tool that they call. */
  | { type: 'said'; text: string }
  | { type: 'other'; text: string }

const optionalNumber = v.optional(v.nullable(v.number()))
const place = {
  raw_msg: v.optional(v.string()),
  file: v.optional(v.nullable(v.string())),
  line: optionalNumber,
  column: optionalNumber,
}
const message = v.object({
  action: v.literal('msg'),
  level: v.number(),
  msg: v.string(),
  ...place,
  trace: v.optional(v.array(v.object(place))),
})
/** 105 is a build (research: evaluation §4.6). */
const build = v.object({
  action: v.literal('start'),
  id: v.string(),
  type: v.literal(105),
  fields: v.looseTuple([v.pipe(v.string(), v.endsWith('.drv'))]),
})
/** 101 is a download, 112 a fetch by git; other work has no activity type of its own. */
const fetch = v.object({
  action: v.literal('start'),
  id: v.string(),
  type: v.picklist([0, 101, 112]),
  text: v.pipe(v.string(), v.regex(/^(?:downloading|fetching|unpacking) /)),
})
/** 101 is a log line of the build. */
const log = v.object({
  action: v.literal('result'),
  id: v.string(),
  type: v.literal(101),
  fields: v.looseTuple([v.string()]),
})
const stop = v.object({ action: v.literal('stop'), id: v.string() })

/** `lib.warn` before Nix had `builtins.warn`, and renamed options (nixpkgs: lib/trivial.nix, lib/modules.nix). */
const warningInTrace = /^(?:evaluation )?warning: |^(?=Obsolete option )/

/**
 * Expected warnings: we give the user's Nix a netrc file and limits for inputs, which its daemon ignores; and every
 * pull request has a detached HEAD.
 */
const expected =
  /^warning: (ignoring the client-specified setting '(?:netrc-file|connect-timeout|stalled-download-timeout|download-attempts|nar-buffer-size)'|could not read HEAD ref from repo at )/

/** Parses one line of `--log-format internal-json`; undefined for other types (downloads, progress). */
export function readMessage(line: string): NixMessage | undefined {
  if (!line.startsWith('@nix ')) return line.trim() === '' ? undefined : { type: 'said', text: plain(line) }
  const record = json(line.slice(5))
  const said = v.safeParse(message, record)
  if (said.success) return readSaid(said.output)
  const began = v.safeParse(build, record)
  if (began.success) return { type: 'build', id: began.output.id, drvPath: plain(began.output.fields[0]) }
  const fetched = v.safeParse(fetch, record)
  if (fetched.success) return { type: 'fetch', id: fetched.output.id, text: plain(fetched.output.text) }
  const printed = v.safeParse(log, record)
  if (printed.success) return { type: 'log', id: printed.output.id, text: plain(printed.output.fields[0]) }
  const ended = v.safeParse(stop, record)
  return ended.success ? { type: 'stop', id: ended.output.id } : undefined
}

function readSaid(said: v.InferOutput<typeof message>): NixMessage {
  const { level, msg, raw_msg, trace = [] } = said
  const text = plain(msg)
  if (level === 0 && raw_msg !== undefined) {
    const own = withOurOptions(plain(raw_msg).trim())
    return {
      type: 'error',
      error: {
        message: own + suggestion(text, own),
        text: withoutOurFrames(text),
        positions: [said, ...trace].flatMap((at) => readPosition(at) ?? []),
        trace: trace.map((at) => plain(at.raw_msg ?? '')),
      },
    }
  }
  if (level === 0 && text.startsWith('trace: ')) {
    const traced = text.slice(7)
    return warningInTrace.test(traced)
      ? { type: 'warning', text: traced.replace(warningInTrace, ''), from: 'flake' }
      : { type: 'trace', text: traced, raw: msg.replace(/^.*?trace: /s, '') }
  }
  if (level !== 1 || expected.test(text)) return { type: 'other', text }
  const from = text.startsWith('evaluation warning: ') ? 'flake' : 'nix'
  const bare = text.replace(/^(evaluation )?warning: /, '')
  return { type: 'warning', text: from === 'nix' ? withoutOptions(bare) : bare, from }
}

/** Nix's "did you mean", which it prints only after the trace; nixpkgs has it in its own message. */
function suggestion(text: string, own: string): string {
  const [, meant] = /\n\s*(Did you mean [^\n]{1,200}\?)\s*$/.exec(text) ?? []
  return meant === undefined || own.endsWith(meant) ? '' : `\n${meant}`
}

function json(text: string): unknown {
  try {
    // Nix makes an id from its process id times 2^32: more than a number holds.
    return JSON.parse(text.replace(/"id":(\d+)/, '"id":"$1"'))
  } catch {
    return undefined // a line cut off when Nix was killed
  }
}
