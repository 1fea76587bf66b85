import { plain } from '../../../lib/text.ts'

/** Line ends, and the cursor moves that firmware and menus use instead (research: boot-verdicts §1). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what this is about
const breaks = /[\r\n]+|\x1b\[[\d:;]{0,40}[HfJ]/
/** The end of a text that could be the beginning of such a move. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what this is about
const begun = /\x1b(?:\[[\d:;]{0,40})?$/

/** A line without an end is cut after so many characters; the cuts overlap, so that no text is split. */
const longest = 8192
const overlap = 1024

/**
 * Console output as lines of plain text, independent of how it is chunked. Each character is looked at once, however
 * small the chunks are.
 */
export class ConsoleLines {
  readonly #decoder = new TextDecoder('utf-8')
  /** The unfinished line as it came. */
  #parts: string[] = []
  #length = 0
  /** The end of the unfinished line that may be half a cursor move. */
  #open = ''

  /** The lines completed by these bytes. */
  write(chunk: Uint8Array): string[] {
    const [first = '', ...more] = (this.#open + this.#decoder.decode(chunk, { stream: true })).split(breaks)
    const last = more.pop()
    this.#open = ''
    this.#add(first)
    const lines = last === undefined ? [] : [this.#take(), ...more]
    if (last !== undefined) this.#add(last)
    const cuts = lines.flatMap(pieces)
    if (this.#length > longest) {
      const [rest = '', ...full] = pieces(this.#take()).reverse()
      cuts.push(...full.reverse())
      this.#add(rest)
    }
    this.#keepOpen()
    // all at once: no sequence goes on behind a line end
    return cuts.length === 0
      ? []
      : plain(cuts.join('\n'))
          .split('\n')
          .filter((line) => line.trim() !== '')
  }

  /** The last line, which has no end yet: a prompt. */
  get unfinished(): string {
    return plain(this.#parts.join('') + this.#open)
  }

  #add(text: string): void {
    if (text === '') return
    this.#parts.push(text)
    this.#length += text.length
  }

  #take(): string {
    const line = this.#parts.join('')
    this.#parts = []
    this.#length = 0
    return line
  }

  /** Only the newest text can end in half a move: what was open before it was looked at with it. */
  #keepOpen(): void {
    const newest = this.#parts.pop()
    if (newest === undefined) return
    this.#length -= newest.length
    this.#open = begun.exec(newest.slice(-longestMove))?.[0] ?? ''
    this.#add(newest.slice(0, newest.length - this.#open.length))
  }
}

const longestMove = 42

function pieces(line: string): string[] {
  const cuts: string[] = []
  for (let at = 0; at === 0 || at + overlap < line.length; at += longest - overlap)
    cuts.push(line.slice(at, at + longest))
  return cuts
}
