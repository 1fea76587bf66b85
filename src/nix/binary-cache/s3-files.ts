import { createHash } from 'node:crypto'
import { AwsV4Signer } from 'aws4fetch'
import type { AwsCredentials } from './aws-credentials.ts'
import type { CacheFiles, LocalFile } from './cache-files.ts'
import { askPlace, filesAt, type HttpPlace, refusal } from './http-files.ts'
import { readListing } from './s3-listing.ts'
import { putInParts, type S3Limits, s3Limits } from './s3-parts.ts'

/** The location of a bucket, with Nix's parameters. */
export interface Bucket {
  name: string
  region: string
  scheme: 'https' | 'http'
  /** Host and port of a store outside AWS. */
  endpoint?: string | undefined
}

interface S3Options {
  credentials: AwsCredentials
  signal: AbortSignal
  pauses?: readonly number[]
  limits?: S3Limits
}

/** A binary cache in an S3 bucket, or a compatible store: `s3://…`. */
export function s3Files(
  bucket: Bucket,
  { credentials, signal, pauses, limits = s3Limits }: S3Options,
): CacheFiles {
  const root = rootOf(bucket)
  const place: HttpPlace = {
    ...{ shown: `s3://${bucket.name}`, signal, pauses },
    urlOf: (name) => new URL(name, root),
    headers: async ({ method, url, sha256 }) => {
      const signer = new AwsV4Signer({
        ...{ method, url: url.href, service: 's3', region: bucket.region, ...credentials },
        headers: { 'x-amz-content-sha256': sha256 },
      })
      const { headers } = await signer.sign()
      return Object.fromEntries(headers.entries())
    },
    sha256Of,
  }
  const files = filesAt(place)
  const list = async function* (folder: string) {
    const what = 'files cannot be listed in'
    for (let from: string | undefined = ''; from !== undefined; ) {
      const url = new URL(root)
      url.searchParams.set('list-type', '2')
      url.searchParams.set('prefix', folder === '' ? '' : `${folder}/`)
      if (folder === '') url.searchParams.set('delimiter', '/')
      if (from !== '') url.searchParams.set('continuation-token', from)
      const answer = await askPlace(place, 'GET', url, { what })
      if (answer.status !== 200) throw refusal(`${what} ${place.shown}`, answer)
      const { files, next } = readListing(answer.text)
      yield* files
      from = next
    }
  }
  return {
    ...files,
    put: async (name, content) => {
      if (typeof content === 'string' || content.bytes <= limits.atOnce) await files.put(name, content)
      else await putInParts(place, name, content, limits)
    },
    keeper: {
      list,
      remove: async (name) => {
        const what = `${name} cannot be removed from`
        const answer = await askPlace(place, 'DELETE', place.urlOf(name), { what })
        if (answer.status !== 204 && answer.status !== 200 && answer.status !== 404)
          throw refusal(`${what} ${place.shown}`, answer)
      },
    },
  }
}

/** AWS has a host name per bucket; it is not used if a dot in the bucket's name would break the certificate. */
function rootOf({ name, region, scheme, endpoint }: Bucket): URL {
  if (endpoint !== undefined) return new URL(`${scheme}://${endpoint}/${name}/`)
  const host = `s3.${region}.amazonaws.com`
  return new URL(name.includes('.') ? `${scheme}://${host}/${name}/` : `${scheme}://${name}.${host}/`)
}

const sha256Of = (body: string | LocalFile | undefined): string =>
  typeof body === 'object'
    ? body.sha256
    : createHash('sha256')
        .update(body ?? '')
        .digest('hex')
