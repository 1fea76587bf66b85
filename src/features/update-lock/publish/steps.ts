import type { BranchPull } from '../../../github/pulls/branch-pulls.ts'
import { MachineError, UserError } from '../../../lib/errors.ts'
import type { Action } from './decide.ts'
import type { Ground } from './ground.ts'
import type { PublishJob } from './job.ts'
import { bodyMark, commitMessage } from './marks.ts'
import type { Wanted } from './wanted-locks.ts'

/** What has been done so far. */
export interface Done {
  pull: BranchPull | undefined
  isPushed: boolean
  isVerified: boolean | undefined
}

interface Step<A extends Action = Action> {
  action: A
  ground: Ground
  wanted: Wanted | undefined
  state: Done
}

type Steps = {
  [D in Action['do']]: (job: PublishJob, step: Step) => Promise<'done' | 'lost'>
}

/** The implementation of each action; lost: somebody else moved the branch first. */
export const steps: Steps = {
  'make-branch': async (job, step) => {
    const commit = await commitOf(job, step)
    return pushed(step, await job.branches.create(job.branch, commit))
  },
  'move-branch': async (job, step) => {
    const commit = await commitOf(job, step)
    return pushed(step, await job.branches.move(job.branch, commit, { force: true }))
  },
  'open-pull': openPull,
  'update-pull': async (job, { action, wanted, state }) => {
    const words = wordsOf(job, wanted, state)
    const { pull } = state
    if (pull?.title === words.title && sameBut(pull.body, words.body)) return 'done'
    if ('number' in action) state.pull = await job.pulls.update(action.number, words)
    return 'done'
  },
  say: async (job, { action }) => {
    if (action.do === 'say') await job.say(action.number, action.what)
    return 'done'
  },
  'close-pull': async (job, { action, state }) => {
    if (!('number' in action)) return 'done'
    const body = `${bodyMark(undefined)}\n${(state.pull?.body ?? '').replace(/^<!--[^\n]*\n/, '')}`
    state.pull = await job.pulls.update(action.number, { body, state: 'closed' })
    return 'done'
  },
  'remove-branch': async (job) => {
    await job.branches.remove(job.branch)
    return 'done'
  },
}

function pushed({ state }: Step, how: 'moved' | 'lost'): 'done' | 'lost' {
  state.isPushed = how === 'moved'
  return how === 'moved' ? 'done' : 'lost'
}

/** The one commit, on the present base: invisible before the branch points to it. */
async function commitOf(
  { data, title, run, log }: PublishJob,
  { ground, wanted, state }: Step,
): Promise<string> {
  const files = []
  for (const { path, text } of wanted?.locks ?? []) {
    const mode = ground.there.get(path)?.mode ?? '100644'
    files.push({ path, mode, blob: await data.createBlob(text) })
  }
  const tree = await data.createTree(ground.tree, files)
  const message = commitMessage(title, wanted?.digest ?? '', run)
  const made = await data.createCommit({ tree, parents: [ground.head], message })
  state.isVerified = made.isVerified
  if (!made.isVerified)
    log.info('the commit has no signature: GitHub signs for the tokens of workflows and apps only')
  return made.sha
}

const wordsOf = ({ title, body }: PublishJob, wanted: Wanted | undefined, { isVerified }: Done) => ({
  title,
  body: `${bodyMark(wanted?.digest)}\n${body({ isVerified: isVerified ?? true })}`,
})

/** Whether two bodies differ only in the run that wrote them. */
function sameBut(one: string, other: string): boolean {
  const without = (body: string) =>
    body
      .replaceAll(/\/actions\/runs\/\d+/g, '')
      .replaceAll('\r\n', '\n')
      .trim()
  return without(one) === without(other)
}

async function openPull(job: PublishJob, { ground, wanted, state }: Step): Promise<'done'> {
  const words = wordsOf(job, wanted, state)
  const made = await job.pulls.create({ ...words, branch: job.branch, base: ground.base })
  if (made === 'not-permitted') {
    await job.branches.remove(job.branch)
    throw new UserError(
      'the pull request cannot be opened: tick "Allow GitHub Actions to create and approve pull requests" in the settings of the repository (Actions, General), or use the token of an app; the branch was removed again',
      { reason: 'machine' },
    )
  }
  const pull = made === 'exists' ? await job.pulls.find(job.branch) : made
  if (pull?.isOpen !== true)
    throw new MachineError('GitHub did not say whether the pull request was opened; run this again')
  state.pull = made === 'exists' ? await job.pulls.update(pull.number, words) : pull
  return 'done'
}
