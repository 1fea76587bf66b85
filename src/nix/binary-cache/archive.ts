import { createHash } from 'node:crypto'
import zlib from 'node:zlib'
import { consumed } from '../../lib/consumed.ts'
import { writeNar } from '../store/nar.ts'

/** The archive of a path. */
export interface Archived {
  narHash: string
  narSize: number
  sha256: string
  bytes: number
}

/** Of zstd: `small` for what is kept for long; `quick` takes two thirds of the time for a tenth more bytes. */
const levels = { small: 3, quick: 1 }
/** Bytes of compressed output at a time: with the 16 KiB of Node it takes a quarter longer. */
const chunkSize = 256 * 1024

/** Compresses a path as a Nix archive, using little memory. */
export async function archive(
  path: string,
  write: (chunk: Buffer) => Promise<void>,
  level: keyof typeof levels = 'small',
): Promise<Archived> {
  const [nar, file] = [createHash('sha256'), createHash('sha256')]
  const params = { [zlib.constants.ZSTD_c_compressionLevel]: levels[level] }
  const compress = zlib.createZstdCompress({ params, chunkSize })
  let bytes = 0
  const written = (async () => {
    for await (const chunk of compress as AsyncIterable<Buffer>) {
      file.update(chunk)
      bytes += chunk.length
      await write(chunk)
    }
  })()
  written.catch((error) => compress.destroy(error)) // else nobody would read on
  const failed = written.then(() => new Promise<never>(() => {}))
  failed.catch(() => {})
  try {
    const narSize = await writeNar(path, async (chunk) => {
      const done = consumed(compress, chunk)
      nar.update(chunk) // while zstd works
      await Promise.race([done, failed])
    })
    compress.end()
    await written
    return { narHash: nar.digest('hex'), narSize, sha256: file.digest('hex'), bytes }
  } catch (error) {
    compress.destroy()
    await written.catch(() => {})
    throw error
  }
}
