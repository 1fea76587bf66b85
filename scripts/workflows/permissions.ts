import type { Workflow } from './model.ts'

export type Level = 'none' | 'read' | 'write'
/** Permissions of a GITHUB_TOKEN by scope; missing ones are none. */
export type Rights = Readonly<Record<string, Level>>

const scopes = [
  ...['actions', 'attestations', 'checks', 'contents', 'deployments', 'discussions', 'id-token', 'issues'],
  ...['models', 'packages', 'pages', 'pull-requests', 'security-events', 'statuses', 'artifact-metadata'],
] as const
const order: readonly Level[] = ['none', 'read', 'write']

/** The default permissions of repositories created since 2023, if the workflow has none. */
const unsaid: Rights = { contents: 'read', packages: 'read' }

/** Parses `permissions:`; undefined if it is absent. */
export function rightsOf(said: unknown): Rights | undefined {
  if (said === undefined) return undefined
  const all = /^(read|write)-all$/.exec(String(said))?.[1] as Level | undefined
  if (all) return Object.fromEntries(scopes.map((scope) => [scope, all]))
  return { ...((said ?? {}) as Rights) }
}

/** The permissions of a job; a called workflow without any gets those of its caller. */
export function granted(workflow: Workflow, job: string, caller: Rights = unsaid): Rights {
  return rightsOf(workflow.jobs[job]?.permissions) ?? rightsOf(workflow.permissions) ?? caller
}

/** Finds the workflow in a `uses:`, with a function to find those that it uses in turn. */
export type FindWorkflow = (uses: string) => { workflow: Workflow; find: FindWorkflow }

/**
 * Why GitHub would not start the workflow: a called workflow requests more, at its top or in a job, than the calling
 * job grants. Jobs that would be skipped count as well.
 */
export function refusals(workflow: Workflow, find: FindWorkflow, caller?: Rights): string[] {
  const top = caller && beyond(rightsOf(workflow.permissions) ?? {}, caller).map(words('The workflow'))
  const jobs = Object.entries(workflow.jobs).flatMap(([name, job]) => {
    const asked = granted(workflow, name, caller)
    const own = caller ? beyond(asked, caller).map(words(`The nested job '${name}'`)) : []
    if (job.uses === undefined || own.length > 0) return own
    const called = find(job.uses)
    return refusals(called.workflow, called.find, asked)
  })
  return [...(top ?? []), ...jobs]
}

/** The permissions that a caller must grant for the workflow to start. */
export function needed(workflow: Workflow, find: FindWorkflow): Rights {
  const asked = [rightsOf(workflow.permissions) ?? {}]
  for (const job of Object.values(workflow.jobs)) {
    asked.push(rightsOf(job.permissions) ?? {})
    if (job.uses === undefined) continue
    const called = find(job.uses)
    asked.push(needed(called.workflow, called.find))
  }
  const most: Record<string, Level> = {}
  for (const [scope, level] of asked.flatMap((rights) => Object.entries(rights)))
    if (rank(level) > rank(most[scope])) most[scope] = level
  return most
}

/** The same permissions without writing: those of a run for a fork's pull request. */
export function readOnly(rights: Rights): Rights {
  const reduced = Object.entries(rights).map(
    ([scope, level]) =>
      [scope, level === 'write' ? (scope === 'id-token' ? 'none' : 'read') : level] as const,
  )
  return Object.fromEntries(reduced)
}

export const writes = (rights: Rights) => Object.values(rights).includes('write')

interface Excess {
  scope: string
  asked: Level
  allowed: Level
}

function beyond(asked: Rights, allowed: Rights): Excess[] {
  return Object.entries(asked).flatMap(([scope, level]) =>
    rank(level) > rank(allowed[scope]) ? [{ scope, asked: level, allowed: allowed[scope] ?? 'none' }] : [],
  )
}

const rank = (level: Level | undefined) => order.indexOf(level ?? 'none')
const words =
  (who: string) =>
  ({ scope, asked, allowed }: Excess) =>
    `${who} is requesting '${scope}: ${asked}', but is only allowed '${scope}: ${allowed}'.`
