import { createReadStream } from 'node:fs'
import { sha256Of } from '../../system/files.ts'
import { CacheFault, type LocalFile, type PartOfFile } from './cache-files.ts'
import { askPlace, type HttpPlace, refusal } from './http-files.ts'
import type { Answer, Asked } from './http-request.ts'
import { xmlText } from './s3-listing.ts'

/**
 * S3's maximum bytes of an object in one request, our bytes per part (at least 5 MiB), and the maximum number of parts.
 */
export interface S3Limits {
  atOnce: number
  part: number
  parts: number
}

export const s3Limits: S3Limits = { atOnce: 5 * 1024 ** 3, part: 256 * 1024 ** 2, parts: 10_000 }

/** Uploads a large object in parts (S3: multipart upload); it appears once all of them are there, or not at all. */
export async function putInParts(
  place: HttpPlace,
  name: string,
  content: LocalFile,
  { part, parts }: S3Limits,
): Promise<void> {
  const what = `${name} cannot be written to`
  const object = place.urlOf(name)
  const ask = async (method: Asked['method'], query: Record<string, string>, body: string | PartOfFile) => {
    const url = new URL(object)
    for (const [key, value] of Object.entries(query)) url.searchParams.set(key, value)
    return accepted(await askPlace(place, method, url, { what, body }), `${what} ${place.shown}`)
  }
  const uploadId = xmlText((await ask('POST', { uploads: '' }, '')).text, 'UploadId')
  if (uploadId === undefined)
    throw new CacheFault(`${what} ${place.shown}`, 'the server begins no upload in parts')
  try {
    const size = Math.max(part, Math.ceil(content.bytes / parts))
    const tags: string[] = []
    for (let at = 0; at < content.bytes; at += size) {
      const body = await partOf(content, at, Math.min(size, content.bytes - at))
      const { etag = '' } = await ask('PUT', { partNumber: String(tags.length + 1), uploadId }, body)
      tags.push(etag)
    }
    const listed = tags.map((tag, i) => `<Part><PartNumber>${i + 1}</PartNumber><ETag>${tag}</ETag></Part>`)
    const whole = `<CompleteMultipartUpload>${listed.join('')}</CompleteMultipartUpload>`
    await ask('POST', { uploadId }, whole)
  } catch (error) {
    await abandon({ ...place, signal: AbortSignal.timeout(10_000), pauses: [] }, object, uploadId)
    throw error
  }
}

async function partOf({ file }: LocalFile, at: number, bytes: number): Promise<PartOfFile> {
  return {
    file,
    at,
    bytes,
    sha256: await sha256Of(createReadStream(file, { start: at, end: at + bytes - 1 })),
  }
}

/** The last request may answer 200 first and report an error afterwards. */
function accepted(answer: Answer, what: string): Answer {
  if (answer.status === 200 && !/<Error>/.test(answer.text)) return answer
  throw refusal(what, answer)
}

/** Leftover parts cost money and are invisible. */
async function abandon(place: HttpPlace, object: URL, uploadId: string): Promise<void> {
  const url = new URL(object)
  url.searchParams.set('uploadId', uploadId)
  await askPlace(place, 'DELETE', url, { what: 'parts cannot be removed from' }).catch(() => {})
}
