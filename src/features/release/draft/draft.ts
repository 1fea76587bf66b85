import type { GithubRelease, Releases } from '../../../github/releases/releases.ts'
import type { Log } from '../../../host/host.ts'
import { UserError } from '../../../lib/errors.ts'
import { count } from '../../../lib/text.ts'
import { refusalOf } from './refusal.ts'

/** Invisible to readers; a draft with this marker is ours, so we may replace its content. */
export const draftMarker = '<!-- flakeship-release -->'

/** Whether Flakeship made a release, by its hidden marker. */
export const isOwn = ({ body }: Pick<GithubRelease, 'body'>): boolean => body.includes(draftMarker)

export interface Draft {
  release: GithubRelease
  /** True if Flakeship made it: assets under our names may be replaced. */
  isOurs: boolean
}

export interface DraftContext {
  releases: Releases
  tag: string
  /** The text of a new draft, by which it is ours. */
  marker: string
  /** Throws where a new draft could not be filled; it would stay empty. */
  beforeNew?(): Promise<void>
  log: Log
  pause(seconds: number): Promise<void>
}

/** Seconds between two listings where one may lag behind: before we create a draft, and after a removal. */
export const lag = 5

/**
 * The release of a tag to work on, from now on addressed by id: a published one, a user's draft or ours, the oldest of
 * several, or a new draft. Only a listing shows drafts, since the tag's route hides them.
 */
export async function draftFor(context: DraftContext): Promise<Draft> {
  return (await found(context)) ?? (await pausedFind(context)) ?? (await made(context))
}

async function pausedFind(context: DraftContext, created?: GithubRelease): Promise<Draft | undefined> {
  await context.pause(lag)
  return found(context, created)
}

async function found(
  { releases, tag, log }: DraftContext,
  created?: GithubRelease,
): Promise<Draft | undefined> {
  const listed = (await releases.list()).filter((one) => one.tag === tag && one.id !== created?.id)
  const all = [...listed, ...(created ? [created] : [])].sort((a, b) => a.id - b.id)
  const published = all.find(({ isDraft }) => !isDraft)
  if (published) return { release: published, isOurs: isOwn(published) }
  const ours = all.filter(isOwn)
  const [oldest, ...others] = ours.length > 0 ? ours : all
  if (!oldest) return undefined
  if (ours.length === 0 && others.length > 0)
    throw new UserError(
      `the tag ${tag} has ${count(all.length, 'draft')} (${all.map(({ page }) => page).join(', ')}); remove all but one and run this again`,
    )
  for (const { page } of others)
    log.warning(`the tag ${tag} has another draft of Flakeship, which is not used: ${page}`)
  return { release: oldest, isOurs: ours.length > 0 }
}

async function made(context: DraftContext): Promise<Draft> {
  const { releases, tag, marker } = context
  await context.beforeNew?.()
  try {
    const release = await releases.createDraft({ tag, name: tag, body: `${marker}\n` })
    // another run may have created one at the same moment: both continue with the older one
    return (await pausedFind(context, release)) ?? { release, isOurs: true }
  } catch (error) {
    if (!isUnanswered(error)) throw refusalOf(error, tag)
    const there = await pausedFind(context)
    if (!there) throw error
    return there
  }
}

const isUnanswered = (error: unknown): boolean => {
  const { status } = ((error as Error).cause ?? {}) as { status?: unknown }
  return typeof status !== 'number' || status >= 500
}
