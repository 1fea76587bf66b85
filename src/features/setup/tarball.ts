import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { MachineError, UserError } from '../../lib/errors.ts'
import { type Exec, run } from '../../system/exec.ts'

/** Where a release tarball is (a URL or a path) and what it must hash to. */
export interface TarballSource {
  from: string
  sha256: string
}

/** Seconds without a byte after which a download is given up. */
const stall = 30

/**
 * Streams a release tarball through its hash into a file and unpacks it only when the hash is right, so that
 * nothing of a wrong one is ever used. Gives the folder that holds `.reginfo` and `store`; the caller removes `folder`.
 */
export async function unpackRelease(
  exec: Exec,
  env: Readonly<Record<string, string>>,
  source: TarballSource,
  folder: string,
): Promise<string> {
  if (!/^[0-9a-f]{64}$/.test(source.sha256))
    throw new UserError('the SHA-256 of a Nix tarball must be 64 hex digits')
  await mkdir(folder, { recursive: true })
  const file = join(folder, 'release.tar')
  const hash = createHash('sha256')
  const seen = new Transform({
    transform(chunk, _encoding, done) {
      hash.update(chunk)
      done(null, chunk)
    },
  })
  const quiet = new AbortController()
  let timer = setTimeout(() => quiet.abort(), stall * 1000)
  seen.on('data', () => {
    clearTimeout(timer)
    timer = setTimeout(() => quiet.abort(), stall * 1000)
  })
  try {
    await pipeline(await open(source.from, quiet.signal), seen, createWriteStream(file))
  } catch (cause) {
    throw cannotRead(source.from, cause)
  } finally {
    clearTimeout(timer)
  }
  const got = hash.digest('hex')
  if (got !== source.sha256) {
    throw new MachineError(
      `${source.from} is not the expected Nix tarball: its SHA-256 is ${got}, not ${source.sha256}; nothing of it was used`,
    )
  }
  const unpacked = join(folder, 'unpacked')
  await mkdir(unpacked)
  await run(
    exec,
    'tar',
    ['--extract', '--file', file, '--directory', unpacked, '--no-same-owner', '--delay-directory-restore'],
    { env },
  ).catch((cause) => {
    throw new MachineError(`${source.from} cannot be unpacked; is the disk full, or xz-utils missing?`, {
      cause,
    })
  })
  await rm(file)
  const [top, ...others] = await readdir(unpacked)
  if (!top || others.length > 0)
    throw new MachineError(`${source.from} is no Nix release: one folder was expected in it`)
  return join(unpacked, top)
}

async function open(from: string, signal: AbortSignal): Promise<Readable> {
  if (!/^https?:\/\//.test(from)) return createReadStream(from)
  const response = await fetch(from, { signal })
  if (!response.ok || !response.body)
    throw new Error(`the server said ${response.status} ${response.statusText}`)
  return Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0])
}

function cannotRead(from: string, cause: unknown): MachineError {
  const code = (cause as NodeJS.ErrnoException).code
  if (code === 'ENOSPC')
    return new MachineError('the disk is full while fetching Nix; free some space and try again', { cause })
  const why =
    code === 'ENOENT'
      ? 'there is no such file'
      : (cause as Error).name === 'AbortError'
        ? `nothing came for ${stall} s`
        : (cause as Error).message
  return new MachineError(`cannot fetch Nix from ${from}: ${why}`, { cause })
}
