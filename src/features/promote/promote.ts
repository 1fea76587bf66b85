import type { Log } from '../../host/host.ts'
import { MachineError, UserError } from '../../lib/errors.ts'
import { decidePromotion, decideRollback, type Step } from './decide.ts'
import { isRollbackBy, messageFor } from './message.ts'
import { pastOf } from './past.ts'
import type { Commit, Repository } from './repository.ts'
import { type Standing, standingOf } from './standing.ts'

/** A branch to move, and what moves it. */
export interface PromoteJob {
  repository: Repository
  branch: string
  /** The page of the run, for commit messages. */
  run: string | undefined
  dryRun: boolean
  log: Pick<Log, 'info'>
}

/** The outcome for a branch, and the commit whose tree it has now. */
export interface Promoted {
  branch: string
  step: Step['do']
  /** In one line. */
  said: string
  carries: string
}

/** How often we retry when somebody else moves the branch. */
const mostTries = 4

/** Moves a branch forward to a proved commit; never back, never sideways. */
export async function promote(job: PromoteJob, wanted: string): Promise<Promoted> {
  const { repository, branch } = job
  const commit = await found(repository, wanted)
  const main = await repository.main()
  const relation = await repository.relation(commit.sha, main.head)
  if (relation !== 'identical' && relation !== 'ahead')
    throw new UserError(
      `${commit.sha.slice(0, 12)} is not in the history of ${main.name}; only commits of the default branch are promoted`,
      { reason: 'failed' },
    )
  return inTries(job, async () => {
    const standing = await standingOf(repository, branch, await repository.main())
    const to = standing.kind === 'ours' ? await repository.relation(standing.furthest, commit.sha) : undefined
    const step = decidePromotion({ branch, standing }, commit.sha, to)
    return take(job, step, { commit, standing })
  })
}

/**
 * Puts a commit on top of a branch with the tree of an earlier one: a number of promotions back, or a given commit. A
 * run that is tried again after it did does nothing.
 */
export async function rollBack(job: PromoteJob, wish: string): Promise<Promoted> {
  const { repository, branch, run } = job
  return inTries(job, async () => {
    const main = await repository.main()
    const standing = await standingOf(repository, branch, main)
    const held = standing.kind === 'ours' ? await pastOf(repository, branch, main) : []
    const past = held.map(({ carries }) => carries)
    const isDone =
      standing.kind === 'ours' && isRollbackBy(run, (await found(repository, standing.head)).message)
    const step: Step = isDone
      ? { do: 'nothing', why: 'there' }
      : decideRollback({ branch, standing }, past, wish)
    const sha = step.do === 'roll-back' ? step.to : standing.kind === 'ours' ? standing.carries : ''
    return take(job, step, { commit: await found(repository, sha), standing })
  })
}

async function inTries(job: PromoteJob, once: () => Promise<Promoted | undefined>): Promise<Promoted> {
  for (let tries = 1; tries <= mostTries; tries++) {
    const done = await once()
    if (done) return done
    job.log.info(`${job.branch} was moved by another run meanwhile; looking at it again`)
  }
  throw new MachineError(`${job.branch} moves all the time; run this again when it is quiet`)
}

async function found(repository: Repository, sha: string): Promise<Commit> {
  const commit = await repository.commit(sha)
  if (commit) return commit
  throw new UserError(`there is no commit ${sha.slice(0, 40)} in the repository; push it first`)
}

interface At {
  commit: Commit
  standing: Standing
}

/** Undefined if somebody else moved the branch first. */
async function take(job: PromoteJob, step: Step, { commit, standing }: At): Promise<Promoted | undefined> {
  const { repository, branch, dryRun } = job
  const carries = step.do === 'nothing' && standing.kind === 'ours' ? standing.carries : commit.sha
  const done = { branch, step: step.do, said: said(job, step, commit.sha, carries), carries }
  if (step.do === 'nothing') return done
  const isNew = step.do === 'merge' || step.do === 'roll-back'
  const why = await repository.refusal(branch, { tree: commit.tree, isNew })
  if (why !== undefined) throw new UserError(`${branch} is not moved: ${why}`, { reason: 'machine' })
  if (dryRun) return done
  const from = step.do === 'create' ? undefined : step.from
  const to = isNew && from !== undefined ? await made(job, { step, from, commit }) : commit.sha
  return (await repository.move(branch, from, to)) === 'moved' ? done : undefined
}

function made(
  { repository, run }: PromoteJob,
  { step, from, commit }: { step: Step; from: string; commit: Commit },
): Promise<string> {
  const isMerge = step.do === 'merge'
  return repository.makeCommit({
    tree: commit.tree,
    parents: isMerge ? [from, commit.sha] : [from],
    message: messageFor({ kind: isMerge ? 'promote' : 'rollback', commit: commit.sha, run }),
  })
}

function said({ branch, dryRun }: PromoteJob, step: Step, commit: string, carries: string): string {
  const [to, now] = [commit.slice(0, 12), carries.slice(0, 12)]
  const would = dryRun ? 'would be' : 'is'
  switch (step.do) {
    case 'create':
      return `${branch} ${would} made, at ${to}`
    case 'fast-forward':
      return `${branch} ${would} moved forward to ${to}`
    case 'merge':
      return `${branch} ${would} moved to ${to} by a merge, since it was rolled back before`
    case 'roll-back':
      return `${branch} ${would} rolled back to ${to}, by a commit on top`
    case 'nothing':
      return nothingWords[step.why]({ branch, to, now })
  }
}

const nothingWords: Record<
  Extract<Step, { do: 'nothing' }>['why'],
  (at: { branch: string; to: string; now: string }) => string
> = {
  there: ({ branch, to }) => `${branch} is at ${to} already`,
  newer: ({ branch, to, now }) => `${branch} is at ${now}, which is newer than ${to}; nothing is changed`,
  'rolled-back': ({ branch, to, now }) =>
    `${branch} had ${to} and was rolled back to ${now}; nothing is changed. Promote a newer commit, or go to that one with rollback`,
}
