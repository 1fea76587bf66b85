import { createHash, type Hash } from 'node:crypto'
import { pipeline, type Readable } from 'node:stream'
import zlib from 'node:zlib'
import { MachineError } from '../../../lib/errors.ts'
import { seenBy } from '../../../system/files.ts'
import type { Wanted } from '../draft/reconcile.ts'
import type { ChosenImage } from './choose.ts'
import type { LocalImage } from './local-image.ts'
import { notBooted, openPart, requireLength } from './part-hashes.ts'
import { packedName } from './parts.ts'

/** Higher levels take several times as long to save a few percent. */
const level = 9

/**
 * The compressed form of an image, computed in one pass without storing it; undefined if it has `limit` bytes or more.
 */
export async function pack(
  local: LocalImage,
  image: ChosenImage,
  limit: number,
): Promise<Wanted | undefined> {
  await requireLength(local, image)
  const [whole, packed] = [createHash('sha256'), createHash('sha256')]
  let bytes = 0
  for await (const chunk of compressed(local, image, whole) as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes >= limit) return undefined
    packed.update(chunk)
  }
  if (whole.digest('hex') !== image.file.sha256) throw notBooted(image)
  return { name: packedName(image.name), bytes, sha256: packed.digest('hex') }
}

/** The same bytes again, for the upload. */
export const openPacked = (local: LocalImage, image: ChosenImage): Readable => compressed(local, image)

/**
 * The bytes depend on the version of zstd and on the level, not on how the image is read. No zstd workers: with them,
 * Node 24 ends the stream as soon as they do not accept all input, and silently loses the rest.
 */
function compressed(local: LocalImage, { file }: ChosenImage, hash?: Hash): Readable {
  // a named import would keep everything from starting under an older Node
  if (!('createZstdCompress' in zlib))
    throw new MachineError('this Node cannot compress with zstd; use Node 24, or leave recompress out')
  const zstd = zlib.createZstdCompress({
    chunkSize: 1 << 20,
    params: {
      [zlib.constants.ZSTD_c_compressionLevel]: level,
      [zlib.constants.ZSTD_c_checksumFlag]: 1,
    },
  })
  const source = openPart(local, { offset: 0, bytes: file.bytes })
  pipeline(hash ? seenBy(hash, source) : source, zstd, () => {}) // who reads it is told
  return zstd
}
