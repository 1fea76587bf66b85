import type { Client } from '../../../github/client.ts'
import type { Run } from '../../../github/context.ts'
import { downloadAsset } from '../../../github/releases/download-asset.ts'
import { githubReleases, type Releases } from '../../../github/releases/releases.ts'
import { uploadAsset } from '../../../github/releases/upload-asset.ts'
import type { Log } from '../../../host/host.ts'
import { digests } from './digests.ts'
import type { Draft } from './draft.ts'
import { pace } from './pace.ts'
import type { PutContext } from './put-asset.ts'

/** The permission to write releases of a repository, with time limits. */
export interface ReleaseAccess {
  client: Client
  at: Pick<Run, 'repository' | 'apiUrl'>
  token: string
  /** Seconds that we may wait for rate limits. */
  wait: number
  /** Bytes per second below which an upload is given up. */
  minRate: number
  signal: AbortSignal
  log: Log
  pause(seconds: number): Promise<void>
}

/** The releases of the repository. */
export const releasesOf = ({ client, at }: Pick<ReleaseAccess, 'client' | 'at'>): Releases =>
  githubReleases(client, at)

/** Streams the bytes of an asset. */
export const readAsset = (
  id: number,
  { at, token, signal }: Pick<ReleaseAccess, 'at' | 'token' | 'signal'>,
): Promise<AsyncIterable<Uint8Array>> => downloadAsset(id, { at, token, signal })

/** Everything needed to put assets into a draft. */
export function openDraft(access: ReleaseAccess, draft: Draft): PutContext {
  const { at, token, signal, minRate, log, pause } = access
  return {
    releases: releasesOf(access),
    draft,
    log,
    pause,
    pace: pace({ budget: access.wait, pause, say: log.info }),
    send: (upload) => uploadAsset(upload, { apiUrl: at.apiUrl, token, signal, limits: { minRate } }),
    digests: digests((id) => readAsset(id, access)),
  }
}
