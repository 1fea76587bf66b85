import type { Token } from './api-server.ts'
import type { Answer } from './routes.ts'
import type { State } from './state.ts'

interface Question {
  query?: string
  variables?: { pull?: string; method?: string }
}

const problem = (message: string): Answer => ({
  status: 200,
  body: { data: null, errors: [{ type: 'UNPROCESSABLE', message }] },
})

/** The few queries that REST cannot answer: the user of a token, and auto-merge. */
export function graphql(state: State, { user, permissions }: Token, body: unknown): Answer {
  const { query = '', variables = {} } = (body ?? {}) as Question
  if (!query.includes('enablePullRequestAutoMerge'))
    return { status: 200, body: { data: { viewer: { login: user.login } } } }
  const pull = state.pulls.find(({ number }) => `PR_${number}` === variables.pull)
  if (!pull) return problem('Could not resolve to a node with the global id')
  if (permissions.pull_requests !== 'write' || permissions.contents !== 'write')
    return problem('Resource not accessible by integration')
  if (!state.allowAutoMerge) return problem('Auto merge is not allowed for this repository')
  if (!state.rules.get(pull.base.ref)?.length) return problem('Pull request Pull request is in clean status')
  pull.autoMerge = variables.method ?? 'MERGE'
  return { status: 200, body: { data: { enablePullRequestAutoMerge: { clientMutationId: null } } } }
}
