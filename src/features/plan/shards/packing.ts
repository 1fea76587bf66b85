/** Something that is built by one job, whole. */
export interface Piece {
  /** Pieces of one kind may share a job. */
  kind: string
  seconds: number
}

export interface PackingLimits {
  /** Jobs, at most. */
  most: number
  /** Seconds of work that are worth a job of their own. */
  worthwhile: number
}

/**
 * Shares pieces out over jobs: the largest first, each into the job that has the least to do (longest processing
 * time first). Each kind has one job at least.
 */
export function packPieces<P extends Piece>(
  pieces: readonly P[],
  { most, worthwhile }: PackingLimits,
): P[][] {
  const kinds = new Map<string, P[]>()
  for (const piece of pieces) {
    const same = kinds.get(piece.kind)
    if (same) same.push(piece)
    else kinds.set(piece.kind, [piece])
  }
  const groups = [...kinds.values()].map((same) => {
    const load = same.reduce((sum, { seconds }) => sum + seconds, 0)
    const wanted = Math.max(1, Math.min(same.length, Math.floor(load / worthwhile)))
    return { same, load, wanted, jobs: 1 }
  })
  for (let left = most - groups.length; left > 0; left--) {
    const neediest = groups
      .filter(({ jobs, wanted }) => jobs < wanted)
      .sort((a, b) => b.load / b.jobs - a.load / a.jobs)[0]
    if (neediest === undefined) break
    neediest.jobs += 1
  }
  return groups.flatMap(({ same, jobs }) => longestFirst(same, jobs))
}

function longestFirst<P extends Piece>(pieces: readonly P[], jobs: number): P[][] {
  const bins = Array.from({ length: jobs }, () => ({ load: 0, pieces: [] as P[] }))
  for (const piece of [...pieces].sort((a, b) => b.seconds - a.seconds)) {
    const least = bins.reduce((best, bin) => (bin.load < best.load ? bin : best))
    least.load += piece.seconds
    least.pieces.push(piece)
  }
  return bins.map(({ pieces }) => pieces).filter((some) => some.length > 0)
}
