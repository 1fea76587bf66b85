import type { Readable } from 'node:stream'

/** Reads lines and byte counts from a stream, holding no more than the stream provides at once. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Buffer>
  #held: Buffer = Buffer.alloc(0)

  constructor(stream: Readable) {
    this.#chunks = stream[Symbol.asyncIterator]()
  }

  /** Up to the next newline, without it; throws for a longer line or the end of the stream. */
  async line(longest: number): Promise<string> {
    for (let searched = 0; ; ) {
      const end = this.#held.indexOf(10, searched)
      if (end > longest || (end === -1 && this.#held.length > longest)) throw new Error('a line is too long')
      if (end !== -1) {
        const text = this.#held.toString('utf8', 0, end)
        this.#held = this.#held.subarray(end + 1)
        return text
      }
      searched = this.#held.length
      await this.#more()
    }
  }

  async *take(length: number): AsyncGenerator<Buffer> {
    for (let left = length; left > 0; ) {
      if (this.#held.length === 0) await this.#more()
      const chunk = this.#held.subarray(0, left)
      this.#held = this.#held.subarray(chunk.length)
      left -= chunk.length
      yield chunk
    }
  }

  async isAtEnd(): Promise<boolean> {
    return this.#held.length === 0 && (await this.#chunks.next()).done === true
  }

  async #more(): Promise<void> {
    const next = await this.#chunks.next()
    if (next.done) throw new Error('it ends too early')
    this.#held = this.#held.length === 0 ? next.value : Buffer.concat([this.#held, next.value])
  }
}
