import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { lstat } from 'node:fs/promises'
import { UserError } from '../../../lib/errors.ts'
import type { ChosenImage } from './choose.ts'
import type { Part } from './parts.ts'

export type HashedPart = Part & { sha256: string }

/**
 * The parts of an image with their hashes, read once from its file. The file must be the one that was built: its length
 * is compared here, and its hash where it is read as a whole anyway.
 */
export async function hashParts(
  file: string,
  { file: built, parts, target }: ChosenImage,
): Promise<HashedPart[]> {
  const found = await lstat(file).catch((cause) => {
    throw new UserError(`the image of ${target.id} is not there (${file}); build it again`, { cause })
  })
  if (!found.isFile())
    throw new UserError(`the image of ${target.id} is no plain file (${file}); it is not released`)
  if (found.size !== built.bytes)
    throw new UserError(
      `the image of ${target.id} has ${found.size} bytes, and one of ${built.bytes} was booted`,
    )
  const [only, ...others] = parts
  if (only && others.length === 0) return [{ ...only, sha256: built.sha256 }] // its upload computes the hash on the way
  const whole = createHash('sha256')
  const hashed: HashedPart[] = []
  for (const part of parts) {
    const hash = createHash('sha256')
    for await (const chunk of openPart(file, part)) {
      hash.update(chunk as Buffer)
      whole.update(chunk as Buffer)
    }
    hashed.push({ ...part, sha256: hash.digest('hex') })
  }
  if (whole.digest('hex') !== built.sha256)
    throw new UserError(`the image of ${target.id} is not the file that was booted; build and boot it again`)
  return hashed
}

/** Reads a part straight from the image. */
export const openPart = (file: string, { offset, bytes }: Pick<Part, 'offset' | 'bytes'>) =>
  createReadStream(file, { start: offset, end: offset + bytes - 1, highWaterMark: 1 << 20 })
