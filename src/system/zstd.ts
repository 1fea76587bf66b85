import { createReadStream } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import zlib from 'node:zlib'
import { MachineError, UserError } from '../lib/errors.ts'

/** Unpacks a compressed file; where there is nothing but zeros the new file has a hole. */
export async function unpackZstd(from: string, to: string, signal: AbortSignal): Promise<void> {
  // a named import would keep all of us from starting under an older Node
  if (!('createZstdDecompress' in zlib))
    throw new MachineError(`${from} is compressed with zstd, which this Node cannot unpack; use Node 24`)
  await using file = await open(to, 'w', 0o644)
  await pipeline(createReadStream(from), zlib.createZstdDecompress(), holes(file), { signal }).catch(
    (cause) => {
      if (cause.code === 'ENOSPC')
        throw new MachineError(
          `no room to unpack ${from}; free disk space, or set TMPDIR to a larger folder`,
          {
            cause,
          },
        )
      throw new UserError(`${from} cannot be unpacked: ${cause.message}`, { cause })
    },
  )
}

function holes(file: FileHandle): Writable {
  let end = 0
  const write = async (chunk: Buffer) => {
    const at = end
    end += chunk.length
    if (isZero(chunk)) return
    for (let done = 0; done < chunk.length; )
      done += (await file.write(chunk, done, chunk.length - done, at + done)).bytesWritten
  }
  return new Writable({
    write: (chunk, _encoding, done) => void write(chunk).then(() => done(), done),
    final: (done) => void file.truncate(end).then(() => done(), done),
  })
}

const isZero = (chunk: Buffer) => chunk.equals(Buffer.alloc(chunk.length))
