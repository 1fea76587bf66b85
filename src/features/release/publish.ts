import type { Release } from '../../documents/release.ts'
import type { GithubRelease, Releases } from '../../github/releases/releases.ts'
import type { Log } from '../../host/host.ts'
import { MachineError, UserError } from '../../lib/errors.ts'
import { count } from '../../lib/text.ts'
import { differences, type Listed, tooMany, type Wanted } from './draft/reconcile.ts'
import { refusalOf } from './draft/refusal.ts'
import { standingOf } from './names/tag-order.ts'
import { someOf } from './some-of.ts'

export interface PublishJob {
  releases: Releases
  /** The draft, or the already published release. */
  release: GithubRelease
  record: Release
  /** The record itself and assets made after it. */
  others: readonly Wanted[]
  /** The user's setting, which overrides the order of the tags. */
  prerelease: boolean | undefined
  latest: boolean | undefined
  log: Log
  pause(seconds: number): Promise<void>
}

/** A published release, with the names of all its assets. */
export interface PublishedRelease extends GithubRelease {
  assetNames: readonly string[]
}

/** Seconds before each further query for digests; two minutes in total. */
const pauses = [2, 5, 10, 20, 30, 53]
const mostTries = 3

/** Publishes a draft after verifying every asset, and verifies it once more afterwards. */
export async function publish(job: PublishJob): Promise<PublishedRelease> {
  const { release, record, log } = job
  const wanted = [...record.assets, ...job.others]
  const assetNames = wanted.map(({ name }) => name)
  await requireTag(job)
  const listed = await wholeListing(job)
  const wrong = differences(wanted, listed)
  if (wrong.length > 0)
    throw new UserError(wrongAssets(release, { wrong, beside: tooMany(wanted, listed) }), {
      reason: 'machine',
    })
  if (!release.isDraft) {
    log.info(
      `${record.tag} is published already, with the same ${count(wanted.length, 'asset')}: ${release.page}`,
    )
    return { ...release, assetNames }
  }
  const standing = await standingNow(job)
  const published = await publishDraft(job, standing)
  await requireTag({ ...job, release: published })
  const after = differences(wanted, await wholeListing({ ...job, release: published }))
  if (after.length > 0)
    throw new MachineError(
      `${record.tag} was published, but GitHub now shows other assets than before: ${someOf(after)}; look at ${published.page}`,
    )
  log.info(
    `published ${record.tag}${published.isImmutable ? ', immutable from now on' : ''}: ${published.page}`,
  )
  return { ...published, assetNames }
}

function wrongAssets(
  { isDraft, isImmutable, tag, page }: GithubRelease,
  { wrong, beside }: { wrong: readonly string[]; beside: readonly string[] },
): string {
  if (!isDraft)
    return `${tag} is published already, with other assets: ${someOf(wrong)}${isImmutable ? '; it is immutable, so release under another tag' : '; remove it, or release under another tag'}`
  const todo =
    beside.length === 0
      ? 'run the job again, it uploads what is missing'
      : `remove ${someOf(beside)} from the draft (${page}), since Flakeship removes only what it put into a draft of its own, and run the job again`
  return `nothing is published: ${someOf(wrong)}; ${todo}`
}

/** The tag must still point to what was built; publishing a draft without its tag would create a new one. */
async function requireTag({ releases, record, release }: PublishJob): Promise<void> {
  const now = await releases.commitOfTag(record.tag)
  if (now === record.commit) return
  const state = release.isDraft ? 'nothing is published' : `look at ${release.page}`
  throw new UserError(
    now === undefined
      ? `the tag ${record.tag} is gone; ${state}`
      : `the tag ${record.tag} points to ${now.slice(0, 12)} now, and ${record.commit.slice(0, 12)} was built; ${state}`,
    { reason: 'machine' },
  )
}

/** All assets, once GitHub has computed their digests; some servers never provide digests. */
async function wholeListing({ releases, release, pause }: PublishJob): Promise<Listed[]> {
  for (const seconds of pauses) {
    const listed = await releases.assets(release.id)
    if (listed.every(({ state, sha256 }) => state !== 'uploaded' || sha256 !== undefined)) return listed
    await pause(seconds)
  }
  return releases.assets(release.id)
}

interface Sent {
  prerelease: boolean
  makeLatest: boolean
}

async function standingNow({ releases, record, prerelease, latest, log }: PublishJob): Promise<Sent> {
  const others = (await releases.list()).filter((one) => !one.isDraft && !one.isPrerelease)
  const standing = standingOf(
    record.tag,
    others.map(({ tag }) => tag),
  )
  if (standing.warning !== undefined && latest === undefined && prerelease !== true)
    log.warning(standing.warning)
  const isPrerelease = prerelease ?? standing.prerelease
  return { prerelease: isPrerelease, makeLatest: latest ?? (standing.latest && !isPrerelease) }
}

/** If the answer is lost, we query the release itself. */
async function publishDraft({ releases, release, log }: PublishJob, sent: Sent): Promise<GithubRelease> {
  for (let tries = 1; ; tries++) {
    try {
      return await releases.update(release.id, { ...sent, draft: false })
    } catch (error) {
      const now = await releases.get(release.id)
      if (!now.isDraft) return now
      const refusal = refusalOf(error, release.tag)
      if (!(refusal instanceof MachineError) || tries === mostTries) throw refusal
      log.info(`publishing was not answered (${refusal.message}); trying again`)
    }
  }
}
