import { text as textOf } from 'node:stream/consumers'
import type { Client } from '../../github/client.ts'
import type { Run } from '../../github/context.ts'
import { downloadAsset } from '../../github/releases/download-asset.ts'
import { type GithubRelease, githubReleases } from '../../github/releases/releases.ts'
import { uploadAsset } from '../../github/releases/upload-asset.ts'
import { UserError } from '../../lib/errors.ts'
import { sha256Of } from '../../system/files.ts'
import { type Draft, draftFor } from './draft/draft.ts'
import { githubDestination } from './draft/github-destination.ts'
import { pace } from './draft/pace.ts'
import { joinNotes, withoutOurs } from './notes/notes.ts'
import { noteSections } from './notes/sections.ts'
import { publish } from './publish.ts'
import { type ReleaseJob, uploadRelease } from './release.ts'

/** A release with the rights to publish it, and what the person said of it. */
export interface GithubReleaseJob extends Omit<ReleaseJob, 'destination'> {
  client: Client
  at: Pick<Run, 'repository' | 'apiUrl'>
  token: string
  /** What stands above our notes; the text of the draft where it is left out. */
  words: string | undefined
  prerelease: boolean | undefined
  latest: boolean | undefined
  /** Seconds that rate limits may cost. */
  wait: number
  /** Bytes a second below which an upload is given up. */
  minRate: number
  signal: AbortSignal
  pause(seconds: number): Promise<void>
}

/** Uploads a release into a draft and publishes it; goes on with what an earlier run left. */
export async function releaseOnGithub(job: GithubReleaseJob): Promise<GithubRelease> {
  const { client, at, token, tag, log, pause } = job
  const releases = githubReleases(client, at)
  await requireTag(releases.commitOfTag(tag), job)
  const draft = await draftFor({ releases, tag, log, pause })
  const read = (id: number) => downloadAsset(id, { at, token })
  const context = {
    releases,
    draft,
    log,
    pause,
    pace: pace({ budget: job.wait, pause, say: log.info }),
    send: (upload: Parameters<typeof uploadAsset>[0]) =>
      uploadAsset(upload, {
        apiUrl: at.apiUrl,
        token,
        signal: job.signal,
        limits: { minRate: job.minRate },
      }),
    digestOf: async (id: number) => sha256Of(await read(id)),
  }
  const destination = githubDestination(context, async (id) => textOf(await read(id)))
  const released = await uploadRelease({ ...job, destination })
  const notes = notesOf(
    job,
    draft,
    noteSections({ released, repository: at.repository.full, signer: undefined }),
  )
  const { release } = draft
  const named = release.name === '' ? { name: tag } : {}
  const current =
    release.isDraft && notes !== release.body
      ? await releases.update(release.id, { ...named, body: notes })
      : release
  return publish({
    releases,
    release: current,
    record: released.record,
    recordAsset: released.recordAsset,
    prerelease: job.prerelease,
    latest: job.latest,
    log,
    pause,
  })
}

function notesOf(
  { words }: GithubReleaseJob,
  { release, isOurs }: Draft,
  sections: readonly string[],
): string {
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
