import { execFile } from 'node:child_process'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pLimit from 'p-limit'
import {
  callOf,
  needsOf,
  readWorkflow,
  type Workflow,
  type WorkflowJob,
} from '../../../scripts/workflows/model.ts'
import { type FindWorkflow, granted, readOnly, refusals } from '../../../scripts/workflows/permissions.ts'
import { type Place, resolveUses } from '../../../scripts/workflows/uses.ts'
import { callComplaints, typedInputs } from './call.ts'
import { githubContext, strategyOf } from './contexts.ts'
import { type Contexts, evaluateText, evaluateValue, runsIf } from './expressions.ts'
import { runLeg } from './leg.ts'
import { legName, legsOf } from './matrix.ts'
import type { RunOptions } from './options.ts'
import { ancestorsOf, type Outcome, placeName, type Scope, statusOf, together } from './scope.ts'
import type { JobFacts, JobRun, Result } from './types.ts'

/** One attempt of a run. */
export class WorkflowRun {
  readonly #file: string
  readonly #options: RunOptions
  readonly #own: Place
  readonly #attempt: number
  readonly #before: readonly JobRun[]
  readonly #again: ReadonlySet<string>
  readonly #folders = new Map<string, string>()
  readonly #limit: ReturnType<typeof pLimit>
  /** Positions of jobs in their workflows, outermost first. */
  readonly #order = new Map<string, readonly number[]>()
  readonly jobs: JobRun[] = []
  /** Why no job was started at all. */
  startupFailure: string | undefined
  result: Result = 'skipped'

  constructor(file: string, options: RunOptions, before: readonly JobRun[] = [], again = new Set<string>()) {
    this.#file = file
    this.#options = options
    this.#own = { repository: options.repository.name, ref: options.event.sha }
    this.#attempt = 1 + Math.max(0, ...before.map(({ attempt }) => attempt))
    this.#before = before
    this.#again = again
    this.#limit = pLimit(options.parallel ?? 2)
  }

  async start(): Promise<this> {
    const { folder, repository, event, actions } = this.#options
    for (const [name, at] of Object.entries(actions)) this.#folders.set(name, at)
    const own = join(folder, `own-${event.sha}`)
    await mkdir(own, { recursive: true })
    await promisify(execFile)('sh', ['-c', 'git archive "$1" | tar -x -C "$2"', 'sh', event.sha, own], {
      cwd: repository.folder,
    })
    this.#folders.set(placeName(this.#own), own)

    const workflow = await this.#read(this.#own, this.#file)
    const calls = await this.#calls(workflow, this.#own)
    const problems = [...refusals(workflow, calls.find), ...calls.complaints]
    if (problems.length > 0) {
      this.startupFailure = problems.join('\n')
      this.result = 'failure'
      return this
    }
    const inputs = event.name === 'workflow_dispatch' ? this.#dispatched(workflow) : {}
    const scope = {
      workflow,
      place: this.#own,
      file: this.#file,
      inputs,
      secrets: this.#secrets(),
      caller: undefined,
    }
    const outcomes = await this.#scope({ ...scope, key: '', name: '' })
    this.result = together([...outcomes.values()].map(({ result }) => result))
    this.jobs.sort((a, b) => compare(this.#order.get(a.key), this.#order.get(b.key)))
    return this
  }

  /** "Re-run failed jobs": those, and their dependents; the others keep their outputs. */
  rerunFailed(options: Partial<RunOptions> = {}): Promise<WorkflowRun> {
    const failed = this.jobs.filter(({ result }) => result === 'failure' || result === 'cancelled')
    return this.#rerun(
      failed.map(({ key }) => key),
      options,
    )
  }

  /** Re-runs one job, by its key, and its dependents. */
  rerun(key: string, options: Partial<RunOptions> = {}): Promise<WorkflowRun> {
    return this.#rerun([key], options)
  }

  /** The only job whose key or name ends with this. */
  job(end: string): JobRun {
    const found = this.jobs.filter(({ key, name }) => key === end || name === end || key.endsWith(`/${end}`))
    if (found.length === 1 && found[0]) return found[0]
    throw new Error(
      `${found.length} jobs are ${end}; there are ${this.jobs.map(({ key }) => key).join(', ') || 'none'}`,
    )
  }

  #rerun(keys: readonly string[], options: Partial<RunOptions>): Promise<WorkflowRun> {
    return new WorkflowRun(this.#file, { ...this.#options, ...options }, this.jobs, new Set(keys)).start()
  }

  async #read({ repository, ref }: Place, file: string): Promise<Workflow> {
    const folder = this.#folders.get(placeName({ repository, ref }))
    if (!folder) throw new Error(`no repository ${repository}@${ref} was given to this run`)
    return readWorkflow(await readFile(join(folder, file), 'utf8'))
  }

  /** All workflows that a workflow calls, read once, and mismatches between them. */
  async #calls(workflow: Workflow, place: Place): Promise<{ find: FindWorkflow; complaints: string[] }> {
    const called = new Map<string, ReturnType<FindWorkflow>>()
    const complaints: string[] = []
    for (const [name, job] of Object.entries(workflow.jobs)) {
      const used = job.uses && resolveUses(job.uses, place)
      if (!job.uses || !used) continue
      const inner = await this.#read(used, used.path)
      const below = await this.#calls(inner, used)
      called.set(job.uses, { workflow: inner, find: below.find })
      complaints.push(...callComplaints(name, job, inner), ...below.complaints)
    }
    const find: FindWorkflow = (uses) => {
      const found = called.get(uses)
      if (!found) throw new Error(`invalid value workflow reference: ${uses}`)
      return found
    }
    return { find, complaints }
  }

  #dispatched(workflow: Workflow): Record<string, unknown> {
    const declared = workflow.on.workflow_dispatch?.inputs ?? {}
    return typedInputs(declared, (this.#options.event.payload.inputs ?? {}) as Record<string, unknown>)
  }

  /** A run for a fork's pull request gets no secrets. */
  #secrets(): Readonly<Record<string, string>> {
    return this.#isForked() ? {} : (this.#options.secrets ?? {})
  }

  #isForked(): boolean {
    const pull = this.#options.event.payload.pull_request as
      | { head?: { repo?: { full_name?: string } } }
      | undefined
    return (
      this.#options.event.name === 'pull_request' &&
      pull?.head?.repo?.full_name !== this.#options.repository.name
    )
  }

  async #scope(scope: Scope): Promise<Map<string, Outcome>> {
    const running = new Map<string, Promise<Outcome>>()
    const done = new Map<string, Outcome>()
    const again = new Map<string, boolean>()
    const start = (id: string): Promise<Outcome> => {
      const job = scope.workflow.jobs[id]
      if (!job) throw new Error(`a job needs ${id}, which is not there`)
      const already = running.get(id)
      if (already) return already
      const run = (async () => {
        await Promise.all(needsOf(job).map(start))
        const ancestors = ancestorsOf(scope.workflow, id)
        again.set(id, ancestors.some((other) => again.get(other)) || this.#isAgain(`${scope.key}${id}`))
        const needs = new Map(ancestors.map((other) => [other, done.get(other) as Outcome]))
        const whole = ancestors.some((other) => again.get(other))
        const outcome = await this.#job(scope, id, job, { needs, again: again.get(id) === true, whole })
        done.set(id, outcome)
        return outcome
      })()
      running.set(id, run)
      return run
    }
    await Promise.all(Object.keys(scope.workflow.jobs).map(start))
    return done
  }

  #isAgain(key: string): boolean {
    return [...this.#again].some(
      (other) => other === key || other.startsWith(`${key}#`) || other.startsWith(`${key}/`),
    )
  }

  async #job(
    scope: Scope,
    id: string,
    job: WorkflowJob,
    { needs, again, whole }: { needs: ReadonlyMap<string, Outcome>; again: boolean; whole: boolean },
  ): Promise<Outcome> {
    const key = `${scope.key}${id}`
    const order = [...(this.#order.get(scope.key) ?? []), Object.keys(scope.workflow.jobs).indexOf(id)]
    this.#order.set(key, order).set(`${key}/`, order)
    const direct = Object.fromEntries(needsOf(job).map((other) => [other, needs.get(other)]))
    const { vars = {} } = this.#options
    const rights = this.#isForked()
      ? readOnly(granted(scope.workflow, id, scope.caller))
      : granted(scope.workflow, id, scope.caller)
    const facts: JobFacts = {
      ...{ key, rights, attempt: this.#attempt, runId: this.#options.runId ?? 1 },
      name: scope.name + id,
    }
    const before: Contexts = {
      github: githubContext(facts, this.#options, { file: this.#file, token: '' }),
      needs: direct,
      vars,
      inputs: scope.inputs,
    }
    const earlier = this.#before.filter((one) => one.key === key || one.key.startsWith(`${key}#`))
    if (this.#before.length > 0 && !again && earlier.length > 0) return this.#kept(earlier)
    if (!runsIf(job.if, before, statusOf([...needs.values()], this.#options.signal)))
      return this.#noted({ ...facts, result: 'skipped', outputs: {} })
    if (job.uses !== undefined) return this.#called(scope, job, facts, before)

    const matrix = evaluateValue(job.strategy?.matrix, before) as Record<string, unknown> | undefined
    const legs = matrix ? legsOf(matrix) : [{}]
    const runs = legs.map((leg, index) => {
      const contexts = { ...before, matrix: leg, strategy: strategyOf(job.strategy, legs.length, index) }
      const name = job.name === undefined ? id + legName(leg) : evaluateText(job.name, contexts)
      this.#order.set(`${key}#${index}`, [...order, index])
      const own = { ...facts, key: matrix ? `${key}#${index}` : key, name: scope.name + name }
      const passed = earlier.find((one) => one.key === own.key && one.result === 'success')
      if (!whole && passed && !this.#again.has(own.key)) return this.#kept([passed])
      return this.#limit(() => this.#leg(scope, job, own, contexts))
    })
    const ended = await Promise.all(runs)
    const outputs = Object.assign({}, ...ended.map(({ outputs }) => outputs)) as Record<string, string>
    const result = together(ended.map(({ result }) => result))
    return { result: result === 'failure' && job['continue-on-error'] === true ? 'success' : result, outputs }
  }

  #kept(runs: readonly JobRun[]): Outcome {
    this.jobs.push(...runs)
    const outputs = Object.assign({}, ...runs.map(({ outputs }) => outputs)) as Record<string, string>
    return { result: together(runs.map(({ result }) => result)), outputs }
  }

  #noted(run: JobFacts & Outcome & Partial<JobRun>): Outcome {
    this.jobs.push({ ...{ steps: [], log: [], starred: 0, left: [], labels: [] }, ...run })
    return { result: run.result, outputs: run.outputs }
  }

  async #called(scope: Scope, job: WorkflowJob, facts: JobFacts, before: Contexts): Promise<Outcome> {
    const used = resolveUses(job.uses ?? '', scope.place) as ReturnType<typeof resolveUses> & object
    const workflow = await this.#read(used, used.path)
    const { inputs = {}, secrets: declared = {}, outputs = {} } = callOf(workflow) ?? {}
    const withSecrets = { ...before, secrets: scope.secrets }
    const given =
      job.secrets === 'inherit'
        ? scope.secrets
        : Object.fromEntries(
            Object.entries(job.secrets ?? {}).map(([name, value]) => [
              name,
              evaluateText(value, withSecrets),
            ]),
          )
    const secrets = Object.entries(given).filter(([name]) => job.secrets === 'inherit' || name in declared)
    const inner: Scope = {
      ...{ workflow, place: used, file: used.path, caller: facts.rights },
      inputs: typedInputs(inputs, evaluateValue(job.with ?? {}, before) as Record<string, unknown>),
      secrets: Object.fromEntries(secrets),
      key: `${facts.key}/`,
      name: `${scope.name}${job.name ?? facts.name.slice(scope.name.length)} / `,
    }
    const jobs = await this.#scope(inner)
    const contexts = { ...before, inputs: inner.inputs, jobs: Object.fromEntries(jobs) }
    const values = Object.entries(outputs).map(
      ([name, { value }]) => [name, evaluateText(value, contexts)] as const,
    )
    return {
      result: together([...jobs.values()].map(({ result }) => result)),
      outputs: Object.fromEntries(values),
    }
  }

  async #leg(scope: Scope, job: WorkflowJob, facts: JobFacts, before: Contexts): Promise<Outcome> {
    if (this.#options.signal?.aborted && !/always|cancelled/.test(String(job.if)))
      return this.#noted({ ...facts, result: 'cancelled', outputs: {} })
    return this.#noted(await runLeg({ scope, job, facts, before }, this.#folders, this.#options, this.#file))
  }
}

/** Runs a workflow of a repository at the commit of the event, each job on its own machine. Needs root. */
export const runWorkflow = (file: string, options: RunOptions): Promise<WorkflowRun> =>
  new WorkflowRun(file, options).start()

function compare(one: readonly number[] = [], other: readonly number[] = []): number {
  const at = one.findIndex((place, index) => place !== other[index])
  return at === -1 ? 0 : (one[at] ?? 0) - (other[at] ?? 0)
}
