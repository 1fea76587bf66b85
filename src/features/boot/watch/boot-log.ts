import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** A guest can write endlessly: we keep the head and the tail of a log (bytes). */
const [head, tail] = [12 * 1024 ** 2, 4 * 1024 ** 2]

/**
 * One log of a boot, written as output arrives so that it survives whatever happens; the file is created with its first
 * byte.
 */
class BootLog implements Disposable {
  readonly #path: string
  #file: number | undefined
  #written = 0
  /** The newest bytes behind the head, as a ring: where the next one goes follows from how many there were. */
  #ring: Buffer | undefined
  #held = 0
  /** What the file system refused; nothing is written from then on. */
  fault: Error | undefined

  constructor(path: string) {
    this.#path = path
  }

  get isEmpty(): boolean {
    return this.#file === undefined
  }

  /** Creates the file even if nothing is ever written. */
  open(): this {
    this.#file ??= openSync(this.#path, 'wx')
    return this
  }

  /** Never throws: a full disk must not end the boot that is watched. */
  write(chunk: Uint8Array): void {
    const kept = chunk.subarray(0, head - this.#written)
    if (kept.length > 0) this.#attempt(() => writeAll(this.open().#file as number, kept))
    this.#written += kept.length
    if (kept.length < chunk.length) this.#hold(chunk.subarray(kept.length))
  }

  writeLine(line: string): void {
    this.write(Buffer.from(`${line}\n`))
  }

  [Symbol.dispose](): void {
    const file = this.#file
    if (file === undefined) return
    this.#attempt(() => this.#end(file))
    closeSync(file)
    this.#file = undefined
    this.#ring = undefined
  }

  #end(file: number): void {
    const cut = this.#held - tail
    if (cut > 0) writeSync(file, `\n[flakeship: ${cut} bytes were cut]\n`)
    const end = this.#held % tail
    if (cut > 0) writeAll(file, this.#ring?.subarray(end))
    writeAll(file, this.#ring?.subarray(0, cut > 0 ? end : this.#held))
  }

  #attempt(write: () => void): void {
    if (this.fault !== undefined) return
    try {
      write()
    } catch (error) {
      this.fault = error as Error
    }
  }

  /** Costs what it copies, whatever the size of chunks. */
  #hold(chunk: Uint8Array): void {
    this.#ring ??= Buffer.alloc(tail)
    const newest = chunk.subarray(-tail)
    const at = (this.#held + chunk.length - newest.length) % tail
    const first = newest.subarray(0, tail - at)
    this.#ring.set(first, at)
    this.#ring.set(newest.subarray(first.length), 0)
    this.#held += chunk.length
  }
}

function writeAll(file: number, bytes: Uint8Array = new Uint8Array()): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
}

/** The logs of one boot, in an initially empty folder. */
export class BootLogs implements Disposable {
  readonly serial: BootLog
  readonly console: BootLog
  readonly kernel: BootLog
  readonly journal: BootLog

  constructor(folder: string) {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    const log = (name: string) => new BootLog(join(folder, `${name}.log`))
    this.serial = log('serial').open()
    this.console = log('console')
    this.kernel = log('kernel')
    this.journal = log('journal')
  }

  /** The file names of the non-empty logs. */
  get filled(): { console?: string; kernel?: string; journal?: string } {
    const names = (['console', 'kernel', 'journal'] as const).filter((name) => !this[name].isEmpty)
    return Object.fromEntries(names.map((name) => [name, `${name}.log`]))
  }

  /** What the file system refused first, if anything. */
  get fault(): string | undefined {
    return this.#all.find(({ fault }) => fault)?.fault?.message
  }

  get #all(): readonly BootLog[] {
    return [this.serial, this.console, this.kernel, this.journal]
  }

  [Symbol.dispose](): void {
    for (const log of this.#all) log[Symbol.dispose]()
  }
}
