import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { plain } from '../lib/text.ts'

/**
 * A running command that we feed and that answers in lines. The end of its input tells it that we are gone, never a
 * signal: so it can undo its changes even if we are killed.
 */
export interface Conversation {
  /** Resolves once more may be written; what an ended command cannot read is dropped. */
  write(chunk: string | Uint8Array): Promise<void>
  end(): void
  /** The next line of its output; undefined after the last one. */
  line(): Promise<string | undefined>
  readonly ended: Promise<{ code: number; stderr: string }>
}

/** How many bytes may wait to be read: with less, a busy machine switches processes at every chunk. */
const mostWaiting = 8 * 1024 ** 2

/** Starts a program that answers lines with lines. */
export function converse(
  [program = '', ...args]: readonly string[],
  env: Readonly<Record<string, string>>,
): Conversation {
  // in its own session: a Ctrl-C on the terminal reaches us, and the program by the end of its input
  const child = spawn(program, args, { detached: true, env: { ...env }, stdio: 'pipe' })
  let isBroken = false
  child.stdin.on('error', () => {
    isBroken = true // it ended before it had read everything: `ended` says why
  })
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr = plain(`${stderr}${text}`).slice(-8192)
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const ended = new Promise<{ code: number; stderr: string }>((resolve) => {
    child.once('error', (error) => {
      isBroken = true
      resolve({ code: 127, stderr: error.message })
    })
    child.once('close', (code) => resolve({ code: code ?? 1, stderr: stderr.trim() }))
  })
  return {
    async write(chunk) {
      if (isBroken) return
      child.stdin.write(chunk)
      if (child.stdin.writableLength < mostWaiting) return
      await Promise.race([once(child.stdin, 'drain').catch(() => {}), ended])
    },
    end: () => void child.stdin.end(),
    async line() {
      const { value, done } = await lines.next()
      return done ? undefined : value
    },
    ended,
  }
}
