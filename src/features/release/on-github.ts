import { text as textOf } from 'node:stream/consumers'
import type { GithubRelease } from '../../github/releases/releases.ts'
import type { Digests } from './draft/digests.ts'
import { readAsset, releasesOf } from './draft/open-draft.ts'
import { removeAssets, unwantedIn } from './draft/own-assets.ts'
import { type OpenDraft, openDraftOf, type UploadJob } from './draft-of-job.ts'
import { recordName } from './names/own-names.ts'
import { detailsOf, joinNotes, withoutOurs } from './notes/notes.ts'
import { noteSections, type Released, type ReleasedFiles } from './notes/sections.ts'
import { type PublishedRelease, publish } from './publish.ts'
import { uploadRelease } from './release.ts'
import { changesSince } from './release-before.ts'

/** The release's rank, by the tag unless the user overrides it. */
export interface Standing {
  prerelease: boolean | undefined
  latest: boolean | undefined
}

export interface Uploaded {
  /** The draft with all its assets, or the already published release. */
  release: GithubRelease
  released: Released
  /** Of what was read back on the way. */
  digests: Digests
}

/** Puts a release into a draft, with its notes; goes on with what an earlier run left, and removes what is too much of that. */
export async function uploadOnGithub(job: UploadJob): Promise<Uploaded> {
  const { tag, at, words } = job
  const open = await openDraftOf(job, async (id) => textOf(await readAsset(id, job)))
  const { release, destination, earlier, frame } = open
  const { digests } = open.context
  if (!release.isDraft)
    return { release, digests, released: await uploadRelease({ ...job, destination, earlier }) }
  const changes = await changesSince(job, tag, job.sboms)
  const sections = (files: ReleasedFiles) =>
    noteSections({ released: files, repository: at.repository.full, signer: job.signer, changes })
  const person = words ?? withoutOurs(release.body)
  const details = async (files: ReleasedFiles) => detailsOf(person, sections(files), frame)
  const released = await uploadRelease({ ...job, destination, earlier, details })
  await removeRest(open, released)
  const notes = joinNotes(person, sections(released), frame)
  if (notes === release.body) return { release, released, digests }
  const named = release.name === '' ? { name: tag } : {}
  return { release: await releasesOf(job).update(release.id, { ...named, body: notes }), released, digests }
}

/** What earlier runs left under names that this one could have used, and did not. */
async function removeRest({ listed, claimed, context }: OpenDraft, { record }: Released): Promise<void> {
  const wanted = [...record.assets.map(({ name }) => name), recordName]
  await removeAssets(unwantedIn(listed, { wanted, claimed }).ours, context)
}

/** Uploads a release into a draft and publishes it. */
export async function releaseOnGithub(job: UploadJob & Standing): Promise<PublishedRelease> {
  const { release, released, digests } = await uploadOnGithub(job)
  const { record, recordAsset } = released
  return publish({ ...job, releases: releasesOf(job), release, digests, record, others: [recordAsset] })
}
