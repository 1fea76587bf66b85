import { heldNames } from '../../documents/held-inputs.ts'
import type { Update } from '../../documents/update.ts'
import { composeLock } from '../../nix/flake-lock/compose.ts'
import type { Changes } from './commit-files.ts'

/** The locks that change, without what the update itself says is held: text by file below the top of the repository. */
export function composedLocks({ flakes, judgement }: Pick<Update, 'flakes' | 'judgement'>): Changes {
  const held = judgement?.held ?? []
  const locks = flakes.flatMap((flake): [string, string][] => {
    const text = composeLock(flake, heldNames(flake, held))
    return text === undefined ? [] : [[flake.lockFile, text]]
  })
  return new Map(locks)
}
