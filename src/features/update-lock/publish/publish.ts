import { MachineError } from '../../../lib/errors.ts'
import { decidePublishing } from './decide.ts'
import { branchState, groundOf, isThere, requireSignatures } from './ground.ts'
import type { Published, PublishJob } from './job.ts'
import { digestIn } from './marks.ts'
import { type Done, steps } from './steps.ts'

const mostTries = 3

/** Brings the one branch and the one pull request to the wanted state; continues where a killed run stopped. */
export async function publishLocks(job: PublishJob): Promise<Published> {
  const base = job.base ?? (await job.branches.default())
  for (let tries = 1; tries <= mostTries; tries++) {
    const done = await once(job, base)
    if (done) return done
    job.log.info(`the branch ${job.branch} was moved by another run meanwhile; looking at it again`)
  }
  throw new MachineError(`the branch ${job.branch} moves all the time; run this again when it is quiet`)
}

/** Undefined if somebody else moved the branch first. */
async function once(job: PublishJob, base: string): Promise<Published | undefined> {
  const ground = await groundOf(job, base)
  if (ground === undefined)
    return { rest: 'base-changed', pull: undefined, isPushed: false, isVerified: undefined }
  const wanted = isThere(job.wanted, ground) ? undefined : job.wanted
  await requireSignatures(job)
  const branch = await branchState(job, ground, wanted)
  const pull = await job.pulls.find(job.branch)
  const seen = pull && { ...pull, digest: digestIn(pull.body) }
  const { actions, rest } = decidePublishing({ branch, pull: seen, wanted: wanted?.digest })
  const isVerified = branch.kind === 'ours' ? branch.isVerified : undefined
  const state: Done = { pull, isPushed: false, isVerified }
  for (const action of actions) {
    if ((await steps[action.do](job, { action, ground, wanted, state })) === 'lost') return undefined
  }
  return { rest, pull: state.pull, isPushed: state.isPushed, isVerified: state.isVerified }
}
