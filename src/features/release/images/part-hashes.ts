import { createHash } from 'node:crypto'
import { createReadStream, type ReadStream } from 'node:fs'
import { lstat } from 'node:fs/promises'
import { UserError } from '../../../lib/errors.ts'
import type { ChosenImage } from './choose.ts'
import { fileRange } from './file-range.ts'
import type { LocalImage } from './local-image.ts'
import type { Part } from './parts.ts'

export type HashedPart = Part & { sha256: string }

/** Refuses a file of another length than the booted image, or that is not a plain file. */
export async function requireLength(
  local: LocalImage,
  { file: built, target }: Pick<ChosenImage, 'file' | 'target'>,
): Promise<void> {
  const { file, start = 0 } = local
  const found = await lstat(file).catch((cause) => {
    throw new UserError(`the image of ${target.id} is not there (${file}); build it again`, {
      cause,
      reason: 'machine',
    })
  })
  if (!found.isFile())
    throw new UserError(
      `the image of ${target.id} is not a regular file (${file}), so it is not released; put the file itself there`,
      { reason: 'machine' },
    )
  const bytes = Math.min(local.bytes ?? found.size, found.size - start)
  if (bytes !== built.bytes)
    throw new UserError(
      `the image of ${target.id} has ${bytes} bytes, and one of ${built.bytes} was booted; build and boot it again`,
      { reason: 'machine' },
    )
}

/** The bytes differ from those that were booted. */
export const notBooted = ({ target }: Pick<ChosenImage, 'target'>): UserError =>
  new UserError(`the image of ${target.id} is not the file that was booted; build and boot it again`, {
    reason: 'machine',
  })

/**
 * The parts of an image with their hashes, computed in one pass. The file must be the one that was built: we compare
 * its length here, and its hash where the whole file is read anyway.
 */
export async function hashParts(local: LocalImage, image: ChosenImage): Promise<HashedPart[]> {
  const { file: built, parts } = image
  await requireLength(local, image)
  const [only, ...others] = parts
  if (only && others.length === 0) return [{ ...only, sha256: built.sha256 }] // its upload computes the hash on the way
  const whole = createHash('sha256')
  const hashed: HashedPart[] = []
  for (const part of parts) {
    const hash = createHash('sha256')
    for await (const chunk of chunksOf(local, part)) {
      hash.update(chunk)
      whole.update(chunk)
    }
    hashed.push({ ...part, sha256: hash.digest('hex') })
  }
  if (whole.digest('hex') !== built.sha256) throw notBooted(image)
  return hashed
}

type Range = Pick<Part, 'offset' | 'bytes'>

/** Reads a part directly from the image; a chunk is valid until the next one is asked for. */
export const chunksOf = ({ file, start = 0 }: LocalImage, { offset, bytes }: Range): AsyncIterable<Buffer> =>
  fileRange(file, { start: start + offset, bytes })

/** The same as a stream. */
export function openPart({ file, start = 0 }: LocalImage, { offset, bytes }: Range): ReadStream {
  const first = start + offset
  return createReadStream(file, { start: first, end: first + bytes - 1, highWaterMark: 1 << 20 })
}
