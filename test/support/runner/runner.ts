import { spawn } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { parse } from 'yaml'
import { programOf } from '../nix/real-nix.ts'
import { CommandReader, readFileCommands } from './commands.ts'
import { runnerEnvironment } from './environment.ts'
import { type Context, interpolate, runs } from './expressions.ts'
import type { JobOptions, Manifest, StepResult } from './types.ts'

interface Post {
  uses: string
  script: string
  inputs: Record<string, string>
  state: Record<string, string>
}

const skipped = { outcome: 'skipped', exitCode: 0, outputs: {}, commands: [], log: [], summary: '' } as const

/** A job as GitHub's runner runs it: steps in order, then their posts in reverse. Runs the committed `dist`. */
export class Job implements AsyncDisposable {
  readonly #options: JobOptions & { repository: string }
  readonly #temporary: string
  readonly #env: Record<string, string>
  readonly #path: string[] = []
  readonly #posts: Post[] = []
  #failed = false

  private constructor(options: JobOptions & { repository: string }, temporary: string) {
    this.#options = options
    this.#temporary = temporary
    this.#env = { ...options.env }
  }

  static async start(options: JobOptions): Promise<Job> {
    const temporary = await mkdtemp(join(tmpdir(), 'flakeship-job-'))
    return new Job({ repository: join(import.meta.dirname, '../../..'), ...options }, temporary)
  }

  /** Runs the action in a folder of the repository: `actions/build`, or `.` for the composite. */
  async step(uses: string, given: Record<string, string> = {}): Promise<StepResult> {
    const manifest = await this.#manifest(uses)
    const inputs: Record<string, string> = {}
    for (const [name, { default: fallback }] of Object.entries(manifest.inputs ?? {}))
      inputs[name] = given[name] ?? String(fallback ?? '')
    const unexpected = Object.keys(given).filter((name) => !(name in inputs))
    if (unexpected.length > 0) throw new Error(`${uses} has no input ${unexpected.join(', ')}`)
    const result =
      manifest.runs.using === 'composite'
        ? await this.#composite(uses, manifest, inputs)
        : await this.#script(uses, manifest, inputs)
    if (result.outcome === 'failure') this.#failed = true
    return result
  }

  /** The variables exported by steps so far. */
  get environment(): Readonly<Record<string, string>> {
    return { ...this.#env }
  }

  /** RUNNER_TEMP. */
  get temporary(): string {
    return join(this.#temporary, 'temp')
  }

  /** The posts of all steps whose main ran, last first. */
  async end(): Promise<StepResult[]> {
    const results: StepResult[] = []
    for (const { uses, script, inputs, state } of this.#posts.reverse()) {
      results.push((await this.#node(uses, script, inputs, state)).result)
    }
    return results
  }

  /** Runs only a post, as after a job whose main never started. */
  async postOnly(uses: string): Promise<StepResult> {
    const { post } = (await this.#manifest(uses)).runs
    if (!post) throw new Error(`${uses} has no post`)
    return (await this.#node(uses, post, {}, {})).result
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.#temporary, { recursive: true, force: true })
  }

  async #manifest(uses: string): Promise<Manifest> {
    return parse(await readFile(join(this.#options.repository, uses, 'action.yml'), 'utf8')) as Manifest
  }

  async #script(uses: string, { runs }: Manifest, inputs: Record<string, string>): Promise<StepResult> {
    if (runs.using !== 'node24') throw new Error(`${uses} uses ${runs.using}`)
    const { result, state } = await this.#node(uses, runs.main ?? '', inputs, {})
    if (runs.post) this.#posts.push({ uses, script: runs.post, inputs, state })
    return result
  }

  async #composite(uses: string, manifest: Manifest, inputs: Record<string, string>): Promise<StepResult> {
    const context: Context & { steps: Record<string, StepResult> } = {
      inputs,
      steps: {},
      failed: this.#failed,
      cancelled: false,
    }
    for (const step of manifest.runs.steps ?? []) {
      if (!step.uses.startsWith('$/'))
        throw new Error(`${step.uses} is not below the repository of the action`)
      const folder = step.uses.slice(2)
      if (!runs(step.if, context)) {
        context.steps[step.id] = { uses: folder, ...skipped } as unknown as StepResult
        continue
      }
      const given = Object.entries(step.with ?? {}).map(
        ([name, value]) => [name, interpolate(value, context)] as const,
      )
      const result = await this.step(folder, Object.fromEntries(given))
      context.steps[step.id] = result
      if (result.outcome === 'failure') context.failed = true
    }
    const outputs = Object.entries(manifest.outputs ?? {}).map(
      ([name, { value }]) => [name, interpolate(value ?? '', context)] as const,
    )
    const results = Object.values(context.steps)
    return {
      uses,
      outcome: context.failed ? 'failure' : 'success',
      exitCode: context.failed ? 1 : 0,
      outputs: Object.fromEntries(outputs),
      commands: results.flatMap(({ commands }) => commands),
      log: results.flatMap(({ log }) => log),
      summary: results.map(({ summary }) => summary).join(''),
    }
  }

  async #node(uses: string, script: string, inputs: Record<string, string>, state: Record<string, string>) {
    const folder = await mkdtemp(join(this.#temporary, 'step-'))
    await mkdir(join(this.#temporary, 'temp'), { recursive: true })
    const file = (name: string) => join(folder, name)
    for (const name of ['output', 'env', 'path', 'state', 'summary']) await writeFile(file(name), '')
    const env = runnerEnvironment({
      ...this.#options,
      folder,
      temporary: join(this.#temporary, 'temp'),
      prepended: this.#path,
      env: this.#env,
      inputs,
      state,
    })
    const reader = new CommandReader()
    const step = [process.execPath, join(this.#options.repository, uses, script)]
    const { busyBefore, workspace } = this.#options
    const line = busyBefore ? await below(this.#temporary, busyBefore.seconds, step) : step
    const exitCode = await run(line, workspace, env, reader)
    const read = async (name: string) => readFileCommands(await readFile(file(name), 'utf8'))
    Object.assign(this.#env, await read('env'))
    this.#path.unshift(
      ...(await readFile(file('path'), 'utf8'))
        .split('\n')
        .filter((line) => line !== '')
        .reverse(),
    )
    const result: StepResult = {
      uses,
      outcome: exitCode === 0 ? 'success' : 'failure',
      exitCode,
      outputs: await read('output'),
      commands: reader.commands,
      log: reader.log,
      summary: await readFile(file('summary'), 'utf8'),
    }
    return { result, state: await read('state') }
  }
}

/** A command line that runs the step below a process with the name of the runner's own job process. */
async function below(folder: string, seconds: number, step: readonly string[]): Promise<string[]> {
  const worker = join(folder, 'Runner.Worker')
  await copyFile(programOf('bash'), worker)
  return [worker, '-c', `sleep ${seconds}; "$0" "$@"; exit $?`, ...step]
}

/** Both streams are read for commands, as by the runner. */
async function run(
  [program = '', ...args]: readonly string[],
  cwd: string,
  env: Record<string, string>,
  reader: CommandReader,
): Promise<number> {
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const streams = [child.stdout, child.stderr].map(async (stream) => {
    for await (const line of createInterface({ input: stream })) reader.line(line)
  })
  const code = new Promise<number>((resolve, reject) =>
    child.on('error', reject).on('close', (code) => resolve(code ?? 1)),
  )
  await Promise.all(streams)
  return code
}
