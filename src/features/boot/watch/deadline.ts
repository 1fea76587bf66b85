import { duration } from '../../../lib/text.ts'
import type { Decision } from './verdict.ts'

/** Seconds that a guest gets where nobody says otherwise: emulation is slower; `none` is a script without QEMU. */
const patience = { kvm: 180, tcg: 900, none: 180 } as const

export const cancelled: Decision = {
  verdict: 'undecided',
  by: 'cancelled',
  text: 'stopped before a verdict',
}

/** The time of one guest, which begins when its accelerator is known. */
export interface Deadline extends Disposable {
  /** Fires at the time-out, and when the person stops us. */
  readonly over: AbortSignal
  start(accelerator: keyof typeof patience): void
  /** Seconds since the start. */
  readonly passed: number
  /** Seconds until the time-out. */
  readonly left: number
  /** What it means that `over` fired: `guess` is what the console last pointed to, `missed` what was waited for. */
  ending(guess: Decision | undefined, missed: string): Decision
}

export function openDeadline(signal: AbortSignal, timeout: number | undefined): Deadline {
  const late = new AbortController()
  let timer: NodeJS.Timeout | undefined
  let seconds = timeout ?? patience.tcg
  let began = performance.now()
  return {
    over: AbortSignal.any([signal, late.signal]),
    start(accelerator) {
      seconds = timeout ?? patience[accelerator]
      began = performance.now()
      timer = setTimeout(() => late.abort(), seconds * 1000)
    },
    get passed() {
      return Math.round(performance.now() - began) / 1000
    },
    get left() {
      return Math.max(0, seconds - this.passed)
    },
    ending(guess, missed) {
      if (signal.aborted) return cancelled
      if (guess?.verdict === 'failed') return guess
      return { verdict: 'undecided', by: 'time-out', text: `${missed} within ${duration(seconds)}` }
    },
    [Symbol.dispose]: () => clearTimeout(timer),
  }
}
