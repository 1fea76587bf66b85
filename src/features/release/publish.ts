import type { Release } from '../../documents/release.ts'
import type { GithubRelease, Releases } from '../../github/releases/releases.ts'
import type { Log } from '../../host/host.ts'
import { MachineError, UserError } from '../../lib/errors.ts'
import { count } from '../../lib/text.ts'
import type { Digests } from './draft/digests.ts'
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
  digests: Digests
  log: Log
  pause(seconds: number): Promise<void>
}

/** A published release, with the names of all its assets. */
export interface PublishedRelease extends GithubRelease {
  assetNames: readonly string[]
}

const mostTries = 3

/** Publishes a draft after verifying every asset, and verifies it once more afterwards. */
export async function publish(job: PublishJob): Promise<PublishedRelease> {
  const { release, record, log } = job
  const wanted = [...record.assets, ...job.others]
  const assetNames = wanted.map(({ name }) => name)
  const standing = release.isDraft ? await standingNow(job) : undefined
  const listed = await wholeListing(job, wanted)
  const wrong = differences(wanted, listed)
  if (wrong.length > 0)
    throw new UserError(wrongAssets(release, { wrong, beside: tooMany(wanted, listed) }), {
      reason: 'machine',
    })
  if (standing === undefined) {
    await requireTag(job)
    log.info(
      `${record.tag} is published already, with the same ${count(wanted.length, 'asset')}: ${release.page}`,
    )
    return { ...release, assetNames }
  }
  const published = await publishDraft(job, standing)
  await requireTag({ ...job, release: published })
  const after = differences(wanted, await wholeListing({ ...job, release: published }, wanted))
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

/**
 * All assets; if nothing else is wrong, each with its digest: once GitHub has computed it, or of the bytes where a server
 * never does.
 */
async function wholeListing(job: PublishJob, wanted: readonly Wanted[]): Promise<Listed[]> {
  const listed = await patientListing(job)
  if (differences(wanted, listed).length > 0) return listed
  const whole: Listed[] = []
  for (const one of listed)
    whole.push(lacksDigest(one) ? { ...one, sha256: await job.digests.of(one.id) } : one)
  return whole
}

async function patientListing({ releases, release, digests, pause }: PublishJob): Promise<Listed[]> {
  for (const seconds of digests.pauses()) {
    const listed = await releases.assets(release.id)
    if (!listed.some(lacksDigest)) return listed
    await pause(seconds)
  }
  const listed = await releases.assets(release.id)
  digests.gaveUp(listed)
  return listed
}

const lacksDigest = ({ state, sha256 }: Listed): boolean => state === 'uploaded' && sha256 === undefined

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

/**
 * Asks for the tag right before each try, since publishing would make one that is gone. If the answer is lost, we query
 * the release itself.
 */
async function publishDraft(job: PublishJob, sent: Sent): Promise<GithubRelease> {
  const { releases, release, log } = job
  for (let tries = 1; ; tries++) {
    await requireTag(job)
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
