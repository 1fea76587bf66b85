import { createHash } from 'node:crypto'
import { CommandError } from '../lib/errors.ts'
import { type Conversation, converse } from '../system/converse.ts'
import { type TarEntry, tarEnd, tarHeader, tarPadding } from '../system/tar.ts'
import type { Nix } from './command.ts'
import { NarReader } from './nar-reader.ts'
import { addressesScript, bulkScript } from './store-bulk-script.ts'
import type { StoreOwner } from './store-owner.ts'
import type { StoreObject } from './store-writer.ts'

const [store, state] = ['/nix/store', '/nix/var/nix']

/** Bytes that are gathered before they are handed on. */
const atOnce = 256 * 1024

/**
 * Adds content-addressed paths as the owner of the store: unpacked below one temporary folder, then moved to their
 * places and registered in one transaction. Nothing becomes valid unless the archives of all are what their
 * hashes say; that the names follow from the content was verified by whoever calls.
 */
export async function addInBulk(
  nix: Nix,
  { words, program, options }: StoreOwner,
  objects: AsyncIterable<StoreObject>,
  signal: AbortSignal,
): Promise<number> {
  const { env } = nix.at
  const script = [bulkScript, 'flakeship', store, state, program, process.execPath, addressesScript]
  const keeper = converse([...words, 'sh', '-euc', ...script, ...options], env)
  let tar: Conversation | undefined
  try {
    const place = await expected(keeper, 'place')
    const line = ['tar', '--extract', '--file=-', '--preserve-permissions', `--directory=${place}`]
    tar = converse([...words, ...line], env)
    const written: Written = { added: 0, registration: [], addresses: [] }
    for await (const piece of archive(objects, written)) {
      signal.throwIfAborted()
      await tar.write(piece)
    }
    tar.end()
    await well(tar, line)
    await keeper.write('commit\n')
    await expected(keeper, 'registered')
    return written.added
  } finally {
    tar?.end()
    keeper.end()
    await Promise.all([tar?.ended, keeper.ended]) // what it undoes is gone when somebody tries another way
  }
}

/** What follows the word in the next line. */
async function expected(keeper: Conversation, word: string): Promise<string> {
  const said = await keeper.line()
  if (said?.split(' ')[0] === word) return said.slice(word.length + 1)
  keeper.end()
  await well(keeper, ['sh'])
  throw new Error(`${said ?? 'nothing'} instead of ${word}`)
}

async function well(running: Conversation, line: readonly string[]): Promise<void> {
  const ended = await running.ended
  if (ended.code !== 0) throw new CommandError(line, { ...ended, stdout: '' })
}

interface Written {
  added: number
  /** As `nix-store --load-db` reads it. */
  registration: string[]
  /** Each path with its content address. */
  addresses: string[]
}

async function* archive(objects: AsyncIterable<StoreObject>, written: Written): AsyncGenerator<Buffer> {
  const tar = new TarPieces()
  tar.directory('paths')
  for await (const object of objects) {
    const { path, narHash, narSize, references, contentAddress } = object
    const reader = new NarReader(tar.below(`paths/${path.slice(store.length + 1)}`))
    const hash = createHash('sha256')
    let left = narSize
    for await (const piece of object.nar) {
      left -= piece.length
      hash.update(piece)
      reader.write(piece)
      if (tar.bytes >= atOnce) yield tar.take()
    }
    reader.end()
    if (left !== 0 || hash.digest('hex') !== narHash) throw new Error(`the archive of ${path} is another one`)
    written.added += 1
    written.registration.push(
      [path, narHash, narSize, '', references.length, ...references].map((line) => `${line}\n`).join(''),
    )
    written.addresses.push(`${path} ${contentAddress}\n`)
  }
  for (const name of ['registration', 'addresses'] as const) tar.text(name, written[name].join(''))
  yield tar.take()
  yield tarEnd
}

/** A tar archive as it grows. */
class TarPieces {
  bytes = 0
  #pieces: Buffer[] = []
  #size = 0
  #left = 0

  directory(name: string): void {
    this.#entry({ kind: 'directory', name })
  }

  text(name: string, content: string): void {
    const bytes = Buffer.from(content)
    this.#file({ kind: 'file', name, size: bytes.length, isExecutable: false })
    this.#content(bytes)
  }

  /** Takes the archive of a tree as what is below a name. */
  below(base: string) {
    return {
      directory: (path: string) => this.directory(`${base}${path}`),
      file: (path: string, size: number, isExecutable: boolean) =>
        this.#file({ kind: 'file', name: `${base}${path}`, size, isExecutable }),
      content: (piece: Buffer) => this.#content(piece),
      symlink: (path: string, target: string) =>
        this.#entry({ kind: 'symlink', name: `${base}${path}`, target }),
    }
  }

  /** What has gathered. */
  take(): Buffer {
    const all = Buffer.concat(this.#pieces)
    this.#pieces = []
    this.bytes = 0
    return all
  }

  #file(entry: Extract<TarEntry, { kind: 'file' }>): void {
    this.#size = entry.size
    this.#left = entry.size
    this.#entry(entry)
  }

  #content(piece: Buffer): void {
    this.#add(piece)
    this.#left -= piece.length
    if (this.#left === 0) this.#add(tarPadding(this.#size))
  }

  #entry(entry: TarEntry): void {
    this.#add(tarHeader(entry))
  }

  #add(piece: Buffer): void {
    this.#pieces.push(piece)
    this.bytes += piece.length
  }
}
