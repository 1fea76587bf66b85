import { createHash } from 'node:crypto'
import { closeSync, lstatSync, openSync, readdirSync, readlinkSync, readSync } from 'node:fs'

/** Receives the chunks of an archive in order; a chunk is overwritten once its promise has resolved. */
export type Sink = (chunk: Buffer) => Promise<void> | void

/** SHA-256 (hex) and size in bytes of a path as a Nix archive (Nix manual, "Nix Archive (NAR) format"). */
export async function hashNar(path: string): Promise<{ sha256: string; bytes: number }> {
  const hash = createHash('sha256')
  const bytes = await writeNar(path, (chunk) => {
    hash.update(chunk)
  })
  return { sha256: hash.digest('hex'), bytes }
}

/** Writes a path as a Nix archive, using little memory; returns the bytes. */
export async function writeNar(path: string, sink: Sink): Promise<number> {
  const nar = new NarWriter(sink)
  nar.word('nix-archive-1')
  await node(nar, Buffer.from(path))
  return nar.end()
}

/** The parts before and after the content in the archive of a single file of this size. */
export function narAround(size: number): { before: Buffer; after: Buffer } {
  const before = ['nix-archive-1', '(', 'type', 'regular', 'contents'].map(narWord)
  return {
    before: Buffer.concat([...before, narNumber(size)]),
    after: Buffer.concat([Buffer.alloc(zerosAfter(size)), narWord(')')]),
  }
}

/** A number in the encoding of archives and Nix's protocols. */
export function narNumber(value: number): Buffer {
  const word = Buffer.alloc(8)
  word.writeBigUInt64LE(BigInt(value))
  return word
}

/** A text in the encoding of archives and Nix's protocols: its length, the text, zeros up to a multiple of eight. */
export function narWord(text: string | Buffer): Buffer {
  const bytes = Buffer.from(text)
  return Buffer.concat([narNumber(bytes.length), bytes, Buffer.alloc(zerosAfter(bytes.length))])
}

/** How many zeros follow so many bytes. */
const zerosAfter = (length: number): number => (8 - (length % 8)) % 8

async function node(nar: NarWriter, path: Buffer): Promise<void> {
  // awaiting each of 40,000 small files takes several times as long as reading them
  const found = lstatSync(path)
  if (nar.isFull) await nar.pass()
  nar.word('(').word('type')
  if (found.isSymbolicLink())
    nar
      .word('symlink')
      .word('target')
      .word(readlinkSync(path, { encoding: 'buffer' }))
  else if (found.isDirectory()) await directory(nar.word('directory'), path)
  else {
    nar.word('regular')
    if (found.mode & 0o100) nar.word('executable').word('')
    await nar.word('contents').content(path, found.size)
  }
  nar.word(')')
  if (nar.isFull) await nar.pass()
}

const slash = Buffer.from('/')

async function directory(nar: NarWriter, path: Buffer): Promise<void> {
  const names = readdirSync(path, { encoding: 'buffer' })
  names.sort(Buffer.compare)
  for (const name of names) {
    nar.word('entry').word('(').word('name').word(name).word('node')
    await node(nar, Buffer.concat([path, slash, name]))
    nar.word(')')
  }
}

/** Bytes of a chunk; some more have room in its buffer, since words are not divided. */
const most = 256 * 1024
const room = most + 16 * 1024

/** One buffer is filled while the other is compressed: a new one for each chunk costs a fifth more time. */
class NarWriter {
  readonly #sink: Sink
  #filling = { buffer: Buffer.allocUnsafe(room), free: Promise.resolve() }
  #other = { buffer: Buffer.allocUnsafe(room), free: Promise.resolve() }
  #held = 0
  #bytes = 0

  constructor(sink: Sink) {
    this.#sink = sink
  }

  get isFull(): boolean {
    return this.#held >= most
  }

  word(text: string | Buffer): this {
    const { buffer } = this.#filling
    const size = typeof text === 'string' ? Buffer.byteLength(text) : text.length
    this.#number(size)
    if (typeof text === 'string') buffer.write(text, this.#held)
    else text.copy(buffer, this.#held)
    this.#held += size
    return this.#pad(size)
  }

  async content(file: Buffer, size: number): Promise<void> {
    this.#number(size)
    const descriptor = openSync(file, 'r')
    try {
      let left = size
      while (true) {
        if (this.isFull) await this.pass()
        const { buffer } = this.#filling
        // one byte more would be there if it had grown
        const asked = Math.min(most - this.#held, left + 1)
        const read = readSync(descriptor, buffer, this.#held, asked, null)
        if (read > left || (read === 0 && left > 0)) throw new Error(`${file} changed while it was read`)
        this.#held += read
        left -= read
        if (left === 0 && read < asked) break
      }
    } finally {
      closeSync(descriptor)
    }
    this.#pad(size)
  }

  /** Passes on what is buffered. */
  async pass(): Promise<void> {
    const { buffer } = this.#filling
    const passed = this.#sink(buffer.subarray(0, this.#held))
    this.#bytes += this.#held
    this.#held = 0
    if (passed) {
      passed.catch(() => {}) // told when the buffer is needed again
      this.#filling.free = passed
    }
    ;[this.#filling, this.#other] = [this.#other, this.#filling]
    await this.#filling.free
  }

  async end(): Promise<number> {
    if (this.#held > 0) await this.pass()
    await this.#other.free
    return this.#bytes
  }

  #number(value: number): void {
    this.#filling.buffer.writeBigUInt64LE(BigInt(value), this.#held)
    this.#held += 8
  }

  #pad(size: number): this {
    const length = zerosAfter(size)
    this.#filling.buffer.fill(0, this.#held, this.#held + length)
    this.#held += length
    return this
  }
}
