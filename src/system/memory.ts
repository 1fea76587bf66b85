import { readFile } from 'node:fs/promises'

/** Bytes that can still be used on this machine, and in our control group where that has a limit. */
export async function availableMemory(): Promise<number> {
  const available = kibibytes(await readFile('/proc/meminfo', 'utf8'), 'MemAvailable') ?? 0
  return process.constrainedMemory() > 0 ? Math.min(available, process.availableMemory()) : available
}

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
