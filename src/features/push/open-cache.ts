import { readFile } from 'node:fs/promises'
import { awsCredentials } from '../../nix/binary-cache/aws-credentials.ts'
import type { CacheFiles } from '../../nix/binary-cache/cache-files.ts'
import { folderFiles } from '../../nix/binary-cache/folder-files.ts'
import { webFiles } from '../../nix/binary-cache/http-files.ts'
import { loginOf } from '../../nix/binary-cache/netrc.ts'
import { s3Files } from '../../nix/binary-cache/s3-files.ts'
import type { Destination } from './destination.ts'

export type CacheDestination = Extract<Destination, { kind: 'folder' | 'web' | 's3' }>

export interface OpenOptions {
  environment: Readonly<Record<string, string | undefined>>
  /** Nix's file of logins. */
  netrc?: string | undefined
  /** Called with each S3 key before its use. */
  secret(value: string): void
  signal: AbortSignal
  /** Seconds before each retry. */
  pauses?: readonly number[]
}

/** The files of a cache; reports what is missing to access it. */
export async function openCache(
  to: CacheDestination,
  { environment, netrc, secret, signal, pauses }: OpenOptions,
): Promise<CacheFiles> {
  const options = { signal, ...(pauses ? { pauses } : {}) }
  switch (to.kind) {
    case 'folder':
      return folderFiles(to.folder)
    case 'web': {
      const text = netrc === undefined ? '' : await readFile(netrc, 'utf8').catch(() => '')
      const login = loginOf(text.slice(0, 1_000_000), to.url.hostname)
      for (const one of [to.url.password, login?.replace(/^[^:]*:/, '')]) if (one) secret(one)
      return webFiles(to.url, { ...options, login })
    }
    case 's3': {
      const credentials = await awsCredentials(environment, to.profile)
      secret(credentials.secretAccessKey)
      if (credentials.sessionToken) secret(credentials.sessionToken)
      return s3Files(to.bucket, { ...options, credentials })
    }
  }
}
