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

/** Levels above it take several times as long for some hundredths of the bytes. */
const level = 9

/**
 * What an image is when it is compressed, read once from its file and kept nowhere; undefined where that is `limit` bytes
 * or more.
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

/** The same bytes once more, as they are sent. */
export const openPacked = (local: LocalImage, image: ChosenImage): Readable => compressed(local, image)

/**
 * The bytes depend on the version of zstd and on the level, and not on how the image is read. Without workers of zstd's: with
 * them Node 24 ends the stream as soon as they do not take all that they are given, and the rest is lost without a word.
 */
function compressed(local: LocalImage, { file }: ChosenImage, hash?: Hash): Readable {
  // a named import would keep all of us from starting under an older Node
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
