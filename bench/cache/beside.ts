import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { bundled } from '../../test/support/runner/bundled.ts'
import { childrenCpu, heldBelow } from '../measure.ts'
import type { Asked, Did } from './ours.ts'

/** What one way of doing something took. */
export interface Cost<T> {
  value: T
  seconds: number
  /** Processor seconds of all that this process started and waited for: not of itself, which plays the service. */
  cpu: number
}

export async function timed<T>(work: () => Promise<T>): Promise<Cost<T>> {
  const [began, before] = [performance.now(), await childrenCpu()]
  const value = await work()
  const cpu = (await childrenCpu()) - before
  return { value, seconds: (performance.now() - began) / 1000, cpu }
}

/** Runs a script of bash; gives the most memory that it and all below it held (bytes), and what it printed. */
export async function shell(
  script: string,
  ...words: string[]
): Promise<{ memory: number; printed: string }> {
  const child = spawn('bash', ['-euo', 'pipefail', '-c', script, 'bash', ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let printed = ''
  child.stdout.on('data', (data) => {
    printed += data
  })
  let memory = 0
  const timer = setInterval(async () => {
    memory = Math.max(memory, await heldBelow(child.pid ?? 0))
  }, 100)
  const [code] = await once(child, 'close')
  clearInterval(timer)
  if (code !== 0) throw new Error(`${script} ended with ${code}`)
  return { memory, printed }
}

/** Our side in a process of its own, as users run it. */
export async function ours(asked: Asked): Promise<Did> {
  const child = spawn(process.execPath, [bundled('bench/cache/ours.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdin.end(JSON.stringify(asked))
  const [said, [code]] = await Promise.all([text(child.stdout), once(child, 'close')])
  if (code !== 0) throw new Error(`our side ended with ${code}`)
  return JSON.parse(said) as Did
}
