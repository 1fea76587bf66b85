import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import { MachineError } from '../lib/errors.ts'
import { oneLine } from '../lib/text.ts'
import type { Environment } from './context.ts'

const sha = v.pipe(v.string(), v.regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, 'not a commit'))
const id = v.pipe(v.number(), v.integer(), v.minValue(1))
const repository = v.object({ id, full_name: v.string() })
const fork = v.nullable(v.object({ id, full_name: v.string(), fork: v.optional(v.boolean()) }))

/** The fields of each payload that we use; a deleted fork is null. */
const payloads = {
  pull_request: v.object({
    number: id,
    repository,
    pull_request: v.object({
      state: v.string(),
      user: v.nullable(v.object({ login: v.string() })),
      head: v.object({ sha, ref: v.string(), repo: fork }),
      base: v.object({ sha, ref: v.string(), repo: repository }),
    }),
  }),
  push: v.object({
    ref: v.string(),
    before: v.string(),
    after: v.string(),
    repository: v.object({ ...repository.entries, default_branch: v.optional(v.string()) }),
  }),
  merge_group: v.object({ merge_group: v.object({ head_sha: sha, base_sha: sha }), repository }),
  workflow_dispatch: v.object({ ref: v.string(), repository }),
  schedule: v.object({ schedule: v.optional(v.string()), repository: v.optional(repository) }),
  workflow_run: v.object({
    repository,
    workflow_run: v.object({
      id,
      run_attempt: v.optional(id, 1),
      path: v.optional(v.string()),
      event: v.string(),
      conclusion: v.nullable(v.string()),
      head_sha: sha,
      head_branch: v.nullable(v.string()),
      head_repository: v.nullable(
        v.object({ full_name: v.string(), owner: v.object({ login: v.string() }) }),
      ),
      repository,
      pull_requests: v.array(
        v.object({ number: id, head: v.object({ sha }), base: v.object({ repo: v.object({ id }) }) }),
      ),
    }),
  }),
} as const

type Known = { [N in keyof typeof payloads]: { name: N; payload: v.InferOutput<(typeof payloads)[N]> } }
/** What started the run; an event that we do not use is only its name. */
export type Event = Known[keyof Known] | { name: 'other'; called: string }
/** One event by its name, with the used fields of its payload. */
export type EventOf<N extends keyof typeof payloads> = Known[N]

/** Reads the event of the run from the runner's file. */
export async function readEvent(environment: Environment): Promise<Event> {
  const { GITHUB_EVENT_NAME: name = '', GITHUB_EVENT_PATH: file = '' } = environment
  if (!Object.hasOwn(payloads, name)) return { name: 'other', called: name }
  let raw: unknown
  try {
    raw = JSON.parse(await readFile(file, 'utf8'))
  } catch (cause) {
    throw new MachineError(`the event of this run cannot be read from GITHUB_EVENT_PATH (${file})`, { cause })
  }
  return parseEvent(name, raw)
}

export function parseEvent(name: string, raw: unknown): Event {
  if (!Object.hasOwn(payloads, name)) return { name: 'other', called: name }
  const known = name as keyof typeof payloads
  const parsed = v.safeParse(payloads[known] as unknown as v.GenericSchema<unknown, never>, raw)
  if (parsed.success) return { name: known, payload: parsed.output }
  const [issue] = parsed.issues
  const why = oneLine(`${v.getDotPath(issue) ?? 'top level'}: ${issue.message}`)
  throw new MachineError(`the payload of the event ${name} is not as GitHub describes it (${why})`)
}

/** The pull request of an event; its commits are full hashes. */
export interface EventPull {
  number: number
  head: string
  base: string
  /** The branch to merge into. */
  baseRef: string
  /** OWNER/NAME of the branch's repository; undefined if it was deleted. */
  headRepository: string | undefined
  isFork: boolean
  author: string | undefined
}

/** The pull request of a run, from its own event. */
export function pullRequestOf(event: Event): EventPull | undefined {
  if (event.name !== 'pull_request') return undefined
  const { number, repository, pull_request: pull } = event.payload
  return {
    number,
    head: pull.head.sha,
    base: pull.base.sha,
    baseRef: pull.base.ref,
    headRepository: pull.head.repo?.full_name,
    isFork: pull.head.repo?.id !== repository.id,
    author: pull.user?.login,
  }
}

/** Whether this run is on the default branch; schedules always are. */
export function isOnDefaultBranch(event: Event): boolean {
  if (event.name === 'schedule') return true
  if (event.name !== 'push') return false
  const { ref, repository } = event.payload
  return repository.default_branch !== undefined && ref === `refs/heads/${repository.default_branch}`
}

const isCommit = (text: string) => v.is(sha, text) && !/^0+$/.test(text)

/** The commit that this run is compared with; undefined if there is none: a new branch, a schedule. */
export function baseOf(event: Event): string | undefined {
  switch (event.name) {
    case 'pull_request':
      return event.payload.pull_request.base.sha
    case 'merge_group':
      return event.payload.merge_group.base_sha
    case 'push':
      return isCommit(event.payload.before) ? event.payload.before : undefined
    case 'workflow_run':
    case 'workflow_dispatch':
    case 'schedule':
    case 'other':
      return undefined
  }
}
