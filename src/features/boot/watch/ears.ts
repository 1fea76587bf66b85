import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Ear, Evidence } from '../../../documents/evidence.ts'
import { plain } from '../../../lib/text.ts'
import { openGuestMemory } from '../../../system/qemu/guest-memory.ts'
import type { GuestMemory } from '../../../system/qemu/memory.ts'
import type { Qmp } from '../../../system/qemu/qmp.ts'
import type { Guest } from '../guest/guest.ts'
import { type Place, readUntrusted } from '../guest/guest-folder.ts'
import { rowsOf } from '../memory/text-screen.ts'
import type { BootLogs } from './boot-log.ts'
import { startsDisk, withoutCode } from './boot-sector.ts'
import type { Heard } from './heard.ts'
import { MemoryEar } from './memory-ear.ts'

/** A PC's text screen as its firmware and kernel know it: address and size (bytes). */
const textScreen = { val: 0xb8000, size: 32 * 1024 }
/** How often we read it (milliseconds). */
const screenPace = 1000

const all: readonly Ear[] = ['serial', 'console', 'screen', 'kernel', 'journal']

export interface EarsOptions {
  logs: BootLogs
  seconds(): number
  silent(): number
  onSound(): void
}

/** The ears that need QEMU's help: the screen, and the guest's memory. */
export class Ears {
  readonly #guest: Guest
  readonly #place: Place
  readonly #heard: Heard
  readonly #options: EarsOptions
  readonly #over = new AbortController()
  #memory: Promise<GuestMemory | undefined> = Promise.resolve(undefined)
  #ear: MemoryEar | undefined
  #working: Promise<unknown> = Promise.resolve()
  #last: Promise<void> | undefined
  readonly #rows = new Set<string>()
  #deaf: string | undefined = 'QEMU could not be asked'

  constructor(guest: Guest, place: Place, heard: Heard, options: EarsOptions) {
    this.#guest = guest
    this.#place = place
    this.#heard = heard
    this.#options = options
  }

  /** How much each ear heard, or why it was deaf. */
  get list(): Evidence['ears'] {
    const why = new Map(this.#guest.deaf.map(({ ear, why }) => [ear, why]))
    const inMemory = (ear: Ear) =>
      ear === 'kernel' || ear === 'journal' ? (this.#deaf ?? this.#ear?.deaf(ear)) : undefined
    return all.map((ear) => {
      const deaf = why.get(ear) ?? inMemory(ear)
      return { ear, lines: this.#heard.lines(ear), ...(deaf === undefined ? {} : { deaf }) }
    })
  }

  /** Starts listening as soon as QEMU takes commands. */
  open(qmp: Qmp, over: AbortSignal): void {
    const signal = AbortSignal.any([over, this.#over.signal])
    this.#memory = this.#openMemory()
    this.#working = Promise.allSettled([this.#listen(signal), this.#watchScreen(qmp, signal)])
  }

  /** Reads everything once more, unless in haste, and closes what is open; repeated calls return the same promise. */
  last(isHasty = false): Promise<void> {
    this.#last ??= this.#close(isHasty)
    return this.#last
  }

  async #close(isHasty: boolean): Promise<void> {
    this.#over.abort()
    await this.#working
    if (!isHasty) await this.#ear?.readAll(true)
    await (await this.#memory)?.[Symbol.asyncDispose]()
  }

  async #openMemory(): Promise<GuestMemory | undefined> {
    const { isApart, user } = this.#place
    this.#deaf = undefined
    if (!isApart) {
      this.#deaf = 'guests cannot be kept apart on this machine, so that another one could have written there'
      return undefined
    }
    const memory = await openGuestMemory(this.#guest.running.pid, user).catch(() => undefined)
    if (memory === undefined) this.#deaf = "the guest's memory cannot be opened"
    return memory
  }

  async #listen(over: AbortSignal): Promise<void> {
    const memory = await this.#memory
    if (memory === undefined) return
    const { logs, seconds, silent, onSound } = this.#options
    this.#ear = new MemoryEar(memory, {
      seconds,
      silent,
      onKernel: (records) => {
        onSound()
        for (const { text, isOfKernel } of records)
          for (const line of plain(text).split('\n')) {
            logs.kernel.writeLine(line)
            this.#heard.kernel(line, seconds(), isOfKernel)
          }
      },
      onJournal: (messages, at) => {
        for (const line of this.#heard.journal(messages, at)) logs.journal.writeLine(line)
      },
      onRows: (rows) => this.#see(rows),
    })
    await this.#ear.listen(over)
  }

  async #watchScreen(qmp: Qmp, over: AbortSignal): Promise<void> {
    const answer = await qmp.execute('query-target').catch(() => undefined)
    const { arch } = (answer ?? {}) as { arch?: unknown }
    if (arch !== 'x86_64' && arch !== 'i386') return // only PCs have such a screen
    const file = join(this.#place.run, 'text-screen')
    while (!over.aborted) {
      const saved = await qmp.execute('pmemsave', { ...textScreen, filename: file }).then(
        () => true,
        () => false,
      )
      const cells = saved ? await readUntrusted(file, textScreen.size).catch(() => undefined) : undefined
      if (cells === undefined) return // QEMU has ended, or cannot say
      const rows = rowsOf(cells)
      this.#see(rows)
      const fault = rows.some((row) => startsDisk.test(row)) ? await withoutCode(qmp, this.#place) : undefined
      if (fault !== undefined) this.#see([fault])
      await sleep(screenPace, undefined, { signal: over }).catch(() => {})
    }
  }

  /** Screen rows that were not there before. */
  #see(rows: readonly string[]): void {
    for (const row of rows) {
      if (this.#rows.has(row)) continue
      if (this.#rows.size > 5000) this.#rows.clear()
      this.#rows.add(row)
      this.#heard.line(row, this.#options.seconds(), 'screen')
    }
  }
}
