import type { BuildFailure } from '../../../documents/result.ts'
import { tellingLines } from '../../../nix/build/first-error.ts'

/** As many lines of a failure's log as fit: for a known class its end, else also what looks like the error. */
export function shownLog({ class: kind, log }: Pick<BuildFailure, 'class' | 'log'>, most: number): string[] {
  const isKnown = kind !== undefined && kind !== 'build-failed'
  const lines = log.filter((line) => line.trim() !== '')
  return isKnown ? lines.slice(-most) : tellingLines(lines, most)
}
