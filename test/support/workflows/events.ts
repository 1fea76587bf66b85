import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Repository, WorkflowEvent } from './types.ts'

type Payload = Record<string, unknown>

/** Real payloads of GitHub, with our repository and commits filled in. */
const examples = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@octokit/webhooks-examples'), 'utf8'),
) as { name: string; examples: Payload[] }[]

function example(name: string, action?: string): Payload {
  const found = examples
    .find((one) => one.name === name)
    ?.examples.find((one) => !action || one.action === action)
  if (!found) throw new Error(`no example of ${name} ${action ?? ''}`)
  return structuredClone(found)
}

export function pushEvent(repository: Repository, sha: string, branch = 'main'): WorkflowEvent {
  const ref = `refs/heads/${branch}`
  const payload = { ...example('push'), ref, after: sha, repository: described(repository, 'push') }
  return { name: 'push', sha, ref, payload }
}

export interface PullRequest {
  number: number
  /** The merge commit. */
  sha: string
  base: { sha: string; ref: string }
  head: { sha: string; ref: string; repository: Repository }
}

export function pullRequestEvent(
  repository: Repository,
  { number, sha, base, head }: PullRequest,
  action = 'opened',
): WorkflowEvent {
  const payload = example('pull_request', action)
  const original = payload.pull_request as Payload
  const end = (side: 'base' | 'head', at: { sha: string; ref: string }, of: Repository) => ({
    ...(original[side] as Payload),
    ...{ sha: at.sha, ref: at.ref, label: `${ownerOf(of)}:${at.ref}`, repo: described(of, 'pull_request') },
  })
  const pull = {
    ...original,
    number,
    base: end('base', base, repository),
    head: end('head', head, head.repository),
  }
  return {
    name: 'pull_request',
    sha,
    ref: `refs/pull/${number}/merge`,
    headRef: head.ref,
    baseRef: base.ref,
    payload: { ...payload, number, pull_request: pull, repository: described(repository, 'pull_request') },
  }
}

export function mergeGroupEvent(repository: Repository, head: { sha: string; base: string }): WorkflowEvent {
  const payload = example('merge_group', 'checks_requested')
  const ref = `refs/heads/gh-readonly-queue/main/pr-7-${head.base}`
  const group = {
    ...(payload.merge_group as Payload),
    head_sha: head.sha,
    head_ref: ref,
    base_sha: head.base,
    base_ref: 'refs/heads/main',
  }
  return {
    ...{ name: 'merge_group', sha: head.sha, ref },
    payload: { ...payload, merge_group: group, repository: described(repository, 'merge_group') },
  }
}

export function dispatchEvent(repository: Repository, sha: string, inputs: Payload = {}): WorkflowEvent {
  const payload = {
    ...example('workflow_dispatch'),
    inputs,
    repository: described(repository, 'workflow_dispatch'),
  }
  return { name: 'workflow_dispatch', sha, ref: 'refs/heads/main', payload }
}

/** A finished run; for a fork's pull request GitHub names no pull request. `sha` is the default branch's. */
export function workflowRunEvent(
  repository: Repository,
  sha: string,
  run: {
    id: number
    event: string
    conclusion: string
    head: { sha: string; ref: string; repository: Repository }
  },
): WorkflowEvent {
  const payload = example('workflow_run', 'completed')
  const ended = {
    ...(payload.workflow_run as Payload),
    ...{ id: run.id, event: run.event, conclusion: run.conclusion, status: 'completed', pull_requests: [] },
    ...{ head_sha: run.head.sha, head_branch: run.head.ref },
    head_repository: described(run.head.repository, 'workflow_run'),
    repository: described(repository, 'workflow_run'),
  }
  return {
    ...{ name: 'workflow_run', sha, ref: 'refs/heads/main' },
    payload: { ...payload, workflow_run: ended, repository: described(repository, 'workflow_run') },
  }
}

function described(repository: Repository, event: string): Payload {
  const original = example(event).repository as Payload
  const [owner = '', name = ''] = repository.name.split('/')
  return {
    ...original,
    ...{ id: idOf(repository), name, full_name: repository.name },
    ...{ default_branch: 'main', private: repository.private ?? false },
    owner: { ...(original.owner as Payload), login: owner },
  }
}

/** A fork is another repository with its own id. */
const idOf = ({ name }: Repository) =>
  Number.parseInt(createHash('sha256').update(name.toLowerCase()).digest('hex').slice(0, 8), 16) + 1

const ownerOf = ({ name }: Repository) => name.split('/')[0] ?? ''
