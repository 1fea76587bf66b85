import type { BuildFailure } from '../../documents/result.ts'
import { count, duration } from '../../lib/text.ts'
import { derivationName } from '../../nix/derivation/derivation-files.ts'
import type { Fallen } from './causes/root-causes.ts'
import { mayHang, stoppedBuilds, stoppedLines } from './causes/stopped-builds.ts'
import { keep, type Progress } from './progress/progress.ts'

/** The longest timer of Node (milliseconds). */
const longest = 2 ** 31 - 1

export interface Deadline extends Disposable {
  /** Fires when time runs out, and when the user stops us. */
  readonly over: AbortSignal
  /** Whether time ran out first. */
  readonly isLate: boolean
}

/** Stops a build after `seconds`, if there is such a limit; `onLate` is called once. */
export function openDeadline(signal: AbortSignal, seconds: number | undefined, onLate: () => void): Deadline {
  const late = new AbortController()
  const end = (): void => {
    if (signal.aborted) return
    onLate()
    late.abort()
  }
  const timer = seconds === undefined ? undefined : setTimeout(end, Math.min(seconds * 1000, longest))
  return {
    over: AbortSignal.any([signal, late.signal]),
    get isLate() {
      return late.signal.aborted
    },
    [Symbol.dispose]: () => clearTimeout(timer),
  }
}

/** The reason for unfinished targets if nothing but time was lacking. */
export function deadlineFailure(
  targets: readonly Fallen[],
  seconds: number,
  { progress, unfinished }: { progress: Progress; unfinished: ReadonlySet<string> },
): BuildFailure[] {
  if (targets.length === 0) return []
  const stopped = stoppedBuilds(progress, unfinished)
  const hanging = stopped.filter(mayHang).map(({ drvPath }) => derivationName(drvPath))
  return [
    {
      name: 'deadline',
      message: `${count(targets.length, 'target')} not done after ${duration(seconds)}, the time limit of this build`,
      class: 'time-out',
      hint:
        hanging.length > 0
          ? `${hanging.slice(0, 3).join(', ')} may hang: no output for a long time (see the end of its log); more time helps only if it is slow`
          : 'run again: finished builds are kept and only the rest is built; or allow more time with `deadline` (or `job-minutes`, if that is the limit)',
      log: stoppedLines(stopped, keep.tail),
      chain: [],
      targets: targets.map(({ id }) => id),
    },
  ]
}
