import { text as textOf } from 'node:stream/consumers'
import type { GithubAsset, GithubRelease } from '../../github/releases/releases.ts'
import { UserError } from '../../lib/errors.ts'
import { type Draft, draftFor } from './draft/draft.ts'
import { githubDestination } from './draft/github-destination.ts'
import { openDraft, type ReleaseAccess, readAsset, releasesOf } from './draft/open-draft.ts'
import { requireAssetCount } from './names/asset-names.ts'
import { detailsName } from './names/own-names.ts'
import { detailsOf, joinNotes, requireRoom, withoutOurs } from './notes/notes.ts'
import { imageTable, noteSections, type Released, type ReleasedFiles } from './notes/sections.ts'
import { plannedNames } from './planned-names.ts'
import { type PublishedRelease, publish } from './publish.ts'
import { recordFor } from './record.ts'
import { type ReleaseJob, uploadRelease } from './release.ts'
import { changesSince } from './release-before.ts'

/** A release that goes into a draft on GitHub, and what the person said of it. */
export interface UploadJob extends Omit<ReleaseJob, 'destination'>, ReleaseAccess {
  /** What stands above our notes; the text of the draft where it is left out. */
  words: string | undefined
  /** The workflow that will attest the files, as `gh attestation verify` wants it. */
  signer: string | undefined
}

/** What the tag says unless the person says otherwise. */
export interface Standing {
  prerelease: boolean | undefined
  latest: boolean | undefined
}

export interface Uploaded {
  /** The draft with all its assets, or the release that is published already. */
  release: GithubRelease
  released: Released
}

/** Puts a release into a draft, with its notes; goes on with what an earlier run left. */
export async function uploadOnGithub(job: UploadJob): Promise<Uploaded> {
  const { tag, at, words } = job
  const { draft, listed } = await roomyDraft(job)
  const readText = async (id: number) => textOf(await readAsset(id, job))
  const destination = githubDestination(openDraft(job, draft), listed, readText)
  const { release } = draft
  if (!release.isDraft) return { release, released: await uploadRelease({ ...job, destination }) }
  const changes = await changesSince(job, tag, job.sboms)
  const sections = (files: ReleasedFiles) =>
    noteSections({ released: files, repository: at.repository.full, signer: job.signer, changes })
  const [person, frame] = [words ?? withoutOurs(release.body), { ...draft, more }]
  const details = async (files: ReleasedFiles) => detailsOf(person, sections(files), frame)
  const released = await uploadRelease({ ...job, destination, details })
  const notes = joinNotes(person, sections(released), frame)
  if (notes === release.body) return { release, released }
  const named = release.name === '' ? { name: tag } : {}
  return { release: await releasesOf(job).update(release.id, { ...named, body: notes }), released }
}

/** Uploads a release into a draft and publishes it. */
export async function releaseOnGithub(job: UploadJob & Standing): Promise<PublishedRelease> {
  const { release, released } = await uploadOnGithub(job)
  const { record, recordAsset } = released
  return publish({ ...job, releases: releasesOf(job), release, record, others: [recordAsset] })
}

/** The draft to work on, once it is known that all of the release will have room in it. */
async function roomyDraft(job: UploadJob): Promise<{ draft: Draft; listed: GithubAsset[] }> {
  const { tag, words } = job
  const releases = releasesOf(job)
  const table = imageTable(recordFor(job, job.images, []))
  if (words !== undefined) requireRoom(words, table, { isOurs: true, more })
  await requireTag(releases.commitOfTag(tag), job)
  const draft = await draftFor({ ...job, releases })
  if (draft.release.isDraft) requireRoom(words ?? draft.release.body, table, { ...draft, more })
  const listed = await releases.assets(draft.release.id)
  requireAssetCount(plannedNames(job), listed)
  return { draft, listed }
}

const more = `The rest is in \`${detailsName}\`.`

async function requireTag(
  found: Promise<string | undefined>,
  { tag, commit }: Pick<ReleaseJob, 'tag' | 'commit'>,
): Promise<void> {
  const now = await found
  if (now === undefined)
    throw new UserError(`there is no tag ${tag}; push it first, a release never makes one`, {
      reason: 'machine',
    })
  if (now !== commit)
    throw new UserError(
      `the tag ${tag} points to ${now.slice(0, 12)}, and the images were built from ${commit.slice(0, 12)}; build the tag`,
      { reason: 'machine' },
    )
}
