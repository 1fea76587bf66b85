import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { shownAddress } from '../../lib/addresses.ts'
import { MachineError, UserError } from '../../lib/errors.ts'
import { seenBy } from '../files.ts'
import { type DownloadOptions, download } from './download.ts'

/** A file (a URL or a path) and its expected hash, in hex. */
export interface CheckedSource {
  from: string
  sha256: string
}

/** Installs a program once all of it has arrived and its hash is right; a bad hash is not retried. */
export async function fetchChecked(
  { from, sha256 }: CheckedSource,
  to: string,
  options: DownloadOptions,
): Promise<void> {
  const { what } = options
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new UserError(`the SHA-256 of ${what} must be 64 hex digits`)
  await using source = await download(from, options)
  const hash = createHash('sha256')
  const part = `${to}.part`
  try {
    await pipeline(seenBy(hash, source.chunks), createWriteStream(part, { mode: 0o755 }))
    const got = hash.digest('hex')
    if (got !== sha256)
      throw new MachineError(
        `${shownAddress(from)} is not the expected ${what}: its SHA-256 is ${got}, not ${sha256}`,
      )
    await rename(part, to)
  } finally {
    await rm(part, { force: true })
  }
}
