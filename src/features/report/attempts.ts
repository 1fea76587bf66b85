/** One document of a run that was tried several times. */
export interface Attempt {
  shard: string
  /** Counted from 1, as GitHub does. */
  attempt: number
}

/** Of each shard the last attempt, in the order in which the shards were first named. */
export function lastAttempts<T extends Attempt>(all: readonly T[]): T[] {
  const last = new Map<string, T>()
  for (const one of all) {
    const known = last.get(one.shard)
    if (known === undefined || one.attempt >= known.attempt) last.set(one.shard, one)
  }
  return [...last.values()]
}
