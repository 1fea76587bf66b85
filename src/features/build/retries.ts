import { setTimeout as after } from 'node:timers/promises'
import type { BuildFailure } from '../../documents/result.ts'
import type { Log } from '../../host/host.ts'
import { duration } from '../../lib/text.ts'
import type { Findings } from './causes/find-failures.ts'
import { type Fallen, generalErrors } from './causes/root-causes.ts'
import type { Progress } from './progress/progress.ts'

/** Seconds before the first and before the second further try. */
export const usualPauses: readonly number[] = [5, 15]

/** The targets that fell by nothing but what passes: a network, a cache that broke off, a daemon that was killed. */
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

/** What has been said of failures that pass is no news after the next try. */
export function forgetTransient(progress: Progress): void {
  for (const [text, { known }] of progress.errors) if (known?.transient) progress.errors.delete(text)
}

/** Waits, and says for what; ends early when the signal fires. */
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
