import { openPromise } from 'yauzl'

/** A range of a file with uncompressed bytes. */
export interface Stretch {
  /** Where they begin. */
  start: number
  bytes: number
}

/**
 * The position of the only file of an archive, if it is neither compressed nor encrypted: an image of gigabytes can
 * then be read in place. Undefined for every other archive. The archive is trusted only for where to look.
 */
export async function storedFile(archive: string): Promise<Stretch | undefined> {
  const zip = await openPromise(archive, { autoClose: false }).catch(() => undefined)
  if (zip === undefined) return undefined
  try {
    if (zip.entryCount !== 1) return undefined
    for await (const entry of zip.eachEntry()) {
      if (entry.compressionMethod !== 0 || entry.isEncrypted()) return undefined
      const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true })
      return { start: fileDataStart, bytes: entry.compressedSize }
    }
    return undefined
  } catch {
    return undefined // no archive, whatever its name says
  } finally {
    zip.close()
  }
}
