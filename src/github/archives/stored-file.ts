import { openPromise } from 'yauzl'

/** Bytes that lie in a file as they are. */
export interface Stretch {
  /** Where they begin. */
  start: number
  bytes: number
}

/**
 * Where the only file of an archive lies in it, if it is neither packed nor encrypted: an image of gigabytes can then be
 * read where it is. Undefined for every other file. Nothing that the archive says is believed but where to look.
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
