import { once } from 'node:events'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { CommandError } from '../../lib/errors.ts'
import { start } from '../../system/process.ts'
import type { Nix } from '../command.ts'
import { narNumber, narWord } from './nar.ts'
import type { StoreOwner } from './store-owner.ts'

/** A path to add to the store, with its archive. */
export interface StoreObject {
  path: string
  references: readonly string[]
  /** As Nix writes it; Nix recomputes it from the archive and refuses a mismatch. */
  contentAddress: string
  /** SHA-256 of the archive, in hex. */
  narHash: string
  narSize: number
  nar: AsyncIterable<Buffer>
}

export interface AddToStoreOptions {
  /** Who runs it; without one, we do, through Nix's daemon if there is one. */
  owner?: StoreOwner | undefined
  signal: AbortSignal
}

/**
 * The protocol of `nix-store --serve` (Nix: src/libstore/serve-protocol.hh), version 2.7: everything that we use is
 * older than 2.18.
 */
const [hello, version, addToStoreNar] = [0x390c9deb, 0x207, 9]

/**
 * Adds content-addressed paths to the store, in one process and in the given order, which must have references first.
 * Unlike `nix-store --import` (docs/adr), this needs no trusted user, keeps the content address, and states the length
 * of each archive, so that none can hide another one behind it.
 */
export async function addToStore(
  nix: Nix,
  objects: AsyncIterable<StoreObject>,
  { owner, signal }: AddToStoreOptions,
): Promise<number> {
  let added = 0
  let failure: unknown
  async function* requests(): AsyncGenerator<Buffer> {
    try {
      yield Buffer.concat([narNumber(hello), narNumber(version)])
      for await (const object of objects) {
        signal.throwIfAborted()
        yield head(object)
        yield* exactly(object)
        added += 1
      }
    } catch (error) {
      failure = error
      throw error
    }
  }
  const command = owner ? [...owner.words, owner.program, ...owner.options] : [nixStore(nix)]
  const [program = '', ...args] = [...command, '--serve', '--write']
  await using running = start(program, args, { env: nix.at.env, input: Readable.from(requests()) })
  let answered = 0
  running.stdout.on('data', (chunk: Buffer) => (answered += chunk.length))
  const ended = once(running.stdout, 'close')
  const [stderr, { code }] = await Promise.all([text(running.stderr), running.exit, ended])
  if (failure !== undefined && !isOfPipe(failure)) throw failure
  if (code !== 0 || answered !== 16 + 8 * added) {
    throw new CommandError([program, ...args], { code: code ?? 1, stdout: '', stderr })
  }
  return added
}

const nixStore = (nix: Nix): string => join(dirname(nix.at.program), 'nix-store')

/** Nix has stopped reading: its own output says why. */
const isOfPipe = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'EPIPE' || error.code === 'ECONNRESET')

/** One byte more or less, and Nix would parse content as commands. */
async function* exactly({ path, nar, narSize }: StoreObject): AsyncGenerator<Buffer> {
  let left = narSize
  for await (const chunk of nar) {
    left -= chunk.length
    if (left < 0) break
    yield chunk
  }
  if (left !== 0) throw new Error(`the archive of ${path} is not as long as it should be`)
}

function head({ path, references, contentAddress, narHash, narSize }: StoreObject): Buffer {
  const [deriver, registered, isUltimate, signatures] = [
    narWord(''),
    narNumber(0),
    narNumber(0),
    narNumber(0),
  ]
  const listed = [narNumber(references.length), ...references.map(narWord)]
  const facts = [narWord(narHash), ...listed, registered, narNumber(narSize), isUltimate, signatures]
  return Buffer.concat([narNumber(addToStoreNar), narWord(path), deriver, ...facts, narWord(contentAddress)])
}
