import type { Answer, Permissions } from './routes.ts'
import type { State, User } from './state.ts'

/** The user of a workflow's own token. */
export const workflowBot: User = { login: 'github-actions[bot]', type: 'Bot' }

export const refused = (status: number, message: string, errors?: readonly object[]): Answer => ({
  status,
  body: {
    message,
    ...(errors === undefined ? {} : { errors }),
    documentation_url: 'https://docs.github.com/rest/git/refs',
    status: String(status),
  },
})

interface Update {
  state: State
  branch: string
  to: string
  force: boolean
  permissions: Permissions
}

type Rule = (update: Update) => Answer | undefined

const violation = (what: string) => refused(422, `Repository rule violations found\n\n${what}\n\n`)
const has = ({ state, branch }: Update, type: string) =>
  (state.rules.get(branch) ?? []).some((rule) => rule.type === type)

/** GitHub's rules for creating or moving a branch, each with a source. The first that applies is the answer. */
const rules: readonly Rule[] = [
  // REST description of git/refs
  ({ state, to }) => (state.git.type(to) === 'commit' ? undefined : refused(422, 'Object does not exist')),
  // REST description of git/refs: force is false
  ({ state, branch, to, force }) => {
    const before = state.git.head(branch)
    const isForward = before === undefined || state.git.isAncestor(before, to)
    return isForward || force ? undefined : refused(422, 'Update is not a fast forward')
  },
  // starhaven-io/pinprick#195, create-pull-request#3558: refused if no branch's head has that exact file
  ({ state, to, permissions }) => {
    if (permissions.workflows === 'write') return undefined
    const folder = '.github/workflows/'
    const known = new Set(
      state.git
        .branches()
        .flatMap(({ sha }) => [...state.git.files(sha)].map(([path, { sha: blob }]) => `${path} ${blob}`)),
    )
    const isNew = [...state.git.files(to)].some(
      ([path, { sha }]) => path.startsWith(folder) && !known.has(`${path} ${sha}`),
    )
    return isNew
      ? {
          ...refused(403, 'Resource not accessible by integration'),
          headers: { 'x-accepted-github-permissions': 'contents=write,workflows=write' },
        }
      : undefined
  },
  // a ruleset with required_signatures
  (update) => {
    const { state, branch, to } = update
    if (!has(update, 'required_signatures')) return undefined
    const before = state.git.head(branch) ?? state.git.head(state.defaultBranch)
    const unsigned = (before === undefined ? [to] : state.git.between(before, to)).some(
      (sha) => !state.git.read(sha)?.signed,
    )
    return unsigned ? violation('Commits must have verified signatures.') : undefined
  },
  (update) =>
    has(update, 'pull_request') ? violation('Changes must be made through a pull request.') : undefined,
  // another writer holds the lock of the ref
  ({ state, branch }) => {
    const racing = state.race
    state.race = undefined
    if (!racing) return undefined
    const before = state.git.head(branch)
    racing()
    const now = state.git.head(branch)
    return now === before
      ? undefined
      : refused(409, `Cannot update ref refs/heads/${branch}: is at ${now} but expected ${before}`)
  },
]

/** The refusal of a move, if any. */
export function refusedMove(update: Update): Answer | undefined {
  for (const rule of rules) {
    const answer = rule(update)
    if (answer) return answer
  }
  return undefined
}

/** The effects of a moved branch: pull requests follow it, and are closed if nothing is left of them. */
export function afterMove({ git, pulls, repository }: State, branch: string): void {
  const head = git.head(branch)
  for (const pull of pulls.filter(({ state }) => state === 'open')) {
    const isHead = pull.head.ref === branch && pull.head.repository === repository
    if (!isHead && pull.base.ref !== branch) continue
    const now = isHead ? head : git.head(pull.head.ref)
    const base = git.head(pull.base.ref)
    if (now !== undefined && isHead) pull.head.sha = now
    if (now === undefined) {
      if (isHead) pull.state = 'closed'
    } else if (base !== undefined && git.isAncestor(now, base)) {
      // head = base closes it for good (dd-trace-rb#6204)
      pull.state = 'closed'
      pull.closedForGood = true
    }
  }
}
