import { createHash } from 'node:crypto'
import { createReadStream, lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'

/** Receives the chunks of an archive in order. */
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
    after: Buffer.concat([padding(size), narWord(')')]),
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
  return Buffer.concat([narNumber(bytes.length), bytes, padding(bytes.length)])
}

const padding = (length: number): Buffer => Buffer.alloc((8 - (length % 8)) % 8)

async function node(nar: NarWriter, path: Buffer): Promise<void> {
  // awaiting each of 40,000 small files takes several times as long as reading them
  const found = lstatSync(path)
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
  await nar.flush(most)
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

/** Bytes to buffer before they are passed on; a larger file is streamed. */
const most = 256 * 1024

class NarWriter {
  readonly #sink: Sink
  #waiting: Buffer[] = []
  #held = 0
  #bytes = 0

  constructor(sink: Sink) {
    this.#sink = sink
  }

  word(text: string | Buffer): this {
    this.#add(narWord(text))
    return this
  }

  async content(file: Buffer, size: number): Promise<void> {
    this.#add(narNumber(size))
    const before = this.#bytes
    if (size <= most) this.#add(readFileSync(file))
    else {
      for await (const chunk of createReadStream(file)) {
        this.#add(chunk as Buffer)
        await this.flush(most)
      }
    }
    if (this.#bytes - before !== size) throw new Error(`${file} changed while it was read`)
    this.#add(padding(size))
  }

  /** Passes the buffered bytes on, if there are more than this. */
  async flush(atLeast: number): Promise<void> {
    if (this.#held <= atLeast) return
    const chunk = Buffer.concat(this.#waiting)
    this.#waiting = []
    this.#held = 0
    await this.#sink(chunk)
  }

  async end(): Promise<number> {
    await this.flush(0)
    return this.#bytes
  }

  #add(bytes: Buffer): void {
    this.#waiting.push(bytes)
    this.#held += bytes.length
    this.#bytes += bytes.length
  }
}
