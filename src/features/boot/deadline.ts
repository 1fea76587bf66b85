import { duration } from '../../lib/text.ts'
import type { Decision } from './verdict.ts'

/** Seconds that a guest gets where nobody says otherwise: emulation is slower. */
const patience = { kvm: 180, tcg: 900 } as const

export const cancelled: Decision = {
  verdict: 'undecided',
  by: 'cancelled',
  text: 'stopped before it was decided',
}

/** The time of one guest, which begins when its accelerator is known. */
export interface Deadline extends Disposable {
  /** Fires at the time-out, and when the person stops us. */
  readonly over: AbortSignal
  start(accelerator: 'kvm' | 'tcg'): void
  /** Seconds until the time-out. */
  readonly left: number
  /** What it means that `over` fired; `guess` is what the console last pointed to. */
  ending(guess: Decision | undefined): Decision
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
    get left() {
      return Math.max(0, seconds - (performance.now() - began) / 1000)
    },
    ending(guess) {
      if (signal.aborted) return cancelled
      if (guess?.verdict === 'failed') return guess
      return {
        verdict: 'undecided',
        by: 'time-out',
        text: `no line of the console told within ${duration(seconds)} whether it boots`,
      }
    },
    [Symbol.dispose]: () => clearTimeout(timer),
  }
}
