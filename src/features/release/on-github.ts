import { text as textOf } from 'node:stream/consumers'
import type { GithubRelease } from '../../github/releases/releases.ts'
import { UserError } from '../../lib/errors.ts'
import { type Draft, draftFor } from './draft/draft.ts'
import { githubDestination } from './draft/github-destination.ts'
import { openDraft, type ReleaseAccess, readAsset, releasesOf } from './draft/open-draft.ts'
import { joinNotes, withoutOurs } from './notes/notes.ts'
import { noteSections, type Released } from './notes/sections.ts'
import { publish } from './publish.ts'
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
  const { tag, at } = job
  const releases = releasesOf(job)
  await requireTag(releases.commitOfTag(tag), job)
  const draft = await draftFor({ ...job, releases })
  const destination = githubDestination(openDraft(job, draft), async (id) => textOf(await readAsset(id, job)))
  const released = await uploadRelease({ ...job, destination })
  const changes = await changesSince(job, tag, job.sboms)
  const sections = noteSections({ released, repository: at.repository.full, signer: job.signer, changes })
  const notes = notesOf(job, draft, sections)
  const { release } = draft
  if (!release.isDraft || notes === release.body) return { release, released }
  const named = release.name === '' ? { name: tag } : {}
  return { release: await releases.update(release.id, { ...named, body: notes }), released }
}

/** Uploads a release into a draft and publishes it. */
export async function releaseOnGithub(job: UploadJob & Standing): Promise<GithubRelease> {
  const { release, released } = await uploadOnGithub(job)
  const { record, recordAsset } = released
  return publish({ ...job, releases: releasesOf(job), release, record, others: [recordAsset] })
}

function notesOf({ words }: UploadJob, { release, isOurs }: Draft, sections: readonly string[]): string {
  const person = words ?? withoutOurs(release.body)
  return joinNotes(person, sections, { isOurs, more: 'The rest is in `release.json`.' })
}

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
