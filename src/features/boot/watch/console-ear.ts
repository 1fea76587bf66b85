import type { Socket } from 'node:net'
import { ConsoleLines } from './console-lines.ts'

/** Limit of a console's output per tenth of a second; a faster guest waits for us (bytes). */
const most = 1024 ** 2
const beat = 100

export interface ConsoleEarOptions {
  onBytes(chunk: Uint8Array): void
  onLine(line: string): void
}

/** One console of a guest: its bytes, its lines, and its unfinished last line. */
export class ConsoleEar {
  readonly #lines = new ConsoleLines()
  readonly #options: ConsoleEarOptions
  /** Resolves when no more output will come. */
  readonly closed: Promise<void>
  #partial = ''
  #recent = 0

  constructor(socket: Promise<Socket>, options: ConsoleEarOptions) {
    this.#options = options
    this.closed = socket.then((open) => this.#listen(open))
  }

  get unfinished(): string {
    return this.#lines.unfinished
  }

  /** The unfinished last line, if it has changed. */
  glance(): string | undefined {
    const partial = this.#lines.unfinished
    if (partial === this.#partial) return undefined
    this.#partial = partial
    return partial
  }

  #listen(socket: Socket): Promise<void> {
    const again = setInterval(() => {
      this.#recent = 0
      socket.resume()
    }, beat)
    socket.on('data', (chunk: Buffer) => {
      this.#options.onBytes(chunk)
      for (const line of this.#lines.write(chunk)) this.#options.onLine(line)
      this.#recent += chunk.length
      if (this.#recent > most) socket.pause()
    })
    socket.on('error', () => {}) // 'close' follows
    return new Promise((resolve) =>
      socket.on('close', () => {
        clearInterval(again)
        resolve()
      }),
    )
  }
}
