import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { childrenCpu, heldBelow } from '../measure.ts'

/** What one way of doing something took. */
export interface Cost<T> {
  value: T
  seconds: number
  /** Processor seconds of this process and of all that it waited for. */
  cpu: number
}

export async function timed<T>(work: () => Promise<T>): Promise<Cost<T>> {
  const [began, before, children] = [performance.now(), process.cpuUsage(), await childrenCpu()]
  const value = await work()
  const { user, system } = process.cpuUsage(before)
  const cpu = (user + system) / 1e6 + (await childrenCpu()) - children
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
