import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { MachineError, UserError } from '../lib/errors.ts'

/** A file somewhere (a URL or a path) and what it must hash to, in hex. */
export interface CheckedSource {
  from: string
  sha256: string
}

/** Seconds that all of it may take. */
const patience = 300

/** Streams a file through its hash into another one; what is wrong is an error, and the file is then not to be used. */
export async function fetchChecked({ from, sha256 }: CheckedSource, to: string, what: string): Promise<void> {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new UserError(`the SHA-256 of ${what} must be 64 hex digits`)
  const hash = createHash('sha256')
  const seen = new Transform({
    transform(chunk, _encoding, done) {
      hash.update(chunk)
      done(null, chunk)
    },
  })
  try {
    await pipeline(await open(from), seen, createWriteStream(to, { mode: 0o755 }))
  } catch (cause) {
    throw new MachineError(`cannot fetch ${what} from ${from}: ${(cause as Error).message}`, { cause })
  }
  const got = hash.digest('hex')
  if (got !== sha256)
    throw new MachineError(`${from} is not the expected ${what}: its SHA-256 is ${got}, not ${sha256}`)
}

async function open(from: string): Promise<Readable> {
  if (!/^https?:\/\//.test(from)) return createReadStream(from)
  const response = await fetch(from, { signal: AbortSignal.timeout(patience * 1000) })
  if (!response.ok || !response.body)
    throw new Error(`the server said ${response.status} ${response.statusText}`)
  return Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0])
}
