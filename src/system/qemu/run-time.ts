import { readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { descendants } from '../process-tree.ts'

/** The contents of `/proc/PID/task/TID/schedstat`: how long a thread ran, and waited for a processor (seconds). */
export interface RunTime {
  ran: number
  waited: number
}

/** Parses such a line (Linux, Documentation/scheduler/sched-stats.rst): nanoseconds run, nanoseconds waited, turns. */
export function readSchedstat(line: string): RunTime | undefined {
  const [, ran, waited] = /^(\d+) (\d+) \d+\s*$/.exec(line) ?? []
  return ran === undefined ? undefined : { ran: Number(ran) / 1e9, waited: Number(waited) / 1e9 }
}

/** Finds the threads of a QEMU, which is somewhere below the started process. */
export class QemuThreads {
  readonly #pid: number
  #qemu: Promise<number | undefined> | undefined

  constructor(pid: number) {
    this.#pid = pid
  }

  /**
   * How long each thread of QEMU has waited for a processor (seconds), by thread id; empty if this kernel does not
   * report it. It is asked several times a second: the kernel answers at once, and to wait for it costs more.
   */
  async waits(): Promise<Map<string, number>> {
    this.#qemu ??= qemuBelow(this.#pid)
    const folder = `/proc/${await this.#qemu}/task`
    return new Map(
      (read(() => readdirSync(folder)) ?? []).flatMap((thread) => {
        const line = read(() => readFileSync(`${folder}/${thread}/schedstat`, 'latin1')) ?? ''
        const time = readSchedstat(line)
        return time ? [[thread, time.waited] as const] : []
      }),
    )
  }
}

/** Undefined of a thread that has ended. */
function read<T>(ask: () => T): T | undefined {
  try {
    return ask()
  } catch {
    return undefined
  }
}

/** A wrapper of nixpkgs has a dot before its name, and the kernel keeps 15 characters. */
async function qemuBelow(pid: number): Promise<number | undefined> {
  for (const id of await descendants(pid)) {
    const name = await readFile(`/proc/${id}/comm`, 'utf8').catch(() => '')
    if (/^\.?qemu-system/.test(name)) return id
  }
  return undefined
}
