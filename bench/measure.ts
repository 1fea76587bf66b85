import { spawn } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'

export interface Measured {
  /** Wall seconds, the median of all runs. */
  seconds: number
  /** Processor seconds, including those of its children; the median of all runs. */
  cpu: number
  /** Peak resident memory of the command's own process, or with `tree` of all its children too, in bytes. */
  peak: number
}

export interface Command {
  line: readonly string[]
  env?: Readonly<Record<string, string>>
  /** Adds up the memory of its children at the same moment. */
  tree?: boolean
  /** The exit code of a good run. */
  code?: number
}

/** Runs two commands in turn, A B A B …, after one warm-up run of each. */
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

async function once({ line, env = {}, tree = false, code: expected = 0 }: Command): Promise<Measured> {
  const [program = '', ...args] = line
  const start = performance.now()
  const before = await childrenCpu()
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ...env } })
  let said = ''
  child.stderr.on('data', (chunk) => (said += chunk))
  let peak = 0
  const look = async () => {
    const held = tree ? await heldBelow(child.pid ?? 0) : await amount(child.pid ?? 0, 'VmHWM')
    peak = Math.max(peak, held)
  }
  const timer = setInterval(look, tree ? 100 : 20)
  const code = await new Promise((resolve) => child.once('close', resolve))
  clearInterval(timer)
  if (code !== expected)
    throw new Error(`${program} ${args.join(' ')} ended with ${code}:\n${said.slice(-2000)}`)
  const seconds = (performance.now() - start) / 1000
  return { seconds, cpu: (await childrenCpu()) - before, peak }
}

function median(all: readonly Measured[]): Measured {
  const middle = <K extends keyof Measured>(key: K) =>
    all.map((one) => one[key]).sort((x, y) => x - y)[Math.floor(all.length / 2)] ?? 0
  return { seconds: middle('seconds'), cpu: middle('cpu'), peak: Math.max(...all.map(({ peak }) => peak)) }
}

/**
 * Processor seconds of all processes below this one that have ended; unlike wall time they are meaningful on a busy
 * machine.
 */
export async function childrenCpu(): Promise<number> {
  const fields = (await readFile('/proc/self/stat', 'utf8')).replace(/^.*\) /s, '').split(' ')
  return (Number(fields[13]) + Number(fields[14])) / 100
}

/** Bytes of a process and its descendants now. */
export async function heldBelow(pid: number): Promise<number> {
  const all = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number)
  const parents = new Map(await Promise.all(all.map(async (one) => [one, await parentOf(one)] as const)))
  const tree = new Set([pid])
  for (const one of tree) for (const [child, parent] of parents) if (parent === one) tree.add(child)
  const held = await Promise.all([...tree].map((one) => amount(one, 'VmRSS')))
  return held.reduce((sum, one) => sum + one, 0)
}

const parentOf = async (pid: number) => Number(/PPid:\s+(\d+)/.exec(await statusOf(pid))?.[1] ?? 0)

const statusOf = (pid: number) => readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')

async function amount(pid: number, name: 'VmHWM' | 'VmRSS'): Promise<number> {
  return Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(await statusOf(pid))?.[1] ?? 0) * 1024
}
