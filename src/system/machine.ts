import { readFile, writeFile } from 'node:fs/promises'
import { availableParallelism, freemem, totalmem } from 'node:os'

/** Cores available to this process. */
export const cores = (): number => availableParallelism()

/** GitHub's own machine: not shared, and discarded after the job. */
export const isHosted = (environment: Readonly<Record<string, string | undefined>>): boolean =>
  environment.RUNNER_ENVIRONMENT === 'github-hosted'

/** Nix's name of this machine's system. */
export function nixSystem(arch: string, platform: string): string {
  const cpu: Record<string, string> = {
    x64: 'x86_64',
    arm64: 'aarch64',
    arm: 'armv7l',
    ia32: 'i686',
    riscv64: 'riscv64',
  }
  return `${cpu[arch] ?? arch}-${platform}`
}

/**
 * Total and available bytes of memory: those of our control group if it has a limit. The one answer to this question,
 * for evaluation, guests and the check of what a job needs.
 */
export function memory(): { total: number; available: number } {
  const limit = process.constrainedMemory() // 0 or huge where there is none
  if (limit <= 0) return { total: totalmem(), available: freemem() }
  return { total: Math.min(limit, totalmem()), available: Math.min(freemem(), process.availableMemory()) }
}

/** The limits for all guests together: 80 % of the available memory, and all our CPUs. */
export function capacity(): { memoryMiB: number; cpus: number } {
  return { memoryMiB: Math.floor((memory().available * 0.8) / 1024 ** 2), cpus: availableParallelism() }
}

/** The memory of a process. */
export interface ProcessMemory {
  /** Bytes that it uses now. */
  now: number
  /** Its peak. */
  peak: number
}

/** The memory of a process; undefined once it has ended. */
export async function memoryOf(pid: number): Promise<ProcessMemory | undefined> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  const now = kibibytes(status, 'VmRSS')
  const peak = kibibytes(status, 'VmHWM')
  return now === undefined || peak === undefined ? undefined : { now, peak }
}

function kibibytes(text: string, name: string): number | undefined {
  const amount = new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(text)?.[1]
  return amount === undefined ? undefined : Number(amount) * 1024
}

/** If memory runs out anyway, the kernel kills this process before others, such as the runner's agent. */
export async function endFirst(pid: number): Promise<void> {
  await writeFile(`/proc/${pid}/oom_score_adj`, '900').catch(() => {}) // it has ended, or there is no such file here
}
