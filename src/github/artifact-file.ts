import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { MachineError, UserError } from '../lib/errors.ts'
import { bytes } from '../lib/text.ts'
import { download } from '../system/download/download.ts'
import { seenBy } from '../system/files.ts'

export interface ArtifactFile {
  /** In a message: `the artifact NAME`. */
  what: string
  /** A signed URL; requested for each try, because it expires. */
  url(): Promise<string>
  file: string
  /** More bytes are refused, whatever size was announced. */
  most: number
  /** `sha256:…` of all bytes. */
  digest?: string
}

/** Seconds between the tries. */
const pauses = [1, 2, 4, 8] as const

/** Downloads an artifact as stored into one file; removes it on failure. */
export async function fetchArtifact({ what, url, file, most, digest }: ArtifactFile): Promise<void> {
  const hash = createHash('sha256')
  try {
    await using source = await download(url, { what, pauses, advice: 'run the job again', refusal })
    await pipeline(seenBy(hash, within(source.chunks)), createWriteStream(file))
    const got = `sha256:${hash.digest('hex')}`
    if (digest !== undefined && digest !== got)
      throw new UserError(`${what} is not what was uploaded (${got}, not ${digest}); run again`, {
        reason: 'machine',
      })
  } catch (error) {
    await rm(file, { force: true })
    if (['ENOSPC', 'EDQUOT'].includes((error as NodeJS.ErrnoException).code ?? ''))
      throw new MachineError(
        `the disk is full: there is no room for ${what}; free some space and run again`,
        {
          cause: error,
        },
      )
    throw error
  }

  function refusal(status: number): Error | undefined {
    if (status !== 404 && status !== 410) return undefined
    return new UserError(`${what} is not there any more; run the job that uploads it again`, {
      reason: 'machine',
    })
  }

  async function* within(chunks: AsyncIterable<Uint8Array>) {
    let done = 0
    for await (const chunk of chunks) {
      done += chunk.length
      if (done > most)
        throw new UserError(`${what} has more than the ${bytes(most)} that it may have; it is refused`)
      yield chunk
    }
  }
}
