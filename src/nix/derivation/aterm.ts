/** A string, or a list or tuple of terms. */
export type Term = string | Term[]

const quote = '"'.charCodeAt(0)
const backslash = '\\'.charCodeAt(0)
const closing: Record<string, string> = { '[': ']', '(': ')' }
const unescaped: Record<string, string> = { n: '\n', r: '\r', t: '\t' }

/**
 * Reads terms of a `.drv` file one after the other. All methods return undefined or false if the text does not match.
 */
export class Aterm {
  readonly #bytes: Buffer
  #at: number

  constructor(bytes: Buffer, at: number) {
    this.#bytes = bytes
    this.#at = at
  }

  skip(character: string): boolean {
    const isThere = this.#bytes[this.#at] === character.charCodeAt(0)
    if (isThere) this.#at += 1
    return isThere
  }

  /** Only white space is left. */
  isAtEnd(): boolean {
    return this.#bytes.toString('latin1', this.#at).trim() === ''
  }

  /** The unread rest, one character per byte. */
  rest(): string {
    return this.#bytes.toString('latin1', this.#at)
  }

  /** So many terms, each followed by a comma. */
  fields(count: number): Term[] | undefined {
    const terms: Term[] = []
    while (terms.length < count) {
      const one = this.term()
      if (one === undefined || !this.skip(',')) return undefined
      terms.push(one)
    }
    return terms
  }

  /** One string, list or tuple. */
  term(): Term | undefined {
    const open = String.fromCharCode(this.#bytes[this.#at] ?? 0)
    if (open === '"') return this.#string()
    const close = closing[open]
    if (close === undefined) return undefined
    const items: Term[] = []
    this.#at += 1
    while (!this.skip(close)) {
      if (items.length > 0 && !this.skip(',')) return undefined
      const item = this.term()
      if (item === undefined) return undefined
      items.push(item)
    }
    return items
  }

  /** Skips a flat list. */
  skipTerm(): boolean {
    if (!this.skip('[')) return false
    for (let isFirst = true; !this.skip(']'); isFirst = false) {
      if ((!isFirst && !this.skip(',')) || this.#end() === undefined) return false
    }
    return true
  }

  /** A list of names with values; reads only the wanted ones. */
  variables(wanted: ReadonlySet<string> | undefined): Record<string, string> | undefined {
    const found: Record<string, string> = {}
    const lengths = new Set([...(wanted ?? [])].map((name) => name.length))
    if (!this.skip('[')) return undefined
    for (let isFirst = true; !this.skip(']'); isFirst = false) {
      if ((!isFirst && !this.skip(',')) || !this.skip('(')) return undefined
      const place = this.#end()
      if (place === undefined || !this.skip(',')) return undefined
      // most names need not be read: their length rules them out
      const name = wanted === undefined || lengths.has(place[1] - place[0]) ? this.#text(place) : undefined
      const isWanted = name !== undefined && (wanted === undefined || wanted.has(name))
      const value = this.#end()
      if (value === undefined || !this.skip(')')) return undefined
      if (isWanted) found[name] = this.#text(value)
    }
    return found
  }

  /** Skips a string; returns where its text begins and ends. */
  #end(): [start: number, end: number] | undefined {
    const bytes = this.#bytes
    if (bytes[this.#at] !== quote) return undefined
    const start = this.#at + 1
    for (let end = bytes.indexOf(quote, start); end !== -1; end = bytes.indexOf(quote, end + 1)) {
      let escapes = 0
      while (bytes[end - 1 - escapes] === backslash) escapes += 1
      if (escapes % 2 === 1) continue
      this.#at = end + 1
      return [start, end]
    }
    return undefined
  }

  #string(): string | undefined {
    const place = this.#end()
    return place && this.#text(place)
  }

  #text(place: [start: number, end: number]): string {
    const text = this.#bytes.toString('utf8', ...place)
    return text.includes('\\')
      ? text.replace(/\\([\s\S])/g, (_, letter: string) => unescaped[letter] ?? letter)
      : text
  }
}
