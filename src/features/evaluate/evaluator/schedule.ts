/** Running and waiting evaluation processes; all amounts in bytes. */
export interface Situation {
  running: readonly { id: number; now: number; isAlone: boolean }[]
  /** In order of arrival; `peak` is the most that one held before it was stopped. */
  waiting: readonly { id: number; isAlone: boolean; peak: number }[]
  /** Maximum number of parallel processes. */
  workers: number
  /** Limit for all of them together. */
  limit: number
  /** Limit for one alone. */
  ceiling: number
  /** The peak of the largest finished process; undefined before the first. */
  largest: number | undefined
}

export type Decision =
  | { do: 'start'; id: number }
  /** Stopped in favour of the others; restarted once it can have all the memory. */
  | { do: 'put-off'; id: number }
  /** It alone exceeds the limit of all: end it before the kernel kills something else. */
  | { do: 'end'; id: number }
  | { do: 'wait' }

/** Memory that a host of a recent NixOS needs to evaluate (research: evaluation §1.18). */
export const usual = 1024 ** 3

/**
 * The next step. One process may always start, however little memory there is; the largest postponed ones come last.
 */
export function decide({ running, waiting, workers, limit, ceiling, largest }: Situation): Decision {
  const held = running.reduce((sum, { now }) => sum + now, 0)
  const [biggest] = [...running].sort((a, b) => b.now - a.now)
  if (running.length > 1 && biggest && held > limit) return { do: 'put-off', id: biggest.id }
  if (running.length === 1 && biggest && held > ceiling) return { do: 'end', id: biggest.id }

  const next = waiting.find(({ isAlone }) => !isAlone)
  if (running.length === 0) {
    const first = next ?? [...waiting].sort((a, b) => a.peak - b.peak)[0]
    return first === undefined ? { do: 'wait' } : { do: 'start', id: first.id }
  }
  if (next === undefined || running.length >= workers || running.some(({ isAlone }) => isAlone)) {
    return { do: 'wait' }
  }
  const expected = largest ?? usual
  const spoken = running.reduce((sum, { now }) => sum + Math.max(now, expected), 0)
  return spoken + expected <= limit ? { do: 'start', id: next.id } : { do: 'wait' }
}
