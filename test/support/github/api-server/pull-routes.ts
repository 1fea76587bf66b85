import type { Called } from './contract.ts'
import { refused, workflowBot } from './git-rules.ts'
import type { Answer, Context, Route } from './routes.ts'
import { pullJson, type StoredPull } from './state.ts'

const pull = '/repos/{owner}/{repo}/pulls'
const write = [{ pull_requests: 'write' }] as const
const docs = 'Validation Failed'
const most = 65_536

interface Words {
  title?: string
  head?: string
  base?: string
  body?: string
  state?: 'open' | 'closed'
}
const wordsOf = ({ body }: Called) => (body ?? {}) as Words
const invalid = (error: object): Answer => refused(422, docs, [{ resource: 'PullRequest', ...error }])
const tooLong = invalid({
  code: 'custom',
  field: 'body',
  message: `body is too long (maximum is ${most} characters)`,
})

/** GitHub's refusals of a new pull request, each with a source. */
function refusedCreation(
  { head = '', base = '', body = '' }: Words,
  { state, user }: Context,
): Answer | undefined {
  const branch = head.replace(/^[^:]*:/, '')
  const [sha, onto] = [state.git.head(branch), state.git.head(base)]
  // github/docs#36525, irlume#228
  if (user.login === workflowBot.login && !state.actionsMayCreatePulls)
    return refused(403, 'GitHub Actions is not permitted to create or approve pull requests.')
  if (sha === undefined) return invalid({ field: 'head', code: 'invalid' })
  if (onto === undefined) return invalid({ field: 'base', code: 'invalid' })
  if (body.length > most) return tooLong
  if (state.pulls.some((one) => one.state === 'open' && one.head.ref === branch && one.base.ref === base))
    return invalid({
      code: 'custom',
      message: `A pull request already exists for ${state.repository.split('/')[0]}:${branch}.`,
    })
  if (state.git.isAncestor(sha, onto))
    return invalid({ code: 'custom', message: `No commits between ${base} and ${branch}` })
  return undefined
}

function refusedUpdate(one: StoredPull, words: Words): Answer | undefined {
  if ((words.body ?? '').length > most) return tooLong
  if (words.state === 'open' && one.state === 'closed' && one.closedForGood)
    return invalid({
      code: 'custom',
      field: 'state',
      message: `state cannot be changed. There are no new commits on the ${one.head.ref} branch.`,
    })
  return undefined
}

export const pullRoutes: Readonly<Record<string, Route>> = {
  [`post ${pull}`]: {
    needs: write,
    answer: (called, context) => {
      const words = wordsOf(called)
      const refusal = refusedCreation(words, context)
      if (refusal) return refusal
      const { state, user } = context
      const branch = (words.head ?? '').replace(/^[^:]*:/, '')
      const base = words.base ?? ''
      const one: StoredPull = {
        number: Math.max(0, ...state.pulls.map(({ number }) => number)) + 1,
        state: 'open',
        head: { sha: state.git.head(branch) ?? '', ref: branch, repository: state.repository },
        base: { sha: state.git.head(base) ?? '', ref: base },
        title: words.title ?? '',
        body: words.body ?? '',
        user,
      }
      state.pulls.push(one)
      return { status: 201, body: pullJson(state, one, 'pull-request') }
    },
  },
  [`patch ${pull}/{pull_number}`]: {
    needs: write,
    answer: (called, { state, user }) => {
      const one = state.pulls.find(({ number }) => number === Number(called.path.pull_number))
      if (!one) return refused(404, 'Not Found')
      const words = wordsOf(called)
      const refusal = refusedUpdate(one, words)
      if (refusal) return refusal
      one.title = words.title ?? one.title
      one.body = words.body ?? one.body
      if (words.state === 'closed' && one.state === 'open') one.closedBy = user
      one.state = words.state ?? one.state
      return { status: 200, body: pullJson(state, one, 'pull-request') }
    },
  },
}
