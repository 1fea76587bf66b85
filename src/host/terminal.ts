import { oneLine, plain } from '../lib/text.ts'
import { harmless } from '../lib/workflow-commands.ts'
import type { Host, Log } from './host.ts'
import { statusArea } from './status-area.ts'

export interface TerminalOptions {
  /** Raw option values by kebab-case name; list items are joined by newlines. */
  values: ReadonlyMap<string, string>
  environment: Readonly<Record<string, string | undefined>>
  signal: AbortSignal
  /** Messages and progress go here; results go to standard output. */
  stderr: NodeJS.WriteStream
  verbose: boolean
}

/** A person's terminal, or a pipe: messages on standard error, with progress redrawn in place on a terminal. */
export function terminalHost(options: TerminalOptions): Host {
  const secrets = new Set<string>()
  return {
    kind: 'terminal',
    log: terminalLog(options, secrets),
    signal: options.signal,
    environment: options.environment,
    input: (name) => options.values.get(name) ?? '',
    output: () => {},
    summary: async () => {},
    keep: () => {},
    kept: () => '',
    secret: (value) => {
      for (const part of maskable(value)) secrets.add(part)
    },
    exportVariable: () => {},
    exportPath: () => {},
  }
}

/** A secret and each of its lines, because a log is masked line by line; a lone bracket is not masked. */
function maskable(secret: string): string[] {
  const whole = plain(secret).trim()
  const lines = whole.split('\n').map((line) => line.trim())
  return [whole, ...lines.filter((line) => line.length > 3)].filter((part) => part !== '')
}

function terminalLog({ stderr, verbose, environment }: TerminalOptions, secrets: ReadonlySet<string>): Log {
  const live = stderr.isTTY === true && environment.TERM !== 'dumb'
  const colour = live && !environment.NO_COLOR
  const area = statusArea(stderr)
  const masked = (text: string) => {
    let safe = plain(text)
    const longestFirst = [...secrets].sort((a, b) => b.length - a.length) // one may be the beginning of another
    for (const secret of longestFirst) safe = safe.replaceAll(secret, '***')
    return environment.GITHUB_ACTIONS ? harmless(safe) : safe // the command may be a `run` step
  }
  const write = (text: string) => area.above(text)
  const marked = (code: number, word: string) => (colour ? `\x1b[${code}m${word}\x1b[0m` : word)
  return {
    live,
    info: (text) => write(masked(text)),
    debug: (text) => verbose && write(masked(text)),
    warning: (text, place) => write(`${marked(33, 'warning:')} ${masked(`${at(place)}${text}`)}`),
    error: (text, place) => write(`${marked(31, 'error:')} ${masked(`${at(place)}${text}`)}`),
    failure: (text) => write(`${marked(31, 'error:')} ${masked(text)}`),
    group: (title, work) => {
      write(marked(1, masked(title)))
      return work()
    },
    status: (text) => {
      if (!live) return
      const lines = typeof text === 'string' ? [text] : text(area.size())
      const safe = lines.map((line) => masked(line).replace(/[\n\t]/g, ' '))
      area.show(safe.length === 1 && safe[0] === '' ? [] : safe)
    },
  }
}

function at(place: Parameters<Log['error']>[1]): string {
  if (!place?.file) return ''
  return `${oneLine(place.file)}${place.line === undefined ? '' : `:${place.line}`}: `
}
