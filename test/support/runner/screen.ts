// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what this reads
const piece = /\x1b\[(\?)?(\d*)([A-Za-z])|\r|\n|[^\x1b\r\n]+/g

/**
 * A terminal with the features that we use: text, newlines, carriage returns, cursor up, erasing. It rewraps lines when
 * its width changes, as most terminals do.
 */
export class Screen {
  columns: number
  rows: number
  #lines = ['']
  #at = 0
  #column = 0
  /** The number of writes. */
  writes = 0
  bytes = 0

  constructor({ columns = 80, rows = 24 } = {}) {
    this.columns = columns
    this.rows = rows
  }

  readonly isTTY = true

  write(text: string): boolean {
    this.writes += 1
    this.bytes += text.length
    for (const [whole, mode, count, command] of text.matchAll(piece)) {
      if (whole === '\n') this.#down()
      else if (whole === '\r') this.#column -= this.#column % this.columns
      else if (command === undefined) this.#put(whole)
      else if (mode === undefined) this.#do(command, Number(count || '0'))
    }
    return true
  }

  /** The visible lines, without trailing empty ones. */
  get lines(): string[] {
    const seen = this.#lines.map((line) => line.trimEnd())
    while (seen.length > 0 && seen.at(-1) === '') seen.pop()
    return seen
  }

  #down(): void {
    this.#at += 1
    this.#column = 0
    if (this.#at === this.#lines.length) this.#lines.push('')
  }

  #put(text: string): void {
    const line = this.#line.padEnd(this.#column)
    this.#lines[this.#at] = line.slice(0, this.#column) + text + line.slice(this.#column + text.length)
    this.#column += text.length
  }

  get #line(): string {
    return this.#lines[this.#at] ?? ''
  }

  #do(command: string, count: number): void {
    if (command === 'A') this.#up(count || 1)
    const kept = count === 2 ? 0 : this.#column
    if (command === 'K' || command === 'J') this.#lines[this.#at] = this.#line.slice(0, kept)
    if (command === 'J') this.#lines.length = this.#at + 1
  }

  #up(count: number): void {
    let row = Math.floor(this.#column / this.columns)
    const within = this.#column % this.columns
    for (let i = 0; i < count; i++) {
      if (row > 0) row -= 1
      else if (this.#at > 0) {
        this.#at -= 1
        row = Math.max(0, Math.ceil(this.#line.length / this.columns) - 1)
      }
    }
    this.#column = row * this.columns + within
  }
}
