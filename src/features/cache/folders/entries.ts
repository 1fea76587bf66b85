import { once } from 'node:events'
import { createReadStream, createWriteStream } from 'node:fs'
import { PassThrough } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import zlib from 'node:zlib'
import { BrokenBlob, readRange } from '../../../github/blob-ranges.ts'
import { BlobUpload } from '../../../github/blob-upload.ts'
import type { CacheService, FoundEntry } from '../../../github/cache-service.ts'

/** One file per cache entry: no tar extracts it to a path of its own choice, and no process sees the token. */
export interface FileEntries {
  has(key: string): Promise<boolean>
  /** Writes the file of an entry, up to `most` bytes; false if there is none. */
  restore(key: string, file: string, most: number): Promise<boolean>
  /** The same for the newest entry whose key has this prefix. */
  newest(family: string, file: string, most: number): Promise<boolean>
  /** False if the key is taken. */
  save(key: string, file: string): Promise<boolean>
}

/** The format of an entry: these 16 bytes, the last eight being the length of what follows, then the file (zstd). */
const magic = Buffer.from('flkfile1')
const headBytes = 16

export function fileEntries(service: CacheService, signal: AbortSignal): FileEntries {
  const fetched = async (found: FoundEntry | undefined, file: string, most: number): Promise<boolean> => {
    if (!found) return false
    const source = { url: service.urlOf(found), signal }
    const head: Buffer[] = []
    await readRange(source, { at: 0, length: headBytes }, (chunk) => void head.push(chunk))
    const length = lengthIn(Buffer.concat(head))
    if (length > most) throw new BrokenBlob(`${found.key} is larger than it may be`)
    const bytes = new PassThrough()
    await Promise.all([
      pipeline(
        bytes,
        zlib.createZstdDecompress(),
        limit(most, found.key),
        createWriteStream(file, { mode: 0o600 }),
      ),
      readRange(source, { at: headBytes, length }, async (chunk) => {
        if (!bytes.write(chunk) && !bytes.destroyed) await once(bytes, 'drain')
      }).then(
        () => void bytes.end(),
        (error: Error) => void bytes.destroy(error),
      ),
    ])
    return true
  }
  return {
    has: async (key) => (await service.find(key)) !== undefined,
    restore: async (key, file, most) => fetched(await service.find(key), file, most),
    newest: async (family, file, most) => {
      const found = await service.find(family, 'prefix')
      return found?.key.startsWith(family) === true && fetched(found, file, most)
    },
    save: async (key, file) => {
      const created = await service.create(key)
      if (created.kind === 'taken') return false
      const upload = new BlobUpload(created.url, signal)
      const packed = createReadStream(file).pipe(zlib.createZstdCompress())
      for await (const chunk of packed as AsyncIterable<Buffer>) await upload.write(chunk)
      const head = Buffer.alloc(headBytes)
      magic.copy(head)
      head.writeBigUInt64LE(BigInt(upload.bytes), 8)
      await service.finalize(key, await upload.end(head))
      return true
    },
  }
}

function lengthIn(head: Buffer): number {
  const length = head.length === headBytes ? Number(head.readBigUInt64LE(8)) : 0
  if (!head.subarray(0, 8).equals(magic) || length === 0) throw new BrokenBlob('an entry is none of ours')
  return length
}

/** An entry that unpacks to more than its limit is not ours. */
function limit(most: number, key: string) {
  return async function* (chunks: AsyncIterable<Buffer>) {
    let left = most
    for await (const chunk of chunks) {
      left -= chunk.length
      if (left < 0) throw new BrokenBlob(`${key} unpacks to more than it may`)
      yield chunk
    }
  }
}
