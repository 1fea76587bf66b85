import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { parseDocument } from '../../documents/files.ts'
import type { Release } from '../../documents/release.ts'
import type { GithubAsset } from '../../github/releases/releases.ts'
import { UserError } from '../../lib/errors.ts'
import { sha256File } from '../../system/files.ts'
import { isOwn } from './draft/draft.ts'
import { openDraft, type ReleaseAccess, readAsset, releasesOf } from './draft/open-draft.ts'
import { type AssetSource, type PutContext, putAsset } from './draft/put-asset.ts'
import type { Wanted } from './draft/reconcile.ts'
import { attestationName, recordName } from './names/own-names.ts'
import type { Standing } from './on-github.ts'
import { type PublishedRelease, publish } from './publish.ts'

/** What an earlier job uploaded, by its own outputs; nothing else in the draft is trusted. */
export interface PublishDraftJob extends ReleaseAccess, Standing {
  /** The id of the release. */
  id: number
  /** SHA-256 of its release.json. */
  recordSha256: string
  /** The attestation file of all images; undefined if none was made. */
  attestation: string | undefined
}

/** Maximum bytes of a record: it is small, whoever wrote it. */
const mostRecord = 16 * 1024 * 1024

/**
 * Publishes a draft that another job filled, together with the attestation made in between: nothing can be added
 * afterwards.
 */
export async function publishDraft(job: PublishDraftJob): Promise<PublishedRelease> {
  const releases = releasesOf(job)
  const release = await releases.get(job.id)
  const assets = await releases.assets(job.id)
  const { record, asset } = await recordOf(job, assets)
  const context = openDraft(job, { release, isOurs: isOwn(release) })
  const attestation = await attest(job, context, assets)
  const { digests } = context
  return publish({ ...job, releases, release, digests, record, others: [asset, ...attestation] })
}

async function recordOf(
  job: PublishDraftJob,
  assets: readonly GithubAsset[],
): Promise<{ record: Release; asset: Wanted }> {
  const found = assets.find(({ name }) => name === recordName)
  if (found === undefined || found.bytes > mostRecord)
    throw new UserError(`the release has no ${recordName}; run all jobs again`, { reason: 'machine' })
  const data = await buffer(await readAsset(found.id, job))
  const sha256 = createHash('sha256').update(data).digest('hex')
  if (sha256 !== job.recordSha256)
    throw new UserError(
      `${recordName} is not the one that was uploaded (${sha256}, not ${job.recordSha256}); run all jobs again`,
      { reason: 'machine' },
    )
  const record = parseDocument('release', data.toString('utf8'), recordName)
  return { record, asset: { name: recordName, bytes: data.length, sha256 } }
}

/** The attestation as an asset. A published one was made by an earlier run and is just as valid. */
async function attest(
  job: PublishDraftJob,
  context: PutContext,
  assets: readonly GithubAsset[],
): Promise<Wanted[]> {
  const { release, isOurs } = context.draft
  const there = assets.find(({ name }) => name === attestationName)
  if (!release.isDraft) return there?.sha256 === undefined ? [] : [{ ...there, sha256: there.sha256 }]
  if (job.attestation === undefined) {
    if (there !== undefined && isOurs) await releasesOf(job).deleteAsset(there.id)
    return []
  }
  const source = await sourceOf(job.attestation)
  await putAsset(source, context)
  return [source]
}

async function sourceOf(file: string): Promise<AssetSource> {
  const { size } = await stat(file)
  return {
    name: attestationName,
    bytes: size,
    sha256: await sha256File(file),
    open: () => createReadStream(file),
  }
}
