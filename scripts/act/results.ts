import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const resultsScript = 'test/support/github/services/serve.ts'

/** The tests' artifact and cache services in a separate process: act's own only know older protocols. */
export class Results implements AsyncDisposable {
  /** act sets these for every step; GitHub only for JavaScript actions. */
  readonly env: Readonly<Record<string, string>>
  readonly #child: ChildProcess

  private constructor(child: ChildProcess, env: Readonly<Record<string, string>>) {
    this.#child = child
    this.env = env
  }

  static async start(tree: string): Promise<Results> {
    const child = spawn(process.execPath, [join(tree, resultsScript)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string]
    const { control } = JSON.parse(line) as { control: string }
    // every run of act is run 1, and all its jobs get the same token
    const job = { run: 1, job: 'act' }
    const answer = await fetch(`${control}/env`, { method: 'POST', body: JSON.stringify(job) })
    const env = Object.entries((await answer.json()) as Record<string, string>)
    return new Results(child, Object.fromEntries(env.filter(([name]) => name.startsWith('ACTIONS_'))))
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const ended = once(this.#child, 'exit')
    this.#child.kill('SIGTERM')
    await ended
  }
}
