import type { Releases } from '../../../github/releases/releases.ts'
import type { AssetUpload, UploadAnswer } from '../../../github/releases/upload-asset.ts'
import type { Log } from '../../../host/host.ts'
import { MachineError, UserError } from '../../../lib/errors.ts'
import { TransferFault } from '../../../system/download/transfer-error.ts'
import type { Digests } from './digests.ts'
import { type Draft, lag } from './draft.ts'
import type { Pace } from './pace.ts'
import { type Listed, reconcile, type Step, type Wanted } from './reconcile.ts'

/** A file that must become an asset, and the source of its bytes. */
export interface AssetSource extends Wanted {
  open: AssetUpload['open']
}

export interface PutContext {
  releases: Releases
  draft: Draft
  pace: Pace
  log: Log
  send(upload: AssetUpload): Promise<UploadAnswer>
  digests: Digests
  pause(seconds: number): Promise<void>
}

export type Put = 'there' | 'uploaded'

/** How often we send one file; GitHub's own errors pass within a few tries, a broken network does not. */
const mostTries = 4
/** Seconds before the next try, doubled each time. */
const firstPause = 5

/** Uploads one asset until it is correct. After any error we trust only a new listing. */
export async function putAsset(source: AssetSource, context: PutContext): Promise<Put> {
  let sent = 0
  let tries = 0
  let removed = 0
  let why = 'what is there in its place does not go'
  for (;;) {
    const step = await nextStep(source, context)
    if (step.do === 'keep') return sent > 0 ? 'uploaded' : 'there'
    if (step.do === 'refuse')
      throw new UserError(`${step.why}; remove it, or release under another tag`, { reason: 'machine' })
    if (step.do === 'replace' && removed++ <= mostTries) {
      await removeRest(source, step.id, context)
      continue
    }
    if (tries === mostTries || step.do === 'replace')
      throw new MachineError(
        `${source.name} could not be uploaded in ${mostTries} tries: ${why}; run the job again, it goes on where it is`,
      )
    sent++
    const answer = await trySend(source, context)
    if (answer.done) return 'uploaded'
    if (answer.is === 'limit') continue
    why = answer.why
    context.log.info(`${source.name}: ${why}; asking GitHub what is there`)
    if (answer.is === 'failure') await context.pause(firstPause * 2 ** tries)
    tries++
  }
}

/** The next step, by a fresh listing; waits for a missing digest, then computes it. */
async function nextStep(source: AssetSource, context: PutContext): Promise<Exclude<Step, { do: 'compare' }>> {
  const { releases, draft, digests } = context
  for (const pause of [...digests.pauses(), undefined]) {
    const listed = await releases.assets(draft.release.id)
    const [step] = stepsOf(source, listed, draft)
    if (!step) throw new Error('a wanted asset has a step')
    if (step.do !== 'compare') return step
    if (pause !== undefined) {
      await context.pause(pause)
      continue
    }
    digests.gaveUp(listed)
    const sha256 = await digests.of(step.id)
    const known = listed.map((one) => (one.id === step.id ? { ...one, sha256 } : one))
    return stepsOf(source, known, draft)[0] as Exclude<Step, { do: 'compare' }>
  }
  throw new Error('the loop above ends by itself')
}

const stepsOf = (source: AssetSource, listed: readonly Listed[], { release, isOurs }: Draft): Step[] =>
  reconcile([source], listed, { isOurDraft: isOurs && release.isDraft })

/** Deletes the remains of a broken upload, or other bytes in our draft, unless it has changed since the listing. */
async function removeRest(
  source: AssetSource,
  id: number,
  { releases, draft, log, pace, pause }: PutContext,
): Promise<void> {
  const now = await releases.asset(id)
  if (!now) return pause(lag)
  if (stepsOf(source, [now], draft)[0]?.do !== 'replace') return
  log.info(
    `removing ${now.name} (${now.state === 'starter' ? 'a broken upload' : 'other bytes'}) from the draft`,
  )
  await pace.turn()
  await releases.deleteAsset(id)
}

/** A limit costs its time and no try; after a failure the next try is some time off. */
type Tried = { done: true } | { done: false; why: string; is: 'limit' | 'failure' | 'doubt' }

async function trySend(source: AssetSource, context: PutContext): Promise<Tried> {
  const { pace, send, draft } = context
  await pace.turn()
  let answer: UploadAnswer
  try {
    answer = await send({ ...source, uploadUrl: draft.release.uploadUrl })
  } catch (error) {
    if (!(error instanceof TransferFault)) throw error
    if (error.isPassing) return { done: false, is: 'failure', why: error.message }
    throw new MachineError(
      `${source.name} cannot be uploaded: ${error.message}; mend that and run the job again`,
      {
        cause: error,
      },
    )
  }
  if (answer.status === 201) return taken(source, answer, context)
  return judged(source, answer, context)
}

/** Checks an accepted upload: the right name, and exactly the intended bytes. */
async function taken(
  source: AssetSource,
  { asset, sha256 }: UploadAnswer,
  { releases }: PutContext,
): Promise<Tried> {
  if (sha256 !== source.sha256) {
    if (asset) await releases.deleteAsset(asset.id)
    throw new UserError(
      `${source.name} is not the file that was booted: its SHA-256 is ${sha256}, not ${source.sha256}; build and boot it again`,
      { reason: 'machine' },
    )
  }
  if (asset && asset.name !== source.name) {
    await releases.deleteAsset(asset.id)
    throw new UserError(`GitHub names ${source.name} ${JSON.stringify(asset.name)}; give another name`)
  }
  if (asset?.sha256 === source.sha256) return { done: true }
  return {
    done: false,
    is: 'doubt',
    why: asset?.sha256 ? 'GitHub has other bytes than those sent' : 'its digest is not known yet',
  }
}

const limited = /secondary rate|rate limit|abuse/i

/** What to do about a refusal, by its status and words. */
const hints: readonly (readonly [said: RegExp, todo: string])[] = [
  [/^404 /, 'its draft is gone; run all jobs again'],
  [/archived|read-only/i, 'let the repository be written to, then run the job again'],
  [/immutable/i, 'release under another tag'],
  [/^40[13] /, 'the job needs permissions: contents: write'],
  [/^/, 'leave it out, or change what GitHub does not take'],
]

/** An unsuccessful answer: transient errors are retried, others say what to change. */
async function judged(source: AssetSource, answer: UploadAnswer, { pace }: PutContext): Promise<Tried> {
  const { status, message, retryAfter } = answer
  const said = `${status} ${message}`.trim()
  const why = `GitHub said ${said}`
  if (status === 429 || (status === 403 && (retryAfter !== undefined || limited.test(message)))) {
    await pace.rest(retryAfter)
    return { done: false, is: 'limit', why }
  }
  if (status >= 500 || status === 408) return { done: false, is: 'failure', why }
  if (status === 422 && /already_exists/.test(message)) return { done: false, is: 'failure', why }
  const [, todo] = hints.find(([words]) => words.test(`${said} `)) ?? []
  throw new UserError(`${source.name} was refused: ${why}; ${todo}`, { reason: 'machine' })
}
