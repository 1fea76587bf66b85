import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'

export interface Measured {
  /** Wall seconds, the median of all runs. */
  seconds: number
  /** The largest resident memory of the command's own process, in bytes. */
  peak: number
}

export interface Command {
  line: readonly string[]
  env?: Readonly<Record<string, string>>
  /** The exit code that counts as a good run. */
  code?: number
}

/** Runs two commands in turn, A B A B …, after one run of each that does not count. */
export async function inTurn(runs: number, a: Command, b: Command): Promise<[Measured, Measured]> {
  const seen: [Measured[], Measured[]] = [[], []]
  for (let i = 0; i <= runs; i++) {
    const pair = [await once(a), await once(b)] as const
    if (i === 0) continue
    seen[0].push(pair[0])
    seen[1].push(pair[1])
  }
  return [median(seen[0]), median(seen[1])]
}

async function once({ line, env = {}, code: expected = 0 }: Command): Promise<Measured> {
  const [program = '', ...args] = line
  const start = performance.now()
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ...env } })
  let said = ''
  child.stderr.on('data', (chunk) => (said += chunk))
  let peak = 0
  const look = async () => {
    const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '')
    peak = Math.max(peak, Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024)
  }
  const timer = setInterval(look, 20)
  const code = await new Promise((resolve) => child.once('close', resolve))
  clearInterval(timer)
  if (code !== expected)
    throw new Error(`${program} ${args.join(' ')} ended with ${code}:\n${said.slice(-2000)}`)
  return { seconds: (performance.now() - start) / 1000, peak }
}

function median(all: readonly Measured[]): Measured {
  const middle = <K extends keyof Measured>(key: K) =>
    all.map((one) => one[key]).sort((x, y) => x - y)[Math.floor(all.length / 2)] ?? 0
  return { seconds: middle('seconds'), peak: Math.max(...all.map(({ peak }) => peak)) }
}
