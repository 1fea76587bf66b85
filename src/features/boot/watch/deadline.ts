import { duration } from '../../../lib/text.ts'
import type { Decision } from './verdict.ts'

/** Default time limit of a guest in seconds: emulation is slower; `none` is a script without QEMU. */
const patience = { kvm: 180, tcg: 900, none: 180 } as const
/** However busy this machine is, a guest gets at most so many times its own time of wall clock. */
const mostTimes = 4
/** Lost time is reported from this share of the guest's time on. */
const told = 0.1

export const cancelled: Decision = {
  verdict: 'undecided',
  by: 'cancelled',
  text: 'stopped before a verdict',
}

/** The clock of one guest, which starts when its accelerator is known. */
export interface Deadline extends Disposable {
  /**
   * Sets how many seconds the guest has lost to other processes of this machine: it gets them on top, within a limit.
   */
  allow(lost: () => number): void
  /** Fires at the time-out, and when the user stops us. */
  readonly over: AbortSignal
  start(accelerator: keyof typeof patience): void
  /** Seconds since the start. */
  readonly passed: number
  /** Seconds until the time-out. */
  readonly left: number
  /** The decision if `over` fired: `guess` is what the console last suggested, `missed` what we waited for. */
  ending(guess: Decision | undefined, missed: string): Decision
}

export function openDeadline(signal: AbortSignal, timeout: number | undefined): Deadline {
  const late = new AbortController()
  let timer: NodeJS.Timeout | undefined
  let seconds = timeout ?? patience.tcg
  let began = performance.now()
  let lost = () => 0
  const passed = () => (performance.now() - began) / 1000
  const left = () => Math.max(0, seconds + Math.min(lost(), seconds * (mostTimes - 1)) - passed())
  const wait = () => {
    timer = setTimeout(() => (left() > 0 ? wait() : late.abort()), Math.ceil(left() * 1000))
  }
  return {
    over: AbortSignal.any([signal, late.signal]),
    start(accelerator) {
      seconds = timeout ?? patience[accelerator]
      began = performance.now()
      clearTimeout(timer)
      wait()
    },
    allow(by) {
      lost = by
    },
    get passed() {
      return Math.round(passed() * 1000) / 1000
    },
    get left() {
      return left()
    },
    ending(guess, missed) {
      if (signal.aborted) return cancelled
      if (guess?.verdict === 'failed') return guess
      const others = lost() > seconds * told ? `, of which this busy machine took ${duration(lost())}` : ''
      const within = others === '' ? seconds : passed()
      return { verdict: 'undecided', by: 'time-out', text: `${missed} within ${duration(within)}${others}` }
    },
    [Symbol.dispose]: () => clearTimeout(timer),
  }
}
