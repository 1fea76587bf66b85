/** The origin of shorter texts is not recognisable. */
const shortest = 16

const base = 0x01000193

/** Finds many texts at once with a rolling hash over 16 bytes; matches are compared. */
export class Needles {
  readonly #byHash = new Map<number, Buffer[]>()
  readonly #bits = new Uint8Array(1 << 18)
  #count = 0
  /** The weight of the byte that leaves the window. */
  readonly #leaving = Array.from({ length: shortest - 1 }).reduce<number>(
    (power) => Math.imul(power, base),
    1,
  )

  constructor(texts: Iterable<string>) {
    for (const text of texts) this.#add(Buffer.from(text, 'latin1'))
  }

  get count(): number {
    return this.#count
  }

  /** The texts that occur in these bytes. */
  *in(bytes: Buffer): Generator<string> {
    if (this.#count === 0 || bytes.length < shortest) return
    const bits = this.#bits
    let hash = hashOf(bytes)
    for (let end = shortest; ; end++) {
      const slot = (hash >>> 11) & 0x1fffff
      if (((bits[slot >> 3] ?? 0) >> (slot & 7)) & 1) yield* this.#at(bytes, end - shortest, hash)
      if (end >= bytes.length) return
      hash = Math.imul(hash - Math.imul(bytes[end - shortest] ?? 0, this.#leaving), base) + (bytes[end] ?? 0)
      hash |= 0
    }
  }

  *#at(bytes: Buffer, start: number, hash: number): Generator<string> {
    for (const text of this.#byHash.get(hash) ?? []) {
      if (bytes.compare(text, 0, text.length, start, Math.min(bytes.length, start + text.length)) === 0)
        yield text.toString('latin1')
    }
  }

  #add(text: Buffer): void {
    const hash = hashOf(text)
    const slot = (hash >>> 11) & 0x1fffff
    this.#bits[slot >> 3] = (this.#bits[slot >> 3] ?? 0) | (1 << (slot & 7))
    const same = this.#byHash.get(hash)
    if (same) same.push(text)
    else this.#byHash.set(hash, [text])
    this.#count += 1
  }
}

/** Of the first 16 bytes. */
function hashOf(bytes: Buffer): number {
  let hash = 0
  for (let i = 0; i < shortest; i++) hash = (Math.imul(hash, base) + (bytes[i] ?? 0)) | 0
  return hash
}

/**
 * The recognisable pieces of a private text: its lines, quoted texts and words of sufficient length. A value read from
 * a file and put into something else is seldom a whole line.
 */
export function telltales(text: string): Set<string> {
  const found = new Set<string>()
  const add = (piece: string) => {
    const trimmed = piece.trim()
    if (trimmed.length >= shortest) found.add(trimmed)
  }
  for (const line of text.split(/[\r\n]+/)) {
    if (line.length < shortest) continue
    add(line)
    for (const [, inside = ''] of line.matchAll(/["'`]([^"'`]+)(?=["'`])/g)) add(inside)
    for (const word of line.split(/[\s"'`()[\]{}<>,;=|&]+/)) add(word)
  }
  return found
}
