import { createInterface } from 'node:readline'
import type { EvaluationError } from './error.ts'
import { type ImportedBuild, ImportedBuilds } from './imported-builds.ts'
import { readMessage } from './messages.ts'
import type { Waiting } from './waiting.ts'

/** Callbacks for what Nix prints while it evaluates. */
export interface Hearing {
  onWarning(text: string, from: 'flake' | 'nix'): void
  /** `raw` is the traced text with all its control characters. */
  onTrace(text: string, raw: string): void
  onBuild?(build: ImportedBuild): void
}

/** Processes everything that an evaluating Nix prints besides its answer. */
export async function listen(stderr: NodeJS.ReadableStream, options: Hearing & { waiting: Waiting }) {
  const { waiting } = options
  let error: EvaluationError | undefined
  const others = new LastLines()
  const lines = new LastLines()
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
        options.onTrace(message.text, message.raw)
        break
      case 'build':
        builds.start(message.id, message.drvPath)
        waiting.start(message.id, { build: message.drvPath })
        break
      case 'fetch':
        waiting.start(message.id, { fetch: message.text })
        break
      case 'log':
        builds.line(message.id, message.text)
        break
      case 'stop': {
        waiting.stop(message.id)
        const built = builds.stop(message.id)
        if (built) options.onBuild?.(built)
        break
      }
      case 'said':
        lines.add(message.text)
        others.add(message.text)
        break
      case 'other':
        others.add(message.text)
    }
  }
  return { error, said: lines.lines, others: others.lines }
}

/** The last lines of a possibly endless text. */
class LastLines {
  readonly lines: string[] = []
  add(line: string): void {
    this.lines.push(line.slice(0, 1000))
    if (this.lines.length > 25) this.lines.shift()
  }
}
