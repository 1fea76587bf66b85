import { setTimeout as after } from 'node:timers/promises'
import type { BuildFailure } from '../../documents/result.ts'
import type { Log } from '../../host/host.ts'
import { duration } from '../../lib/text.ts'
import type { Findings } from './causes/find-failures.ts'
import { type Fallen, generalErrors } from './causes/root-causes.ts'
import type { Progress } from './progress/progress.ts'

/** Seconds before the first and the second retry. */
export const usualPauses: readonly number[] = [5, 15]

/** The targets that failed only by transient errors: a network, an interrupted download, a killed daemon. */
export function worthAnotherTry<T extends Fallen>(
  fallen: readonly T[],
  { failures, transient }: Pick<Findings, 'failures' | 'transient'>,
  progress: Progress,
): T[] {
  const inGeneral = generalErrors(progress).some(({ known }) => known?.transient)
  const passes = ({ drvPath }: BuildFailure): boolean => drvPath !== undefined && transient.has(drvPath)
  return fallen.filter(({ id }) => {
    const own = failures.filter(({ targets }) => targets.includes(id))
    return own.length === 0 ? inGeneral : own.every(passes)
  })
}

/** Forgets transient errors, so that the next try reports them again. */
export function forgetTransient(progress: Progress): void {
  for (const [text, { known }] of progress.errors) if (known?.transient) progress.errors.delete(text)
}

/** Waits, and says why; ends early when the signal fires. */
export async function pause(
  log: Log,
  {
    seconds,
    attempt,
    of,
    signal,
  }: { seconds: number; attempt: string; of: readonly Fallen[]; signal: AbortSignal },
): Promise<void> {
  const what = of.length === 1 ? of[0]?.id : `${of.length} targets`
  log.warning(`${what} failed by a transient error: trying again in ${duration(seconds)} (${attempt})`)
  await after(seconds * 1000, undefined, { signal }).catch(() => {}) // the signal: whoever waits looks at it anyway
}
