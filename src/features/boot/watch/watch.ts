import type { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { BootStage, Evidence } from '../../../documents/evidence.ts'
import type { Wires } from '../../../system/qemu/qemu.ts'
import type { Guest } from '../guest/guest.ts'
import type { Place } from '../guest/guest-folder.ts'
import type { BootLogs } from './boot-log.ts'
import { ConsoleEar } from './console-ear.ts'
import { Control } from './control.ts'
import { cancelled } from './deadline.ts'
import { Ears } from './ears.ts'
import { judgeEnd, missed } from './exit-verdict.ts'
import type { GuestClock } from './guest-clock.ts'
import { Heard } from './heard.ts'
import type { Decision } from './verdict.ts'

/** How often we check the unfinished last line and the clocks of the rules (milliseconds). */
const pace = 100
export interface WatchOptions {
  success: RegExp | undefined
  over: AbortSignal
  /** How long each thread of the guest has waited for a processor (seconds). */
  waits(): Promise<ReadonlyMap<string, number>>
  clock: GuestClock
  /** The decision if `over` fired: `guess` is what the guest last suggested, `missed` what we waited for. */
  ending(guess: Decision | undefined, missed: string): Decision
  logs: BootLogs
  onLine(line: string): void
  /** The guest reached a stage of its boot. */
  onStage(stage: BootStage, seconds: number): void
}

/** Listens to a running guest; lives until the guest is stopped. */
export class Watch {
  readonly #guest: Guest
  readonly #options: WatchOptions
  readonly #heard: Heard
  readonly #serial: ConsoleEar
  readonly #console: ConsoleEar
  readonly #ears: Ears
  #poweredOn: number | undefined
  /** In the guest's own time. */
  #lastSound = 0
  #isQuiet = false
  readonly control: Control

  constructor(guest: Guest, place: Place, wires: Wires, options: WatchOptions) {
    this.#guest = guest
    this.#options = options
    const { clock } = options
    this.#heard = new Heard(options.success, {
      onLine: (line) => this.#isQuiet || options.onLine(line),
      onStage: options.onStage,
      lost: () => clock.lost,
    })
    void wires.serial.then(() => {
      this.#poweredOn = performance.now()
    })
    this.#serial = this.#listen('serial', wires.serial)
    this.#console = this.#listen('console', wires.console)
    this.#ears = new Ears(guest, place, this.#heard, {
      logs: options.logs,
      seconds: () => this.seconds,
      silent: () => clock.seconds - this.#lastSound,
      onSound: () => this.#sound(),
    })
    this.control = new Control(wires.control, guest.running.exit, (qmp) => this.#ears.open(qmp, options.over))
  }

  get isOn(): boolean {
    return this.#poweredOn !== undefined
  }

  /** Seconds since QEMU started; 0 before. */
  get seconds(): number {
    return this.#poweredOn === undefined ? 0 : Math.round(performance.now() - this.#poweredOn) / 1000
  }

  /** What was heard, for the evidence; `decided` names the ear with the most telling last lines. */
  seen(decided: Decision): Pick<Evidence, 'milestones' | 'ears' | 'failedUnits' | 'tail'> {
    const { milestones, failedUnits } = this.#heard
    return { milestones, failedUnits, ears: this.#ears.list, tail: this.#heard.tail(decided.ear) }
  }

  /** Waits for the first of: a decisive line, the end of the guest, the time-out. */
  async decision(): Promise<Decision> {
    const { over, ending } = this.#options
    const done = new AbortController()
    const isOver = async () => {
      await aborted(over)
      const isHasty = ending(undefined, '').by === cancelled.by
      await this.#ears.last(isHasty)
      await this.#sample()
      this.#glance()
      return (
        this.#heard.judge.decision(this.#options.clock.seconds) ??
        ending(this.#heard.judge.last(), this.#missed())
      )
    }
    try {
      return await Promise.race([this.#fromEars(done.signal), this.#fromEnd(), this.control.broken, isOver()])
    } finally {
      done.abort()
    }
  }

  /** The unfinished last line of a console: a prompt. */
  unfinished(console: 'serial' | 'console'): string {
    return (console === 'serial' ? this.#serial : this.#console).unfinished
  }

  /** Stops reporting lines of the guest. */
  beQuiet(): void {
    this.#isQuiet = true
  }

  /** The last reading of the guest's memory; nothing is heard after it. */
  last(): Promise<void> {
    return this.#ears.last()
  }

  async #fromEars(done: AbortSignal): Promise<Decision> {
    while (!done.aborted) {
      await this.#sample()
      this.#glance()
      // up to the known second of the guest's time: we ourselves may not have been running
      const decided = this.#heard.judge.decision(this.#options.clock.seconds)
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
      judge.last(true) ??
      judgeEnd({ exit, said: this.#guest.words(), shutdown: this.control.shutdown, started })
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
    this.#lastSound = this.seconds - this.#options.clock.lost
    this.#heard.judge.sound(this.#lastSound)
  }

  /** Updates the guest's own time. */
  async #sample(): Promise<void> {
    const waits = this.control.qmp ? await this.#options.waits() : new Map()
    this.#options.clock.sample(this.seconds, waits)
  }

  /** A prompt has no line end. */
  #glance(): void {
    for (const [ear, console] of [['serial', this.#serial] as const, ['console', this.#console] as const]) {
      const partial = console.glance()
      if (partial !== undefined) this.#heard.read(partial, this.seconds, ear)
    }
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve()
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
}
