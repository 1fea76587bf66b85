import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** A serial log larger than this is cut: a guest can write for ever (bytes). */
const longest = 16 * 1024 * 1024

/** The serial log of one boot, written as it comes so that it is there whatever happens. */
export class SerialLog implements Disposable {
  readonly #file: number
  #left = longest

  constructor(folder: string) {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    this.#file = openSync(join(folder, 'serial.log'), 'wx')
  }

  write(chunk: Uint8Array): void {
    if (this.#left <= 0) return
    const kept = chunk.subarray(0, this.#left)
    this.#left -= kept.length
    writeSync(this.#file, kept)
    if (this.#left === 0) writeSync(this.#file, '\n[flakeship: cut here]\n')
  }

  [Symbol.dispose](): void {
    closeSync(this.#file)
  }
}
