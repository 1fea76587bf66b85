import { isStorePath } from '../../../lib/store-path.ts'
import type { Progress } from '../progress/progress.ts'

/** Takes paths away from where Nix substitutes them, if that place is ours; says whether it did. */
export type TakeAway = (paths: readonly string[]) => Promise<boolean>

/**
 * Whether archives that Nix refused in this run were taken away, so that another run builds what they should have
 * been. Forgets what was said of them.
 */
export async function tookAway(
  { errors }: Pick<Progress, 'errors'>,
  takeAway: TakeAway | undefined,
): Promise<boolean> {
  const paths = [...errors.values()].flatMap(
    ({ message }) => /^(?:hash mismatch importing path|NAR for) '([^']+)'/.exec(message)?.[1] ?? [],
  )
  const refused = paths.filter(isStorePath)
  if (refused.length === 0 || !(await takeAway?.(refused))) return false
  for (const [text, { known }] of errors) if (known?.class === 'substituter') errors.delete(text)
  return true
}
