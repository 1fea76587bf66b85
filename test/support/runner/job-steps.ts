import { join } from 'node:path'
import type { WorkflowStep } from '../../../scripts/workflows/model.ts'
import { type Place, parseUses, resolveUses } from '../../../scripts/workflows/uses.ts'
import {
  type Contexts,
  evaluateText,
  evaluateValue,
  runsIf,
  type StatusOf,
} from '../workflows/expressions.ts'
import type { JobEnd, JobRequest, StepRun } from '../workflows/types.ts'
import { inputsOf, type Manifest, readManifest } from './action-manifest.ts'
import { CommandReader, readFileCommands } from './commands.ts'
import { downloadArtifact } from './download-artifact.ts'
import { JobLog } from './job-log.ts'
import { StepFiles, summaryLimit } from './step-files.ts'
import { StepProcess } from './step-process.ts'

export interface Outside {
  checkout(
    inputs: Record<string, string>,
  ): Promise<{ error?: string; outputs: Record<string, string>; log: string[] }>
  log(line: string): void
}

/** Steps that see each other's outputs: those of a job, or of one composite action. */
interface Scope {
  contexts: Contexts
  steps: Record<string, { outputs: object; outcome: string; conclusion: string }>
  env: Record<string, string>
  place: Place
  failed: boolean
  /** A composite: its scripts get its path. */
  action?: string
}

interface Post {
  name: string
  script: string
  condition: string
  inputs: Record<string, string>
  state: Record<string, string>
  action: string
  env: Record<string, string>
}

interface Ran {
  exitCode: number
  outputs: Record<string, string>
  commands: StepRun['commands']
  summary: string
  state: Record<string, string>
}

const nothing: Ran = { exitCode: 0, outputs: {}, commands: [], summary: '', state: {} }

/** The steps of a job and their posts, as GitHub's runner runs them. */
export class JobSteps {
  readonly #job: JobRequest
  readonly #outside: Outside
  readonly #runs: StepRun[] = []
  readonly #log: JobLog
  readonly #posts: Post[] = []
  readonly #path: string[] = []
  readonly #exported: Record<string, string> = {}
  #failed = false
  #cancelled = false
  #running: StepProcess | undefined
  /** The step was started although the job is cancelled. */
  #letIn = false
  #inPosts = false

  constructor(job: JobRequest, outside: Outside) {
    this.#job = job
    this.#outside = outside
    this.#log = new JobLog(job.secrets, outside.log)
  }

  cancel(): void {
    this.#cancelled = true
    void this.#running?.cancel()
  }

  async run(): Promise<JobEnd> {
    const env: Record<string, string> = {}
    const scope: Scope = {
      contexts: this.#job.contexts,
      steps: {},
      env,
      place: this.#job.place,
      failed: false,
    }
    for (const given of this.#job.env)
      for (const [name, value] of Object.entries(given))
        env[name] = evaluateText(value, { ...this.#job.contexts, env })
    for (const step of this.#job.steps) await this.#step(step, scope)
    await this.#runPosts()
    return {
      result: this.#cancelled ? 'cancelled' : this.#failed ? 'failure' : 'success',
      outputs: this.#jobOutputs(scope),
      steps: this.#runs,
      log: this.#log.lines,
      starred: this.#log.starred,
      left: [],
    }
  }

  async #step(step: WorkflowStep, scope: Scope): Promise<void> {
    const contexts = this.#contexts(scope)
    const name = step.name ?? step.uses ?? step.run?.split('\n')[0] ?? ''
    if (!runsIf(step.if, contexts, this.#status(scope)))
      return this.#record(step, scope, name, 'skipped', nothing)
    this.#letIn = this.#cancelled
    this.#log.say(`##[group]${evaluateText(name, contexts)}`)
    const env = { ...scope.env }
    for (const [key, value] of Object.entries(step.env ?? {}))
      env[key] = evaluateText(value, { ...contexts, env: { ...this.#exported, ...env } })
    const ran = await this.#ran(step, { ...scope, env }).catch((error: Error) => {
      this.#log.say(`##[error]${error.message}`)
      return { ...nothing, exitCode: 1 }
    })
    this.#log.say('##[endgroup]')
    this.#record(
      step,
      scope,
      name,
      ran.exitCode === 0 ? 'success' : this.#cancelled ? 'cancelled' : 'failure',
      ran,
    )
  }

  #record(step: WorkflowStep, scope: Scope, name: string, outcome: StepRun['outcome'], ran: Ran): void {
    const goesOn = evaluateValue(step['continue-on-error'] ?? false, this.#contexts(scope)) === true
    const conclusion = outcome === 'failure' && goesOn ? 'success' : outcome
    if (step.id) scope.steps[step.id] = { outputs: ran.outputs, outcome, conclusion }
    if (conclusion === 'failure') scope.failed = true
    if (conclusion === 'failure' && scope.action === undefined) this.#failed = true
    const { exitCode, outputs, commands, summary } = ran
    this.#runs.push({ id: step.id, name, outcome, conclusion, exitCode, outputs, commands, summary })
  }

  async #ran(step: WorkflowStep, scope: Scope): Promise<Ran> {
    if (step.run !== undefined) return this.#script(step, scope)
    const inputs = Object.entries(step.with ?? {}).map(
      ([name, value]) => [name.toLowerCase(), evaluateText(value, this.#contexts(scope))] as const,
    )
    return this.#uses(step.uses ?? '', Object.fromEntries(inputs), scope)
  }

  /** GitHub does not give ACTIONS_* and INPUT_* to scripts, so they are not here. */
  async #script(
    { run = '', shell = 'default', 'working-directory': below = '' }: WorkflowStep,
    scope: Scope,
  ): Promise<Ran> {
    const files = await StepFiles.make(this.#job.temporary)
    const script = await files.write('script.sh', evaluateText(run, this.#contexts(scope)))
    const command = shells[shell]
    if (!command) throw new Error(`this harness has no shell ${shell}`)
    const cwd = join(this.#job.workspace, evaluateText(below, this.#contexts(scope)))
    return this.#process([...command, script], cwd, scope.env, files, scope.action)
  }

  async #uses(uses: string, given: Record<string, string>, scope: Scope): Promise<Ran> {
    if (/^actions\/checkout@/.test(uses)) {
      const { error, outputs, log } = await this.#outside.checkout(given)
      for (const line of log) this.#log.say(line)
      if (error !== undefined) throw new Error(error)
      return { ...nothing, outputs }
    }
    if (/^actions\/download-artifact@/.test(uses)) {
      const { workspace, forActions: environment } = this.#job
      await downloadArtifact(given, { workspace, environment })
      return nothing
    }
    const used = resolveUses(uses, scope.place)
    const repository = used
      ? this.#job.repositories[`${used.repository}@${used.ref}`]
      : parseUses(uses)?.kind === 'workspace' && this.#job.workspace
    if (!repository) throw new Error(`Unable to resolve action \`${uses}\``)
    const folder = join(repository, used?.path ?? uses.slice(2))
    const manifest = await readManifest(folder, uses)
    const inputs = inputsOf(manifest, given, {
      contexts: this.#contexts(scope),
      warn: (line) => this.#log.say(line),
    })
    const place = used ? { repository: used.repository, ref: used.ref } : this.#job.place
    if (manifest.runs.using === 'composite')
      return this.#composite(manifest, inputs, { ...scope, place }, folder)
    if (manifest.runs.using !== 'node24')
      throw new Error(`this harness does not run ${manifest.runs.using} (${uses})`)
    const { main = '', post, 'post-if': condition = 'always()' } = manifest.runs
    const ran = await this.#node(join(folder, main), { inputs, state: {}, action: folder, env: scope.env })
    if (post) {
      const script = join(folder, post)
      this.#posts.push({
        name: uses,
        script,
        condition,
        inputs,
        state: ran.state,
        action: folder,
        env: scope.env,
      })
    }
    return ran
  }

  async #composite(
    manifest: Manifest,
    inputs: Record<string, string>,
    outer: Scope,
    action: string,
  ): Promise<Ran> {
    const { secrets: _, needs: __, ...contexts } = outer.contexts
    const scope: Scope = { ...outer, contexts: { ...contexts, inputs }, steps: {}, failed: false, action }
    const from = this.#runs.length
    for (const step of manifest.runs.steps ?? []) await this.#step(step, scope)
    const inner = this.#runs.slice(from)
    const outputs = Object.entries(manifest.outputs ?? {}).map(
      ([name, { value }]) => [name, evaluateText(value, this.#contexts(scope))] as const,
    )
    return {
      exitCode: scope.failed || this.#cancelled ? 1 : 0,
      outputs: Object.fromEntries(outputs),
      commands: inner.flatMap(({ commands }) => commands),
      summary: '',
      state: {},
    }
  }

  async #node(
    script: string,
    { inputs, state, action, env }: Pick<Post, 'inputs' | 'state' | 'action' | 'env'>,
  ): Promise<Ran> {
    const files = await StepFiles.make(this.#job.temporary)
    const own = {
      ...this.#job.forActions,
      ...prefixed('INPUT_', inputs, (name) => name.replaceAll(' ', '_').toUpperCase()),
      ...prefixed('STATE_', state, (name) => name),
    }
    return this.#process([process.execPath, script], this.#job.workspace, { ...env, ...own }, files, action)
  }

  async #process(
    command: readonly string[],
    cwd: string,
    env: Readonly<Record<string, string>>,
    files: StepFiles,
    action?: string,
  ): Promise<Ran> {
    const reader = new CommandReader()
    const line = (text: string) => {
      const [commands, shown] = [reader.commands.length, reader.log.length]
      reader.line(text)
      const [command] = reader.commands.slice(commands)
      if (command?.name === 'add-mask') this.#log.mask(command.message)
      else if (command && /^(error|warning|notice|debug|group|endgroup)$/.test(command.name))
        this.#log.say(`##[${command.name}]${command.message}`)
      for (const said of reader.log.slice(shown)) this.#log.say(said)
    }
    const path = [...this.#path, this.#job.environment.PATH ?? ''].join(':')
    this.#running = new StepProcess(command, {
      ...{ cwd, line },
      env: {
        ...this.#job.environment,
        ...this.#exported,
        ...env,
        ...(action === undefined ? {} : { GITHUB_ACTION_PATH: action }),
        ...files.variables,
        PATH: path,
      },
    })
    // a step that was started after the cancel, and a post, run to their end
    if (this.#cancelled && !this.#letIn && !this.#inPosts) void this.#running.cancel()
    const exitCode = await this.#running.ended.finally(() => {
      this.#running = undefined
    })
    const said = await files.read()
    this.#export(readFileCommands(said.env))
    this.#path.unshift(...said.path.split('\n').filter(Boolean).reverse())
    if (said.summary.length > summaryLimit)
      this.#log.say(
        `##[error]$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${Math.ceil(said.summary.length / 1024)}k.`,
      )
    return {
      exitCode,
      outputs: readFileCommands(said.output),
      commands: reader.commands,
      summary: said.summary.length > summaryLimit ? '' : this.#log.starOut(said.summary),
      state: readFileCommands(said.state),
    }
  }

  async #runPosts(): Promise<void> {
    this.#inPosts = true
    for (const post of this.#posts.reverse()) {
      const status = this.#status({ failed: this.#failed } as Scope)
      if (!runsIf(post.condition, this.#job.contexts, status)) continue
      const ran = await this.#node(post.script, post)
      const outcome = ran.exitCode === 0 ? 'success' : 'failure'
      if (outcome === 'failure') this.#failed = true
      const { exitCode, outputs, commands, summary } = ran
      this.#runs.push({
        ...{ id: undefined, name: `Post ${post.name}`, outcome, conclusion: outcome },
        ...{ exitCode, outputs, commands, summary },
      })
    }
  }

  #contexts(scope: Scope): Contexts {
    const job = {
      ...(scope.contexts.job as object),
      status: this.#cancelled ? 'cancelled' : this.#failed ? 'failure' : 'success',
    }
    const action = scope.action === undefined ? {} : { action_path: scope.action }
    return {
      ...scope.contexts,
      ...{ job, steps: scope.steps, env: { ...this.#exported, ...scope.env } },
      github: { ...(scope.contexts.github as object), ...action },
    }
  }

  /** In a composite success() and failure() are about its own steps, and earlier failures count for success(). */
  #status({ failed }: Pick<Scope, 'failed'>): StatusOf {
    const [anyFailed, cancelled] = [failed || this.#failed, this.#cancelled]
    const values = {
      always: true,
      cancelled,
      success: !anyFailed && !cancelled,
      failure: anyFailed && !cancelled,
    }
    return (name) => values[name]
  }

  #export(variables: Record<string, string>): void {
    for (const [name, value] of Object.entries(variables)) {
      if (/^(NODE_OPTIONS|GITHUB_.*|RUNNER_.*)$/i.test(name))
        this.#log.say(`##[error]Can't store ${name} output parameter using '$GITHUB_ENV' command.`)
      else this.#exported[name] = value
    }
  }

  #jobOutputs(scope: Scope): Record<string, string> {
    const outputs: Record<string, string> = {}
    for (const [name, value] of Object.entries(this.#job.outputs)) {
      const output = evaluateText(value, this.#contexts(scope))
      if (this.#log.starOut(output) !== output)
        this.#log.say(`##[warning]Skip output '${name}' since it may contain secret.`)
      else if (output !== '') outputs[name] = output
    }
    const bytes = Object.values(outputs).reduce((sum, value) => sum + value.length * 2, 0)
    if (bytes <= 1024 ** 2) return outputs
    this.#log.say(`##[error]The job outputs are ${bytes} bytes, over the limit of 1 MB`)
    this.#failed = true
    return {}
  }
}

const shells: Readonly<Record<string, readonly string[]>> = {
  default: ['bash', '-e'],
  bash: ['bash', '--noprofile', '--norc', '-eo', 'pipefail'],
  sh: ['sh', '-e'],
}

function prefixed(
  prefix: string,
  values: Readonly<Record<string, string>>,
  change: (name: string) => string,
) {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [prefix + change(name), value]))
}
