import { constants, setPriority } from 'node:os'

/**
 * This test file and all that it starts come before the other files that run beside it, where that is allowed: what it
 * tries has seconds that GitHub or a machine gives it, and a busy machine of ours must not be what is tried.
 */
export function firstInLine(): void {
  try {
    setPriority(constants.priority.PRIORITY_HIGHEST)
  } catch {
    // only root may; anybody else tries on a quiet machine
  }
}
