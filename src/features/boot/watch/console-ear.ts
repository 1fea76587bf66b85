import type { Socket } from 'node:net'
import { ConsoleLines } from './console-lines.ts'

/** A console's limits per tenth of a second: bytes, and our own processor time (milliseconds). A faster guest waits. */
const most = 1024 ** 2
const mostTime = 25
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
  /** Processor time that no beat has paid for yet. */
  #time = 0

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
      this.#time = Math.max(0, this.#time - mostTime)
      if (this.#time === 0) socket.resume()
    }, beat)
    socket.on('data', (chunk: Buffer) => {
      const before = process.cpuUsage()
      this.#options.onBytes(chunk)
      for (const line of this.#lines.write(chunk)) this.#options.onLine(line)
      const { user, system } = process.cpuUsage(before)
      this.#time += (user + system) / 1000
      this.#recent += chunk.length
      if (this.#recent > most || this.#time > mostTime) socket.pause()
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
