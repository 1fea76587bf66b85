import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { bundled } from '../support/runner/bundled.ts'
import { CommandReader } from '../support/runner/commands.ts'

export interface Workplace {
  workspace: string
  temporary: string
  /** A command that the job runs under. */
  wrap?: readonly string[]
}

/** A workspace and a folder for temporary files, elsewhere for each job. */
export async function workplace(): Promise<Workplace> {
  const root = await mkdtemp(join(tmpdir(), 'flakeship-workplace-'))
  onTestFinished(() => rm(root, { recursive: true, force: true }))
  const place = { workspace: join(root, 'work'), temporary: join(root, 'temp') }
  for (const folder of Object.values(place)) await mkdir(folder)
  return place
}

export interface Told {
  answers: unknown[]
  /** Of warnings and errors: each is an annotation that people see. */
  annotations: string[]
  /** Lines that people see. */
  log: string[]
}

/** Runs steps of toolkit-client.ts as one job. */
export async function job(
  { workspace, temporary, wrap = [] }: Workplace,
  env: Readonly<Record<string, string>>,
  ...steps: readonly (readonly unknown[])[]
): Promise<Told> {
  const script = bundled('test/github/toolkit-client.ts')
  const environment = {
    PATH: process.env.PATH ?? '',
    HOME: temporary,
    GITHUB_WORKSPACE: workspace,
    GITHUB_SERVER_URL: 'https://github.com',
    RUNNER_TEMP: temporary,
    ...env,
  }
  const stdout = await new Promise<string>((resolve, reject) => {
    const [program = '', ...args] = [
      ...wrap,
      process.execPath,
      script,
      ...steps.map((step) => JSON.stringify(step)),
    ]
    execFile(program, args, { cwd: workspace, env: environment, maxBuffer: 1 << 26 }, (error, out, err) =>
      error ? reject(new Error(`${error.message}\n${out}\n${err}`)) : resolve(out),
    )
  })
  const reader = new CommandReader()
  for (const line of stdout.split('\n')) reader.line(line)
  const isAnswer = (line: string) => line.startsWith('=> ')
  return {
    answers: reader.log
      .filter(isAnswer)
      .map((line) => JSON.parse(line.slice(3).replace(/^undefined$/, 'null'))),
    annotations: reader.commands
      .filter(({ name }) => name === 'warning' || name === 'error')
      .map(({ message }) => message),
    log: reader.log.filter((line) => line !== '' && !isAnswer(line)),
  }
}
