import { StringDecoder } from 'node:string_decoder'
import * as v from 'valibot'
import { plain } from '../../lib/text.ts'
import { withOurOptions } from '../option-words.ts'

/** The events of a running `nix build`; ids are text, because they do not fit into a number. */
export type BuildEvent =
  | { type: 'build'; id: string; drvPath: string; machine: string }
  | { type: 'resolved'; drvPath: string; into: string }
  | { type: 'builds'; id: string }
  | { type: 'transfer'; id: string }
  | { type: 'copy'; id: string; path: string }
  | { type: 'stop'; id: string }
  | { type: 'line'; id: string; text: string }
  | { type: 'phase'; id: string; name: string }
  | { type: 'progress'; id: string; done: number; expected: number; running: number; failed: number }
  | { type: 'transfer-expected'; id: string; bytes: number }
  | { type: 'message'; level: number; text: string }

/** Longer lines are cut (characters). */
const longestLine = 1024 * 1024
/** A longer message is cut (lines). */
const longestMessage = 200

const record = v.object({
  action: v.string(),
  id: v.optional(v.string()),
  type: v.optional(v.number()),
  level: v.optional(v.number()),
  fields: v.optional(v.array(v.union([v.string(), v.number(), v.null()]))),
  msg: v.optional(v.string()),
})
type Line = v.InferOutput<typeof record>
type Reader = (id: string, fields: readonly unknown[]) => BuildEvent | undefined

const word = (field: unknown): string => (typeof field === 'string' ? field : '')
const amount = (field: unknown): number => (typeof field === 'number' ? field : 0)

const derivation = /^\/nix\/store\/[0-9a-z]{32}-[^/\s]+\.drv$/

/** By activity type (research: evaluation §4.6); we do not need the others. */
const starts: Record<number, Reader> = {
  100: (id, [path]) => ({ type: 'copy', id, path: word(path) }),
  101: (id) => ({ type: 'transfer', id }),
  104: (id) => ({ type: 'builds', id }),
  105: (id, [drvPath, machine]) => {
    return derivation.test(word(drvPath))
      ? { type: 'build', id, drvPath: word(drvPath), machine: word(machine) }
      : undefined
  },
  111: (_, [drvPath, into]) => {
    return into === undefined ? undefined : { type: 'resolved', drvPath: word(drvPath), into: word(into) }
  },
}

/** By result type; 109 and above mean different things in different implementations and are ignored. */
const results: Record<number, Reader> = {
  101: (id, [text]) => ({ type: 'line', id, text: word(text) }),
  104: (id, [name]) => ({ type: 'phase', id, name: word(name) }),
  105: (id, [done, expected, running, failed]) => ({
    type: 'progress',
    id,
    done: amount(done),
    expected: amount(expected),
    running: amount(running),
    failed: amount(failed),
  }),
  106: (id, [type, bytes]) => {
    return type === 101 ? { type: 'transfer-expected', id, bytes: amount(bytes) } : undefined
  },
}

const actions = new Map<string, (line: Line) => BuildEvent | undefined>([
  ['start', ({ id, type, fields }) => (id ? starts[type ?? -1]?.(id, fields ?? []) : undefined)],
  ['result', ({ id, type, fields }) => (id ? results[type ?? -1]?.(id, fields ?? []) : undefined)],
  ['stop', ({ id }) => (id ? { type: 'stop', id } : undefined)],
  [
    'msg',
    ({ msg, level }) => ({ type: 'message', level: level ?? 0, text: withOurOptions(plain(msg ?? '')) }),
  ],
])

/** Reads the output of `--log-format internal-json`, one batch of events per chunk. */
export async function* buildEvents(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<BuildEvent[]> {
  const decoder = new StringDecoder('utf8')
  const words = messageLines()
  let rest = ''
  let skipping = false
  for await (const chunk of chunks) {
    const lines = (rest + decoder.write(Buffer.from(chunk))).split('\n')
    rest = lines.pop() ?? ''
    const events: BuildEvent[] = []
    for (const line of lines) {
      if (!skipping) read(line, words, events)
      skipping = false
    }
    if (rest.length > longestLine) {
      rest = ''
      skipping = true
    }
    yield events
  }
  const events: BuildEvent[] = []
  if (!skipping) read(rest + decoder.end(), words, events)
  words.end(events)
  yield events
}

function read(line: string, words: ReturnType<typeof messageLines>, into: BuildEvent[]): void {
  if (!line.startsWith('@nix ')) {
    words.next(plain(line), into)
    return
  }
  words.end(into)
  const event = logLine(line) ?? parseLine(line.slice(5))
  if (event) into.push(event)
}

const logLineHead = '@nix {"action":"result","fields":["'
const logLineEnd = /^"\],"id":(\d+),"type":101\}$/

/**
 * Nearly all of Nix's output is log lines of builds, always in this order of keys: parsing them by hand is several
 * times faster than as JSON. Undefined for a line of another shape; the general parser reads it then.
 */
function logLine(line: string): BuildEvent | undefined {
  if (!line.startsWith(logLineHead)) return undefined
  const end = line.lastIndexOf('"],"id":')
  const id = end < logLineHead.length ? undefined : logLineEnd.exec(line.slice(end))?.[1]
  if (id === undefined) return undefined
  const text = line.slice(logLineHead.length, end)
  if (!/["\\]/.test(text)) return { type: 'line', id, text }
  try {
    const unescaped: unknown = JSON.parse(`"${text}"`)
    return typeof unescaped === 'string' ? { type: 'line', id, text: unescaped } : undefined
  } catch {
    return undefined
  }
}

function parseLine(json: string): BuildEvent | undefined {
  let raw: unknown
  try {
    // Nix makes an id from its process id times 2^32: more than a number holds.
    raw = JSON.parse(json.replace(/"id":(\d+)/, '"id":"$1"'))
  } catch {
    return undefined // cut off or not JSON: the other lines still tell what happens
  }
  const line = v.safeParse(record, raw)
  return line.success ? actions.get(line.output.action)?.(line.output) : undefined
}

/** Joins the lines of a plain-text message again: indented lines belong to it. */
function messageLines() {
  let open: string[] = []
  const end = (into: BuildEvent[]): void => {
    if (open.length === 0) return
    const text = open.join('\n').trim()
    open = []
    if (text !== '') into.push({ type: 'message', level: 0, text })
  }
  const next = (line: string, into: BuildEvent[]): void => {
    const goesOn = open.length > 0 && /^\s/.test(line)
    if (!goesOn) end(into)
    if (open.length < longestMessage) open.push(line)
  }
  return { next, end }
}
