import { join } from 'node:path'
import { root } from '../runner/command-line.ts'
import { type FreshMachine, onFreshMachine, sourceOf } from './fresh-machine.ts'

/** The inputs of setup for a release tarball. */
export async function inputsFor(tarball: string): Promise<Record<string, string>> {
  const { from, sha256 } = await sourceOf(tarball)
  return { 'nix-tarball': from, 'nix-sha256': sha256 }
}

interface FreshJob extends FreshMachine {
  /** Inputs of each `setup()`. */
  inputs?: Readonly<Record<string, string>>
  /** Overrides of the runner's variables. */
  runner?: Readonly<Record<string, string>>
  /** Shell lines before and after the job; `state` describes the machine in one line. */
  before?: string
  after?: string
  /** The prefix of the job's command line: another user. */
  as?: string
  path?: string
}

/**
 * Runs TypeScript in a job on a machine without Nix; returns its output. Provides `setup(inputs)` and `end()`, which
 * print the visible output of the step and of the posts, `sh(script)`, which prints the script's output with the job's
 * exported variables, `later(script)`, which returns it, `until(condition)`, `stop(signal)` for the running step, and
 * `job` itself.
 */
export async function freshJob(
  body: string,
  { inputs = {}, runner = {}, before = '', after = '', as = '', path, ...machine }: FreshJob = {},
): Promise<string> {
  const program = `
    import { Job } from ${JSON.stringify(join(root, 'test/support/runner/runner.ts'))}
    import { spawn, spawnSync } from 'node:child_process'
    import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
    const newJob = () => Job.start({ workspace: '/tmp', env: { HOME: process.env.HOME }, path: process.env.PATH, runner: ${JSON.stringify(runner)} })
    const job = await newJob()
    const show = ({ uses, outcome, log, commands }) => {
      for (const { name, message } of commands) if (/error|warning/.test(name)) console.log(name + ': ' + message)
      for (const line of log) console.log(line)
      console.log(uses + ': ' + outcome)
    }
    const setup = async (more = {}, of = job) => show(await of.step('actions/setup', { ...${JSON.stringify(inputs)}, ...more }))
    const end = async (of = job) => { for (const post of await of.end()) show(post) }
    const env = () => ({ ...process.env, ...job.environment, PATH: '/nix/var/nix/profiles/default/bin:' + process.env.PATH })
    const later = (script) => new Promise((done) => {
      let said = ''
      const { stdout, stderr } = spawn('sh', ['-uc', script], { env: env(), stdio: ['ignore', 'pipe', 'pipe'] })
      for (const stream of [stdout, stderr]) stream.on('data', (chunk) => { said += chunk })
      stdout.on('close', () => done(said.trimEnd()))
    })
    const sh = (script) => {
      const { stdout, stderr } = spawnSync('sh', ['-uc', script], { env: env(), encoding: 'utf8' })
      console.log((stdout + stderr).trimEnd())
    }
    const until = async (isSo) => { while (!isSo()) await new Promise((done) => setTimeout(done, 50)) }
    const stop = (signal) => {
      for (const id of readdirSync('/proc').filter((name) => Number(name) > 1)) {
        const [, script = ''] = existsSync('/proc/' + id + '/cmdline') ? readFileSync('/proc/' + id + '/cmdline', 'utf8').split('\\0') : []
        if (script.endsWith('/actions/setup/index.js')) process.kill(Number(id), signal)
      }
    }
    try { ${body} } finally { await job[Symbol.asyncDispose]() }`
  const { stdout, stderr } = await onFreshMachine(
    `${before}\n${as} "$NODE" --input-type=module-typescript --eval "$JOB"\n${after}`,
    { ...machine, env: { ...machine.env, JOB: program, ...(path === undefined ? {} : { PATH: path }) } },
  )
  return stdout + stderr
}
