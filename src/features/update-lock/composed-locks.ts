import { heldNames } from '../../documents/held-inputs.ts'
import type { Update } from '../../documents/update.ts'
import { composeLock } from '../../nix/flake-lock/compose.ts'
import type { Changes } from './commit-files.ts'

/**
 * The changed locks without the inputs that the update itself holds: contents by path, relative to the repository root.
 */
export function composedLocks({ flakes, judgement }: Pick<Update, 'flakes' | 'judgement'>): Changes {
  const held = judgement?.held ?? []
  const locks = flakes.flatMap((flake): [string, string][] => {
    const text = composeLock(flake, heldNames(flake, held))
    return text === undefined ? [] : [[flake.lockFile, text]]
  })
  return new Map(locks)
}
