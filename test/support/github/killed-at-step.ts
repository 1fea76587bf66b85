import { spawn } from 'node:child_process'
import { bundled } from '../runner/bundled.ts'
import type { ApiServer } from './api-server/api-server.ts'

export interface Ended {
  /** All that it printed, or 'killed'. */
  said: string
  code: number | null
  /** How many steps it took. */
  steps: number
}

/** Runs a program of ours with one argument against this server; kills it in step `killAt`, if there is one. */
export function runInSteps(
  api: ApiServer,
  program: string,
  { argument, killAt }: { argument: unknown; killAt: number | undefined },
): Promise<Ended> {
  const child = spawn(process.execPath, [bundled(program), JSON.stringify(argument)])
  let steps = 0
  api.onStep = () => {
    if (++steps === killAt) child.kill('SIGKILL')
  }
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data) => {
      said += data
    })
  return new Promise((resolve) => {
    child.once('close', (code, signal) => {
      resolve({ said: signal === 'SIGKILL' ? 'killed' : said.trim(), code, steps })
    })
  })
}
