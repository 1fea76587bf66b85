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
  /** The draft, or the release that is published already. */
  release: GithubRelease
  record: Release
  /** The record itself and what was made after it: assets too. */
  others: readonly Wanted[]
  /** What the person said of it instead of the order of the tags. */
  prerelease: boolean | undefined
  latest: boolean | undefined
  log: Log
  pause(seconds: number): Promise<void>
}

/** A release that is public, with the names of all of its assets. */
export interface PublishedRelease extends GithubRelease {
  assetNames: readonly string[]
}

/** Seconds before each further look for digests; two minutes together. */
const pauses = [2, 5, 10, 20, 30, 53]
const mostTries = 3

/** Publishes a draft whose every asset was seen to be right, and looks at it once more afterwards. */
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

/** The tag must still stand for what was built; a draft whose tag is gone would make a new one. */
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

/** All assets, when GitHub has computed their digests; servers without digests show none, ever. */
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

/** An answer that got lost is not believed: the release itself is asked. */
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
