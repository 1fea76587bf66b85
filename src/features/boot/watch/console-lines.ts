import { plain } from '../../../lib/text.ts'

/** Line ends, and the cursor moves that firmware and menus use instead (research: boot-verdicts §1). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what this is about
const breaks = /[\r\n]+|\x1b\[[\d:;]*[HfJ]/

/** A line without an end is cut after so many characters; the cuts overlap, so that no text is split. */
const longest = 8192
const overlap = 1024

/** Console output as lines of plain text, independent of how it is chunked. */
export class ConsoleLines {
  readonly #decoder = new TextDecoder('utf-8')
  #rest = ''

  /** The lines completed by these bytes. */
  write(chunk: Uint8Array): string[] {
    const parts = (this.#rest + this.#decoder.decode(chunk, { stream: true })).split(breaks)
    this.#rest = parts.pop() ?? ''
    const lines = parts.flatMap(pieces)
    while (this.#rest.length > longest) {
      lines.push(this.#rest.slice(0, longest))
      this.#rest = this.#rest.slice(longest - overlap)
    }
    return lines.map(plain).filter((line) => line.trim() !== '')
  }

  /** The last line, which has no end yet: a prompt. */
  get unfinished(): string {
    return plain(this.#rest)
  }
}

function pieces(line: string): string[] {
  const cuts: string[] = []
  for (let at = 0; at === 0 || at + overlap < line.length; at += longest - overlap)
    cuts.push(line.slice(at, at + longest))
  return cuts
}
