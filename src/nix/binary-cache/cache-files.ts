import { UserError } from '../../lib/errors.ts'
import { oneLine } from '../../lib/text.ts'

/** A local file to upload. */
export interface LocalFile {
  file: string
  bytes: number
  /** In hex. */
  sha256: string
}

/** A range of a file from `at` on; the digest is that of the range. */
export interface PartOfFile extends LocalFile {
  at: number
}

/** A file in a listing of a cache. */
export interface Listed {
  /** From the root of the cache: `nar/…`. */
  name: string
  /** When it was written, in milliseconds. */
  changed: number
  bytes: number
}

/** A binary cache as files, wherever they are. Names are relative to its root. */
export interface CacheFiles {
  /** Its name in messages, without passwords and parameters. */
  readonly shown: string
  /** The text of a small file; undefined if there is none. */
  read(name: string): Promise<string | undefined>
  /** The size of a file; undefined if there is none. */
  size(name: string): Promise<number | undefined>
  /** Writes a file whole or not at all; replaces an existing one. */
  put(name: string, content: string | LocalFile): Promise<void>
  /** Operations that only some caches support. */
  readonly keeper?: CacheKeeper
}

/** A cache whose files can be listed and removed. */
export interface CacheKeeper {
  list(folder: string): AsyncIterable<Listed>
  /** Removing a missing file is not an error. */
  remove(name: string): Promise<void>
}

/** Maximum bytes of a narinfo or one of our documents. */
export const mostText = 64 * 1024 ** 2

/** The cache refused a request, or cannot be reached: one line, with the cause below. */
export class CacheFault extends UserError {
  constructor(what: string, why: string, options: { cause?: unknown } = {}) {
    super(`${what}: ${oneLine(why, 300)}`, { reason: 'failed', ...options })
    this.name = 'CacheFault'
  }
}
