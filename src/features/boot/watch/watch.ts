import type { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Evidence } from '../../../documents/evidence.ts'
import type { Wires } from '../../../system/qemu/qemu.ts'
import { Qmp } from '../../../system/qemu/qmp.ts'
import type { Guest } from '../guest/guest.ts'
import type { Place } from '../guest/guest-folder.ts'
import type { BootLogs } from './boot-log.ts'
import { ConsoleEar } from './console-ear.ts'
import { cancelled } from './deadline.ts'
import { Ears } from './ears.ts'
import { judgeEnd, missed } from './exit-verdict.ts'
import { Heard } from './heard.ts'
import type { Decision } from './verdict.ts'

/** How often the unfinished last line and the clocks of the rules are looked at (milliseconds). */
const pace = 100
/** What a decision is by when KVM met something that it cannot run, like an instruction (QEMU: RUN_STATE_INTERNAL_ERROR). */
export const brokenKvm = 'KVM'

export interface WatchOptions {
  success: RegExp | undefined
  over: AbortSignal
  /** What it means that `over` fired: `guess` is what the guest last pointed to, `missed` what was waited for. */
  ending(guess: Decision | undefined, missed: string): Decision
  logs: BootLogs
  onLine(line: string): void
}

/** What is heard of a guest while it runs; lives until the guest is stopped. */
export class Watch {
  readonly #guest: Guest
  readonly #options: WatchOptions
  readonly #heard: Heard
  readonly #serial: ConsoleEar
  readonly #console: ConsoleEar
  readonly #ears: Ears
  readonly #broken: Promise<void>
  #breaks = () => {}
  #poweredOn: number | undefined
  #lastSound = performance.now()
  #shutdown: string | undefined
  /** QEMU's control; undefined until it called. */
  qmp: Qmp | undefined
  /** Resolves once QEMU can be asked; with nothing where it ended before. */
  readonly control: Promise<Qmp | undefined>

  constructor(guest: Guest, place: Place, wires: Wires, options: WatchOptions) {
    this.#guest = guest
    this.#options = options
    this.#heard = new Heard(options.success, options.onLine)
    this.#broken = new Promise((resolve) => {
      this.#breaks = resolve
    })
    void wires.serial.then(() => {
      this.#poweredOn = performance.now()
    })
    this.#serial = this.#listen('serial', wires.serial)
    this.#console = this.#listen('console', wires.console)
    this.#ears = new Ears(guest, place, this.#heard, {
      logs: options.logs,
      seconds: () => this.seconds,
      silent: () => (performance.now() - this.#lastSound) / 1000,
      onSound: () => this.#sound(),
    })
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

  /** What was heard, for the evidence; `decided` names the ear whose last lines tell the most. */
  seen(decided: Decision): Pick<Evidence, 'milestones' | 'ears' | 'failedUnits' | 'tail'> {
    const { milestones, failedUnits } = this.#heard
    return { milestones, failedUnits, ears: this.#ears.list, tail: this.#heard.tail(decided.ear) }
  }

  /** Waits for the first of: a line that decides, the end of the guest, the end of the time. */
  async decision(): Promise<Decision> {
    const { over, ending } = this.#options
    const done = new AbortController()
    const isOver = async () => {
      await aborted(over)
      const isHasty = ending(undefined, '').by === cancelled.by
      await this.#ears.last(isHasty)
      this.#glance()
      return this.#heard.judge.decision(this.seconds) ?? ending(this.#heard.judge.last(), this.#missed())
    }
    try {
      return await Promise.race([
        this.#fromEars(done.signal),
        this.#fromEnd(),
        this.#broken.then(() => stoppedByKvm),
        isOver(),
      ])
    } finally {
      done.abort()
    }
  }

  /** The last reading of what the guest's memory holds; nothing is heard after it. */
  last(): Promise<void> {
    return this.#ears.last()
  }

  async #fromEars(done: AbortSignal): Promise<Decision> {
    while (!done.aborted) {
      this.#glance()
      const decided = this.#heard.judge.decision(this.seconds)
      if (decided) return decided
      await sleep(pace)
    }
    return this.#options.ending(undefined, this.#missed())
  }

  #missed(): string {
    return missed(this.#guest, this.#heard.reached, this.#heard.judge.hint)
  }

  async #fromEnd(): Promise<Decision> {
    const exit = await this.#guest.running.exit.catch((error: Error) => error)
    if (exit instanceof Error) return { verdict: 'failed', by: 'start', text: exit.message }
    if (this.isOn) await Promise.race([this.#serial.closed, sleep(1000)])
    await this.#ears.last()
    this.#glance()
    const started = this.#guest.machine !== undefined
    const { judge } = this.#heard
    return (
      judge.last(true) ?? judgeEnd({ exit, said: this.#guest.words(), shutdown: this.#shutdown, started })
    )
  }

  #listen(ear: 'serial' | 'console', socket: Promise<Socket>): ConsoleEar {
    return new ConsoleEar(socket, {
      onBytes: (chunk) => {
        this.#sound()
        this.#options.logs[ear].write(chunk)
      },
      onLine: (line) => this.#heard.line(line, this.seconds, ear),
    })
  }

  #sound(): void {
    this.#lastSound = performance.now()
    this.#heard.judge.sound(this.seconds)
  }

  /** A prompt has no end of line. */
  #glance(): void {
    for (const [ear, console] of [['serial', this.#serial] as const, ['console', this.#console] as const]) {
      const partial = console.glance()
      if (partial !== undefined) this.#heard.read(partial, this.seconds, ear)
    }
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
    this.#ears.open(qmp, this.#options.over)
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

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve()
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
}
