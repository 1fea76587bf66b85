import { readFile, writeFile } from 'node:fs/promises'
import { availableParallelism, freemem, totalmem } from 'node:os'

/** Cores that this process may use. */
export const cores = (): number => availableParallelism()

/** GitHub's own machine: nobody else works on it, and it is thrown away after the job. */
export const isHosted = (environment: Readonly<Record<string, string | undefined>>): boolean =>
  environment.RUNNER_ENVIRONMENT === 'github-hosted'

/** The name that Nix gives to this machine's system. */
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
 * Bytes of memory that this machine has, and that can still be used: those of our control group where it has a limit.
 * The one answer to this question, for evaluation, guests and the check of what a job needs.
 */
export function memory(): { total: number; available: number } {
  const limit = process.constrainedMemory() // 0 or huge where there is none
  if (limit <= 0) return { total: totalmem(), available: freemem() }
  return { total: Math.min(limit, totalmem()), available: Math.min(freemem(), process.availableMemory()) }
}

/** What guests may have together: 80 % of the memory that is available, and all our CPUs. */
export function capacity(): { memoryMiB: number; cpus: number } {
  return { memoryMiB: Math.floor((memory().available * 0.8) / 1024 ** 2), cpus: availableParallelism() }
}

/** What a process holds in memory. */
export interface ProcessMemory {
  /** Bytes that it holds now. */
  now: number
  /** The most that it ever held. */
  peak: number
}

/** What a process holds in memory; undefined once it has ended. */
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

/** Where memory runs out after all, the kernel ends this process before others: before the agent of the runner, say. */
export async function endFirst(pid: number): Promise<void> {
  await writeFile(`/proc/${pid}/oom_score_adj`, '900').catch(() => {}) // it has ended, or there is no such file here
}
