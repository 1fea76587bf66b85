/** Processes that evaluate, and those that want to begin; all amounts in bytes. */
export interface Situation {
  running: readonly { id: number; now: number; isAlone: boolean }[]
  /** In the order in which they came; `peak` is the most that one held before it was stopped. */
  waiting: readonly { id: number; isAlone: boolean; peak: number }[]
  /** Processes at the same time, at most. */
  workers: number
  /** What all of them may hold together. */
  limit: number
  /** What one may hold by itself. */
  ceiling: number
  /** The most that one which has ended held; undefined before the first. */
  largest: number | undefined
}

export type Decision =
  | { do: 'start'; id: number }
  /** Stopped for the sake of the others; it begins again when it has the memory for itself. */
  | { do: 'put-off'; id: number }
  /** It alone holds more than all may: it is ended, before the kernel ends something else. */
  | { do: 'end'; id: number }
  | { do: 'wait' }

/** What a host of a recent NixOS needs to evaluate (research: evaluation §1.18). */
export const usual = 1024 ** 3

/** What to do now. One process may always begin, however little memory there is; the biggest that were put off come last. */
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
