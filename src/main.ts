import type { Host } from './host/host.ts'
import type { Action } from './host/part.ts'
import { CommandError, causes, exitCodes, UserError } from './lib/errors.ts'

/** Every part of the suite, loaded only on demand. */
export const parts = {
  run: () => import('./actions/run.ts'),
  setup: () => import('./actions/setup.ts'),
  evaluate: () => import('./actions/evaluate.ts'),
  build: () => import('./actions/build.ts'),
  boot: () => import('./actions/boot.ts'),
  report: () => import('./actions/report.ts'),
  shard: () => import('./actions/shard.ts'),
  comment: () => import('./actions/comment.ts'),
  cache: () => import('./actions/cache.ts'),
  'cache/restore': () => import('./actions/cache-restore.ts'),
  'cache/save': () => import('./actions/cache-save.ts'),
  release: () => import('./actions/release.ts'),
  push: () => import('./actions/push.ts'),
  promote: () => import('./actions/promote.ts'),
  'update-lock': () => import('./actions/update-lock.ts'),
  'update-lock/publish': () => import('./actions/update-lock-publish.ts'),
  closure: () => import('./actions/closure.ts'),
  plan: () => import('./actions/plan.ts'),
  why: () => import('./actions/why.ts'),
  workflows: () => import('./actions/workflows.ts'),
} satisfies Record<string, () => Promise<{ default: Action }>>

/** The name of a part: its command, and its folder in `actions`. */
export type PartName = keyof typeof parts
/** All parts, in the order of the documentation. */
export const partNames = Object.keys(parts) as PartName[]

export interface Ended {
  exitCode: number
  /** For people: printed last on standard output. */
  summary: readonly string[]
  /** For programs. */
  json: unknown
}

/** Runs one part; the only general catch of the suite. */
export async function main(name: PartName, host: Host): Promise<Ended> {
  try {
    const { default: part } = await parts[name]()
    const outcome = await part.main(host)
    for (const [output, value] of Object.entries<string>(outcome.outputs)) host.output(output, value)
    if (host.signal.aborted) throw host.signal.reason
    return {
      exitCode: outcome.ok ? exitCodes.ok : exitCodes.failed,
      summary: outcome.summary ?? [],
      json: outcome.json ?? outcome.outputs,
    }
  } catch (error) {
    return {
      exitCode: explain(error, host),
      summary: [],
      json: { error: String((error as Error)?.message ?? error) },
    }
  }
}

/** Runs the post step of a part: it cleans up, warns, and never fails the job. */
export async function post(name: PartName, host: Host): Promise<void> {
  try {
    const { default: part } = await parts[name]()
    await part.post?.(host)
  } catch (error) {
    host.log.warning(`cleaning up after ${name} did not finish: ${(error as Error).message}`)
  }
}

function explain(error: unknown, host: Host): number {
  if (error instanceof UserError) {
    host.log.error(error.message)
    for (const cause of causes(error)) host.log.info(`  because: ${cause}`)
    return exitCodes[error.reason]
  }
  if (error instanceof CommandError) {
    host.log.error(error.message)
    for (const line of error.stderr.trim().split('\n').slice(-40)) host.log.info(`  ${line}`)
    return exitCodes.failed
  }
  host.log.error(`a bug in Flakeship: ${error instanceof Error ? error.message : String(error)}`)
  if (error instanceof Error && error.stack) host.log.info(error.stack)
  return exitCodes.bug
}

/** One line per command, here so that `--help` loads no part; a check compares it with the parts. */
export const titles: Record<PartName, string> = {
  run: 'evaluate, build, boot and report a flake',
  setup: 'make this machine ready: Nix, the sandbox, what the job needs',
  evaluate: 'find the targets of a flake and write plan.json',
  build: 'build the targets of a plan and write result-*.json',
  boot: 'boot the VMs, ISOs and SD cards of a result, and keep the evidence',
  report: 'merge the documents of a run into report.json and report.md',
  shard: 'build and boot one shard of a plan from another job, and hand the results back',
  comment: 'write the report of a run into a comment on its pull request',
  cache: "restore what earlier runs built from the repository's cache, and keep what this one builds",
  'cache/restore': "restore what earlier runs built from the repository's cache",
  'cache/save': "keep what this job built in the repository's cache",
  release: 'release the images of a run that were booted, whole or not at all',
  push: 'push what a run built, signed, to the cache that machines pull from',
  promote: 'move a branch to a commit that was built and booted, for machines to follow; or roll it back',
  'update-lock': 'move the inputs of flakes to newer revisions, and write flake.lock',
  'update-lock/publish': 'open one pull request with the locks that other jobs resolved and judged',
  closure: 'list the closure of a target with sizes, or compare two',
  plan: 'show how the work would be split into jobs, and why',
  why: 'show why a target would be built, and what that takes',
  workflows: 'write the workflows into a repository of your own, for self-hosted runners',
}

/** Parts that only a GitHub job can use; they are not commands. */
export const onlyOnGithub: ReadonlySet<PartName> = new Set([
  'shard',
  'comment',
  'cache',
  'cache/restore',
  'cache/save',
  'update-lock/publish',
])
