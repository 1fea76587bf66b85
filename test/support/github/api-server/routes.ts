import type { Called } from './contract.ts'
import { gitRoutes } from './git-routes.ts'
import { pullRoutes } from './pull-routes.ts'
import { releaseRoutes } from './release-routes.ts'
import { runRoutes } from './run-routes.ts'
import { artifactJson, commentJson, pullJson, type State, type User } from './state.ts'

export type Level = 'read' | 'write'
/** As in `permissions:` of a workflow, with underscores as in the API. */
export type Permissions = Partial<
  Record<'actions' | 'contents' | 'issues' | 'pull_requests' | 'workflows', Level>
>

export interface Answer {
  status: number
  body?: unknown
  headers?: Record<string, string>
}

export interface Route {
  /** A token with any one of these is accepted. */
  needs: readonly Permissions[]
  answer(called: Called, context: Context): Answer
}

export interface Context {
  state: State
  user: User
  base: string
  permissions: Permissions
  /** The requested media type. */
  accept: string
  paged: typeof paged
}

const notFound: Answer = {
  status: 404,
  body: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' },
}
const gone: Answer = { status: 410, body: { message: 'Artifact has expired', status: '410' } }
const tooLong = {
  status: 422,
  body: {
    message: 'Validation Failed',
    errors: [{ resource: 'IssueComment', code: 'custom', field: 'body', message: 'body is too long' }],
    documentation_url: 'https://docs.github.com/rest/issues/comments',
    status: '422',
  },
}
const text = (body: unknown) => String((body as { body?: unknown }).body)

/** One page of a list, with the header that links the others. */
export function paged(
  called: Called,
  base: string,
  all: readonly unknown[],
): { page: unknown[]; headers: Record<string, string> } {
  const size = Math.min(Number(called.query.get('per_page') ?? 30), 100)
  const at = Number(called.query.get('page') ?? 1)
  const last = Math.max(1, Math.ceil(all.length / size))
  const link = (page: number, rel: string) => {
    const query = new URLSearchParams(called.query)
    query.set('page', String(page))
    const path = called.template.replace(/\{(\w+)\}/g, (_, name) => called.path[name] ?? '')
    return `<${base}${path}?${query}>; rel="${rel}"`
  }
  const links = at < last ? [link(at + 1, 'next'), link(last, 'last')] : []
  return {
    page: all.slice((at - 1) * size, at * size),
    headers: links.length === 0 ? {} : { link: links.join(', ') },
  }
}

const commentNeeds = (level: Level): Permissions[] => [{ issues: level }, { pull_requests: level }]
const pull = '/repos/{owner}/{repo}/pulls'
const issue = '/repos/{owner}/{repo}/issues'
const actions = '/repos/{owner}/{repo}/actions'

export const routes: Readonly<Record<string, Route>> = {
  ...releaseRoutes,
  ...gitRoutes,
  ...pullRoutes,
  ...runRoutes,
  [`get ${pull}`]: {
    needs: [{ pull_requests: 'read' }],
    answer: (called, { state, base }) => {
      const wanted = called.query.get('state') ?? 'open'
      const head = called.query.get('head')
      const found = state.pulls
        .filter((one) => wanted === 'all' || one.state === wanted)
        .filter((one) => head === null || `${one.head.repository.split('/')[0]}:${one.head.ref}` === head)
        .map((one) => pullJson(state, one, 'pull-request-simple-items'))
      const { page, headers } = paged(called, base, found)
      return { status: 200, body: page, headers }
    },
  },
  [`get ${pull}/{pull_number}`]: {
    needs: [{ pull_requests: 'read' }],
    answer: ({ path }, { state }) => {
      const found = state.pulls.find(({ number }) => number === Number(path.pull_number))
      return found ? { status: 200, body: pullJson(state, found, 'pull-request') } : notFound
    },
  },
  [`get ${issue}/{issue_number}/comments`]: {
    needs: commentNeeds('read'),
    answer: (called, { state, base }) => {
      const number = Number(called.path.issue_number)
      if (!state.isPull(number)) return notFound
      const found = state.comments.filter((one) => one.number === number)
      const { page, headers } = paged(
        called,
        base,
        found.map((one) => commentJson(state, one)),
      )
      return { status: 200, body: page, headers }
    },
  },
  [`post ${issue}/{issue_number}/comments`]: {
    needs: commentNeeds('write'),
    answer: ({ path, body }, { state, user }) => {
      const number = Number(path.issue_number)
      if (!state.isPull(number)) return notFound
      if (text(body).length > 65_536) return tooLong
      const comment = { id: 1000 + state.comments.length, number, body: text(body), user }
      state.comments.push(comment)
      return { status: 201, body: commentJson(state, comment) }
    },
  },
  [`patch ${issue}/comments/{comment_id}`]: {
    needs: commentNeeds('write'),
    answer: ({ path, body }, { state }) => {
      const found = state.comments.find(({ id }) => id === Number(path.comment_id))
      if (!found) return notFound
      if (text(body).length > 65_536) return tooLong
      found.body = text(body)
      return { status: 200, body: commentJson(state, found) }
    },
  },
  [`get ${actions}/runs/{run_id}/artifacts`]: {
    needs: [{ actions: 'read' }],
    answer: (called, { state, base }) => {
      const found = state.artifacts.filter(({ run }) => run.id === Number(called.path.run_id))
      const { page, headers } = paged(called, base, found.map(artifactJson))
      return { status: 200, body: { total_count: found.length, artifacts: page }, headers }
    },
  },
  [`get ${actions}/artifacts/{artifact_id}/{archive_format}`]: {
    needs: [{ actions: 'read' }],
    answer: ({ path }, { state, base }) => {
      const found = state.artifacts.find(({ id }) => id === Number(path.artifact_id))
      if (!found) return notFound
      if (found.expired) return gone
      const location = typeof found.archive === 'function' ? found.archive() : `${base}/_archives/${found.id}`
      return { status: 302, headers: { location } }
    },
  },
}
