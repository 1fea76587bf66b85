import { setTimeout as sleep } from 'node:timers/promises'
import type { GuestMemory } from '../../../system/qemu/memory.ts'
import type { Message } from '../memory/journal.ts'
import type { FoundLog } from '../memory/kernel-blocks.ts'
import { KernelLog, type KernelRecord } from '../memory/kernel-log.ts'
import { readMemory } from '../memory/reading.ts'
import { MemoryPace } from './memory-pace.ts'
import { screenWords } from './rules.ts'

/** How often we look at the kernel's log once it is found, a few kilobytes (milliseconds). */
const pace = 100

export interface MemoryEarOptions {
  /** Seconds since the machine's start, and since the guest's last output. */
  seconds(): number
  silent(): number
  onKernel(records: readonly KernelRecord[]): void
  onJournal(messages: readonly Message[], at: number): void
  onRows(rows: readonly string[]): void
}

/**
 * Listens to a guest's memory: the kernel's log as it grows, and from time to time the journal and the consoles' cells.
 */
export class MemoryEar {
  readonly #memory: GuestMemory
  readonly #options: MemoryEarOptions
  #log: KernelLog | undefined
  #isUnknown = false
  /** What went wrong in the last reading; a running guest writes while we read. */
  #fault: string | undefined
  /** Records of the log that were heard before a reading failed. */
  #heard = 0
  #turn: Promise<void> = Promise.resolve()

  constructor(memory: GuestMemory, options: MemoryEarOptions) {
    this.#memory = memory
    this.#options = options
  }

  /** Why an ear in memory is deaf, if known: the last reading failed, or the kernel's log has an unknown form. */
  deaf(ear: 'kernel' | 'journal'): string | undefined {
    if (this.#fault !== undefined) return `the guest's memory cannot be read: ${this.#fault}`
    return ear === 'kernel' && this.#isUnknown
      ? 'the kernel keeps its log in a way that we cannot read (older than 5.10?)'
      : undefined
  }

  /** Listens until the signal fires. */
  async listen(over: AbortSignal): Promise<void> {
    const paced = new MemoryPace()
    while (!over.aborted) {
      const at = this.#options.seconds()
      const isFound = this.#log !== undefined
      if (paced.isDue({ at, silent: this.#options.silent(), isFound })) {
        const before = process.cpuUsage()
        await this.readAll(false, over)
        const { user, system } = process.cpuUsage(before)
        paced.read({ from: at, to: this.#options.seconds(), cost: (user + system) / 1e6 })
      } else await this.#tried(() => this.#follow(false))
      await sleep(pace, undefined, { signal: over }).catch(() => {})
    }
  }

  /** Reads everything, even after QEMU has ended; `isEnd` also returns the record that might still have grown. */
  readAll(isEnd = false, over?: AbortSignal): Promise<void> {
    this.#turn = this.#turn.then(() => this.#tried(() => this.#read(isEnd, over)))
    return this.#turn
  }

  /** A reading that fails is no reason not to read again: the log is then looked for anew. */
  async #tried(read: () => Promise<void>): Promise<void> {
    try {
      await read()
      this.#fault = undefined
    } catch (error) {
      this.#fault = (error as Error).message
      this.#heard = this.#log?.count ?? this.#heard
      this.#log = undefined
    }
  }

  async #read(isEnd: boolean, over: AbortSignal | undefined): Promise<void> {
    const at = this.#options.seconds()
    const reading = await readMemory(this.#memory, screenWords, over)
    if (reading === undefined) return
    const { log, hasUnknownLog, messages, rows, filled } = reading
    if (log && isNewer(log, this.#log))
      this.#log = await KernelLog.open(this.#memory, log, this.#log?.count ?? this.#heard, filled)
    this.#isUnknown = hasUnknownLog && this.#log === undefined
    await this.#follow(isEnd)
    if (messages.length > 0) this.#options.onJournal(messages, at)
    if (rows.length > 0) this.#options.onRows(rows)
  }

  async #follow(isEnd: boolean): Promise<void> {
    const records = (await this.#log?.read(isEnd)) ?? []
    if (records.length > 0) this.#options.onKernel(records)
  }
}

/** A kernel with many processors moves its log to a larger buffer while it starts, and copies the old records. */
const isNewer = ({ offset, records }: FoundLog, log: KernelLog | undefined): boolean =>
  log === undefined || (offset !== log.offset && records > log.count + 1)
