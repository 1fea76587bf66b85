import { example } from './contract.ts'
import { GitStore } from './git-store.ts'
import { Releases } from './release-state.ts'

type Json = Record<string, unknown>

export interface User {
  login: string
  type: 'User' | 'Bot'
}

export interface StoredPull {
  number: number
  state: 'open' | 'closed'
  head: { sha: string; ref: string; repository: string }
  base: { sha: string; ref: string }
  title?: string | undefined
  body?: string | undefined
  user?: User
  closedBy?: User
  /** Its head was once the base's commit: it cannot be reopened. */
  closedForGood?: boolean
  autoMerge?: string
  merged?: boolean
}

export interface StoredRun {
  id: number
  path: string
  event: string
  head: string
  branch: string
  repository?: string
  attempt?: number
  status?: string
  conclusion?: string
}

export interface StoredComment {
  id: number
  number: number
  body: string
  user: User
}

export interface StoredRunArtifact {
  id: number
  name: string
  run: { id: number; head: string }
  bytes: number
  digest?: string
  expired?: boolean
  /** The archive itself, or its URL. */
  archive: Buffer | (() => string)
}

/** The state of the server's one repository. */
export class State {
  readonly repository: string
  readonly repositoryId = 1296269
  readonly pulls: StoredPull[] = []
  readonly comments: StoredComment[] = []
  readonly artifacts: StoredRunArtifact[] = []
  readonly releases = new Releases()
  readonly git = new GitStore()
  readonly runs: StoredRun[] = []
  defaultBranch = 'main'
  isPrivate = false
  /** The setting "Allow GitHub Actions to create and approve pull requests". */
  actionsMayCreatePulls = true
  /** The setting "Allow auto-merge". */
  allowAutoMerge = true
  /** Rules of branches, as GitHub lists them. */
  readonly rules = new Map<string, { type: string; parameters?: object }[]>()
  /** What another writer does between the next read of a branch and its move; used once. */
  race: (() => void) | undefined

  constructor(repository: string) {
    this.repository = repository
  }

  isPull(number: number): boolean {
    return this.pulls.some((pull) => pull.number === number)
  }
}

function user<T extends Json>(shape: T, { login, type }: User): T {
  return { ...shape, login, type }
}

export function pullJson(
  state: State,
  pull: StoredPull,
  shape: 'pull-request' | 'pull-request-simple-items',
): Json {
  const given = example<Json | Json[]>(shape)
  const start = (Array.isArray(given) ? given[0] : given) as Json &
    Record<'head' | 'base', Json & { repo: Json }>
  const [owner = ''] = pull.head.repository.split('/')
  const repo = (full: string, id: number) => ({ ...start.base.repo, id, full_name: full })
  return {
    ...start,
    requested_teams: [], // those of the example do not keep to the description
    number: pull.number,
    state: pull.state,
    ...(pull.title === undefined ? {} : { title: pull.title }),
    ...(pull.body === undefined ? {} : { body: pull.body }),
    ...(pull.user === undefined ? {} : { user: user(start.user as Json, pull.user) }),
    merged_at: pull.merged ? '2026-12-01T00:00:00Z' : null,
    node_id: `PR_${pull.number}`,
    html_url: `https://github.com/${state.repository}/pull/${pull.number}`,
    head: {
      ...start.head,
      sha: pull.head.sha,
      ref: pull.head.ref,
      label: `${owner}:${pull.head.ref}`,
      repo: repo(pull.head.repository, pull.head.repository === state.repository ? state.repositoryId : 99),
    },
    base: { ...start.base, ...pull.base, repo: repo(state.repository, state.repositoryId) },
  }
}

export function commentJson(state: State, { id, number, body, user: by }: StoredComment): Json {
  const start = example<Json & { user: Json }>('issue-comment')
  const page = `https://github.com/${state.repository}/pull/${number}#issuecomment-${id}`
  return { ...start, id, body, html_url: page, user: user(start.user, by) }
}

export function artifactJson(artifact: StoredRunArtifact): Json {
  const [start] = example<{ artifacts: (Json & { workflow_run: Json })[] }>('artifact-paginated').artifacts
  return {
    ...start,
    id: artifact.id,
    name: artifact.name,
    size_in_bytes: artifact.bytes,
    expired: artifact.expired ?? false,
    digest: artifact.digest ?? null,
    workflow_run: { ...start?.workflow_run, id: artifact.run.id, head_sha: artifact.run.head },
  }
}
