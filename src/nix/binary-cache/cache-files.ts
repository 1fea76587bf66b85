import { UserError } from '../../lib/errors.ts'
import { oneLine } from '../../lib/text.ts'

/** A file of this machine that is put somewhere else. */
export interface LocalFile {
  file: string
  bytes: number
  /** In hex. */
  sha256: string
}

/** Some bytes of a file, from `at` on; the digest is theirs. */
export interface PartOfFile extends LocalFile {
  at: number
}

/** A file as a cache lists it. */
export interface Listed {
  /** From the root of the cache on: `nar/…`. */
  name: string
  /** When it was written, in milliseconds. */
  changed: number
  bytes: number
}

/** A binary cache as the files that it consists of, wherever these are. Names begin at its root. */
export interface CacheFiles {
  /** As messages show it, without passwords and parameters. */
  readonly shown: string
  /** The text of a small file; undefined where there is none. */
  read(name: string): Promise<string | undefined>
  /** How large a file is; undefined where there is none. */
  size(name: string): Promise<number | undefined>
  /** Writes a file whole or not at all; one of the same name is replaced. */
  put(name: string, content: string | LocalFile): Promise<void>
  /** What only some caches can. */
  readonly keeper?: CacheKeeper
}

/** A cache of which files can be listed and removed. */
export interface CacheKeeper {
  list(folder: string): AsyncIterable<Listed>
  /** That it is gone already is no error. */
  remove(name: string): Promise<void>
}

/** Bytes of a narinfo or a document of ours; what is larger is neither. */
export const mostText = 64 * 1024 ** 2

/** The cache refused something, or cannot be reached: one line, the cause below. */
export class CacheFault extends UserError {
  constructor(what: string, why: string, options: { cause?: unknown } = {}) {
    super(`${what}: ${oneLine(why, 300)}`, { reason: 'failed', ...options })
    this.name = 'CacheFault'
  }
}
