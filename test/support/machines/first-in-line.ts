import { constants, setPriority } from 'node:os'

/**
 * Gives this test file and its processes priority over parallel files, where permitted: it tests time limits of GitHub
 * or of a machine, and our own busy machine must not decide the result.
 */
export function firstInLine(): void {
  try {
    setPriority(constants.priority.PRIORITY_HIGHEST)
  } catch {
    // only root may; others need a quiet machine
  }
}
