import { createHash, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { lstat, readdir, readlink } from 'node:fs/promises'
import { join } from 'node:path'

/** SHA-256 (hex) and size in bytes of a path as a Nix archive (Nix manual, "Nix Archive (NAR) format"). */
export async function hashNar(path: string): Promise<{ sha256: string; bytes: number }> {
  const nar = new NarHash()
  nar.word('nix-archive-1')
  await node(nar, path)
  return nar.end()
}

async function node(nar: NarHash, path: string): Promise<void> {
  const found = await lstat(path)
  nar.word('(').word('type')
  if (found.isSymbolicLink())
    nar
      .word('symlink')
      .word('target')
      .word(await readlink(path))
  else if (found.isDirectory()) await directory(nar.word('directory'), path)
  else {
    nar.word('regular')
    if (found.mode & 0o100) nar.word('executable').word('')
    await nar.word('contents').content(path, found.size)
  }
  nar.word(')')
}

async function directory(nar: NarHash, path: string): Promise<void> {
  const names = await readdir(path, { encoding: 'buffer' })
  names.sort(Buffer.compare)
  for (const name of names) {
    nar.word('entry').word('(').word('name').word(name).word('node')
    await node(nar, join(path, name.toString()))
    nar.word(')')
  }
}

class NarHash {
  readonly #hash: Hash = createHash('sha256')
  #bytes = 0

  word(text: string | Buffer): this {
    const bytes = Buffer.from(text)
    this.#length(bytes.length)
    this.#add(bytes)
    this.#pad(bytes.length)
    return this
  }

  async content(file: string, size: number): Promise<void> {
    this.#length(size)
    for await (const chunk of createReadStream(file)) this.#add(chunk as Buffer)
    this.#pad(size)
  }

  end(): { sha256: string; bytes: number } {
    return { sha256: this.#hash.digest('hex'), bytes: this.#bytes }
  }

  #add(bytes: Buffer): void {
    this.#hash.update(bytes)
    this.#bytes += bytes.length
  }

  #length(length: number): void {
    const word = Buffer.alloc(8)
    word.writeBigUInt64LE(BigInt(length))
    this.#add(word)
  }

  #pad(length: number): void {
    this.#add(Buffer.alloc((8 - (length % 8)) % 8))
  }
}
