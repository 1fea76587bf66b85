import type { Ear } from '../../../documents/evidence.ts'

/**
 * The origin of a line: `journal` is what process 1 logged (by `_PID=1`, which only the journal can write), `services`
 * everybody else; `kernel` are records of the kernel's log, `kmsg` those that a process is known to have written there.
 */
export type Source = Ear | 'services' | 'kmsg'

export const earOf = (source: Source): Ear =>
  source === 'services' ? 'journal' : source === 'kmsg' ? 'kernel' : source

/** The meaning of one kind of line. The first matching rule counts. */
export interface Rule {
  name: string
  verdict: 'booted' | 'failed' | 'undecided'
  /** The origins that it applies to. */
  of: readonly Source[]
  pattern: RegExp
  /** Why it means that: which program prints these words. */
  because: string
  /** Seconds in which another line may contradict it; Infinity: it only explains a time-out. */
  settle?: number
  /** Any further output of the guest restarts those seconds. */
  isQuiet?: true
  /** It counts only after this has followed, or the guest has ended. */
  until?: RegExp
  /** It no longer applies once a kernel runs. */
  before?: 'kernel'
  /** On a console it does not apply if we hear the kernel's log itself: anybody can write to a console. */
  isOfKernel?: true
}
