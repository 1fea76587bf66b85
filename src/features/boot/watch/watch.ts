import type { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Wires } from '../../../system/qemu/qemu.ts'
import { Qmp } from '../../../system/qemu/qmp.ts'
import type { Guest } from '../guest/guest.ts'
import { ConsoleLines } from './console-lines.ts'
import { judgeEnd } from './exit-verdict.ts'
import { type Milestone, Milestones } from './milestones.ts'
import { type Decision, Judge } from './verdict.ts'

/** How often the unfinished last line and the clocks of the rules are looked at (milliseconds). */
const pace = 100
/** What a decision is by when KVM met something that it cannot run, like an instruction (QEMU: RUN_STATE_INTERNAL_ERROR). */
export const brokenKvm = 'KVM'
/** How many of the last console lines stay in memory. */
const remembered = 40

export interface WatchOptions {
  success: RegExp | undefined
  over: AbortSignal
  /** What it means that `over` fired: `guess` is what the console last pointed to, `missed` what was waited for. */
  ending(guess: Decision | undefined, missed: string): Decision
  onBytes(chunk: Uint8Array): void
  onLine(line: string): void
}

/** What the wires of a guest say while it runs; lives until the guest is stopped. */
export class Watch {
  readonly #guest: Guest
  readonly #options: WatchOptions
  readonly #judge: Judge
  readonly #lines = new ConsoleLines()
  readonly #milestones = new Milestones()
  readonly #tail: string[] = []
  readonly #closed: Promise<void>
  readonly #broken: Promise<void>
  #breaks = () => {}
  #partial = ''
  #poweredOn: number | undefined
  #shutdown: string | undefined
  /** QEMU's control; undefined until it called. */
  qmp: Qmp | undefined
  /** Resolves once QEMU can be asked; with nothing where it ended before. */
  readonly control: Promise<Qmp | undefined>

  constructor(guest: Guest, wires: Wires, options: WatchOptions) {
    this.#guest = guest
    this.#options = options
    this.#judge = new Judge(options.success)
    this.#broken = new Promise((resolve) => {
      this.#breaks = resolve
    })
    this.#closed = wires.serial.then((socket) => this.#listen(socket))
    const ended = guest.running.exit.then(
      () => undefined,
      () => undefined,
    )
    this.control = Promise.race([wires.control.then((socket) => this.#open(socket)), ended])
  }

  get isOn(): boolean {
    return this.#poweredOn !== undefined
  }

  /** Seconds since QEMU started; 0 before. */
  get seconds(): number {
    return this.#poweredOn === undefined ? 0 : Math.round(performance.now() - this.#poweredOn) / 1000
  }

  get tail(): string[] {
    return [...this.#tail, ...(this.#lines.unfinished.trim() === '' ? [] : [this.#lines.unfinished])]
  }

  get milestones(): Milestone[] {
    return this.#milestones.list
  }

  /** Waits for the first of: a line that decides, the end of the guest, the end of the time. */
  async decision(): Promise<Decision> {
    const { over, ending } = this.#options
    const done = new AbortController()
    try {
      return await Promise.race([
        this.#fromConsole(done.signal),
        this.#fromEnd(),
        this.#broken.then(() => stoppedByKvm),
        aborted(over).then(() => ending(this.#judge.last(), missed(this.#guest))),
      ])
    } finally {
      done.abort()
    }
  }

  async #fromConsole(done: AbortSignal): Promise<Decision> {
    while (!done.aborted) {
      const decided = this.#judge.decision(this.seconds)
      if (decided) return decided
      this.#glance()
      await sleep(pace)
    }
    return this.#options.ending(undefined, missed(this.#guest))
  }

  async #fromEnd(): Promise<Decision> {
    const exit = await this.#guest.running.exit.catch((error: Error) => error)
    if (exit instanceof Error) return { verdict: 'failed', by: 'start', text: exit.message }
    if (this.#poweredOn !== undefined) await Promise.race([this.#closed, sleep(1000)])
    this.#glance()
    const started = this.#guest.machine !== undefined
    return (
      this.#judge.last() ?? judgeEnd({ exit, said: this.#guest.words(), shutdown: this.#shutdown, started })
    )
  }

  #listen(socket: Socket): Promise<void> {
    this.#poweredOn = performance.now()
    socket.on('data', (chunk: Buffer) => {
      this.#options.onBytes(chunk)
      for (const line of this.#lines.write(chunk)) this.#take(line)
    })
    socket.on('error', () => {}) // 'close' follows
    return new Promise((resolve) => socket.on('close', () => resolve()))
  }

  #take(line: string): void {
    this.#read(line)
    this.#tail.push(line.slice(0, 2000))
    if (this.#tail.length > remembered) this.#tail.shift()
    this.#options.onLine(line)
  }

  /** A prompt has no end of line. */
  #glance(): void {
    const partial = this.#lines.unfinished
    if (partial === this.#partial) return
    this.#partial = partial
    this.#read(partial)
  }

  #read(line: string): void {
    this.#judge.read(line, this.seconds)
    this.#milestones.read(line, this.seconds)
  }

  async #open(socket: Socket): Promise<Qmp | undefined> {
    const qmp = new Qmp(socket)
    qmp.onEvent((event, data) => {
      if (event === 'STOP') void this.#look(qmp)
      if (event === 'SHUTDOWN') this.#shutdown = String((data as { reason?: unknown } | undefined)?.reason)
    })
    try {
      await qmp.open()
    } catch {
      return undefined // the end of QEMU tells more than its closed control
    }
    this.qmp = qmp
    void this.#look(qmp) // events of before are not told
    return qmp
  }

  async #look(qmp: Qmp): Promise<void> {
    const answer = await qmp.execute('query-status').catch(() => undefined) // its end tells more
    if ((answer as { status?: unknown } | undefined)?.status === 'internal-error') this.#breaks()
  }
}

const stoppedByKvm: Decision = {
  verdict: 'undecided',
  by: brokenKvm,
  text: 'KVM stopped the guest with an internal error: it cannot run it on this machine; choose --accelerator tcg',
}

/** What did not come, for a guest whose time is over. */
function missed({ machine, accelerator }: Guest): string {
  if (machine) return 'no line of the console shows whether it booted'
  if (accelerator) return 'the script did not start QEMU'
  return 'the script, which names no QEMU, did not end'
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve()
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
}
