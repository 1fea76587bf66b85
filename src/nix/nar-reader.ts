/** What an archive holds, in its order. Names are bytes as latin1; `''` is the path itself. */
export interface NarSink {
  directory(path: string): void
  /** Its content follows in pieces, `size` bytes in all. */
  file(path: string, size: number, isExecutable: boolean): void
  content(piece: Buffer): void
  symlink(path: string, target: string): void
}

/** Bytes that the parser asks for: so many at once, or (below zero) pieces of up to so many. */
type Wish = number
type Parser<T> = Generator<Wish, T, Buffer>

/**
 * Reads a Nix archive that comes in pieces. It must be exactly what Nix writes: one that leaves a choice could become
 * another tree than the one that was hashed.
 */
export class NarReader {
  readonly #parser: Parser<void>
  #wish: Wish
  #held: Buffer = Buffer.alloc(0)
  #isDone = false

  constructor(sink: NarSink) {
    this.#parser = archive(sink)
    this.#wish = this.#parser.next().value as Wish
  }

  write(piece: Buffer): void {
    let bytes = this.#held.length === 0 ? piece : Buffer.concat([this.#held, piece])
    let at = 0
    while (!this.#isDone) {
      const left = bytes.length - at
      const length = this.#wish < 0 ? Math.min(left, -this.#wish) : this.#wish
      if (left < length || (length === 0 && this.#wish !== 0)) break
      const next = this.#parser.next(bytes.subarray(at, at + length))
      at += length
      this.#isDone = next.done === true
      this.#wish = next.value ?? 0
    }
    bytes = bytes.subarray(at)
    if (this.#isDone && bytes.length > 0) throw wrong('something follows its end')
    this.#held = bytes
  }

  end(): void {
    if (!this.#isDone) throw wrong('it ends too early')
  }
}

const wrong = (why: string): Error => new Error(`not an archive as Nix writes it: ${why}`)

/** Bytes of a word: the target of a symbolic link is the longest. */
const longest = 4096

function* word(): Parser<string> {
  const length = (yield 8).readBigUInt64LE()
  if (length > longest) throw wrong('a word is too long')
  const size = Number(length)
  const bytes = yield size + padding(size)
  checkZero(bytes.subarray(size))
  return bytes.toString('latin1', 0, size)
}

const padding = (size: number): number => (8 - (size % 8)) % 8

function checkZero(bytes: Buffer): void {
  for (const byte of bytes) if (byte !== 0) throw wrong('something stands between words')
}

function* expected(...words: readonly string[]): Parser<void> {
  for (const one of words) {
    const found = yield* word()
    if (found !== one) throw wrong(`${JSON.stringify(found.slice(0, 20))} instead of ${one}`)
  }
}

/** Without recursion: a tree may be as deep as its author likes. */
function* archive(sink: NarSink): Parser<void> {
  yield* expected('nix-archive-1')
  const open: { path: string; last: string }[] = []
  for (let path = ''; ; ) {
    let isClosed = yield* node(sink, path)
    if (!isClosed) open.push({ path, last: '' })
    for (;;) {
      const directory = open.at(-1)
      if (directory === undefined) return
      if (isClosed) yield* expected(')')
      const what = yield* word()
      if (what === 'entry') {
        path = `${directory.path}/${yield* entryName(directory.last)}`
        directory.last = path.slice(directory.path.length + 1)
        break
      }
      if (what !== ')') throw wrong(`${JSON.stringify(what.slice(0, 20))} in a directory`)
      open.pop()
      isClosed = true
    }
  }
}

function* entryName(last: string): Parser<string> {
  yield* expected('(', 'name')
  const name = yield* word()
  if (name === '' || name === '.' || name === '..' || /[/\0]/.test(name)) throw wrong('a name that is none')
  if (name <= last) throw wrong('names are not in order')
  yield* expected('node')
  return name
}

/** True if it is read to its end; a directory goes on with its entries. */
function* node(sink: NarSink, path: string): Parser<boolean> {
  yield* expected('(', 'type')
  const type = yield* word()
  if (type === 'directory') {
    sink.directory(path)
    return false
  }
  if (type === 'symlink') {
    yield* expected('target')
    const target = yield* word()
    if (target === '' || target.includes('\0')) throw wrong('a symbolic link to nothing')
    sink.symlink(path, target)
  } else if (type === 'regular') yield* file(sink, path)
  else throw wrong(`${JSON.stringify(type.slice(0, 20))} is no type`)
  yield* expected(')')
  return true
}

function* file(sink: NarSink, path: string): Parser<void> {
  let what = yield* word()
  const isExecutable = what === 'executable'
  if (isExecutable) {
    yield* expected('')
    what = yield* word()
  }
  if (what !== 'contents') throw wrong('a file without contents')
  const length = (yield 8).readBigUInt64LE()
  if (length > Number.MAX_SAFE_INTEGER) throw wrong('a file is too long')
  const size = Number(length)
  sink.file(path, size, isExecutable)
  for (let left = size; left > 0; ) {
    const piece = yield -left
    left -= piece.length
    sink.content(piece)
  }
  checkZero(yield padding(size))
}
