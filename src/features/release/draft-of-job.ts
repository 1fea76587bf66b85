import type { Release } from '../../documents/release.ts'
import type { GithubAsset, GithubRelease } from '../../github/releases/releases.ts'
import { UserError } from '../../lib/errors.ts'
import type { Destination } from './draft/destination.ts'
import { type Draft, draftFor } from './draft/draft.ts'
import { githubDestination } from './draft/github-destination.ts'
import { openDraft, type ReleaseAccess, releasesOf } from './draft/open-draft.ts'
import { Claimed, claiming, removeAssets, unwantedIn } from './draft/own-assets.ts'
import type { PutContext } from './draft/put-asset.ts'
import { requireAssetCount } from './names/asset-names.ts'
import { type Frame, moreInDetails as more, requireRoom, withoutOurs } from './notes/notes.ts'
import { imageTable } from './notes/sections.ts'
import { namesInAnyForm, plannedNames, requireAttestable } from './planned-names.ts'
import { recordFor, recordIn } from './record.ts'
import type { ReleaseJob } from './release.ts'
import { someOf } from './some-of.ts'

/** A release for a draft on GitHub, with the user's settings. */
export interface UploadJob extends Omit<ReleaseJob, 'destination' | 'earlier'>, ReleaseAccess {
  /** Text above our notes; the draft's own text if absent. */
  words: string | undefined
  /** The workflow that will attest the files, as `gh attestation verify` wants it. */
  signer: string | undefined
}

/** The draft of a release with room for all of it, or the release that is published already. */
export interface OpenDraft {
  release: GithubRelease
  context: PutContext
  destination: Destination
  /** What earlier runs left that this one may want. */
  listed: GithubAsset[]
  /** The names of ours, in a draft of ours. */
  claimed: Claimed | undefined
  /** What earlier runs wrote down. */
  earlier: Release | undefined
  frame: Frame
}

/** Opens it once it is known that all of the release will have room, and removes what no form of it has any more. */
export async function openDraftOf(
  job: UploadJob,
  readText: (id: number) => Promise<string>,
): Promise<OpenDraft> {
  const { tag, words } = job
  const releases = releasesOf(job)
  const wanted = namesInAnyForm(job)
  if (job.signer !== undefined) requireAttestable(job)
  const { marker } = Claimed.of(wanted)
  const table = imageTable(recordFor(job, job.images, []))
  if (words !== undefined) requireRoom(words, table, { marker, more })
  await requireTag(releases.commitOfTag(tag), job)
  const beforeNew = async () => job.requireImages?.(job.images)
  const draft = await draftFor({ ...job, releases, marker, beforeNew })
  const { isDraft } = draft.release
  const frame = { marker: draft.isOurs ? marker : '', more }
  if (isDraft) requireRoom(words ?? draft.release.body, table, frame)
  const listed = await releases.assets(draft.release.id)
  const earlier = await recordIn(githubDestination(openDraft(job, draft), listed, readText))
  const claimed = draft.isOurs && isDraft ? claimedIn(draft, { wanted, earlier }) : undefined
  const { ours, others } = unwantedIn(listed, { wanted, claimed })
  const kept = listed.filter((one) => !ours.includes(one))
  requireAssetCount(plannedNames(job), kept)
  if (isDraft) warnOf(others, job)
  const release = await claim(draft, claimed, job)
  const context = openDraft(job, { ...draft, release })
  await removeAssets(ours, context)
  const destination = githubDestination(context, kept, readText)
  return { release, context, destination, listed: kept, claimed, earlier, frame }
}

/** What this run may write, and what earlier ones may have written. */
const claimedIn = (
  { release }: Draft,
  { wanted, earlier }: { wanted: readonly string[]; earlier: Release | undefined },
): Claimed =>
  Claimed.in(release).with(Claimed.of([...wanted, ...(earlier?.assets ?? []).map(({ name }) => name)]))

/** Says in a draft of ours what is ours, before any of it is there. */
async function claim(draft: Draft, claimed: Claimed | undefined, job: UploadJob): Promise<GithubRelease> {
  const { release } = draft
  const body = claimed && claiming(draft, { claimed, person: withoutOurs(release.body) })
  return body === undefined ? release : releasesOf(job).update(release.id, { body })
}

function warnOf(others: readonly GithubAsset[], { log }: UploadJob): void {
  if (others.length === 0) return
  const names = others.map(({ name }) => name)
  log.warning(
    `the draft has ${someOf(names)} beside what is released: Flakeship leaves what it did not put there, and publishes when you have removed it`,
  )
}

async function requireTag(
  found: Promise<string | undefined>,
  { tag, commit }: Pick<UploadJob, 'tag' | 'commit'>,
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
