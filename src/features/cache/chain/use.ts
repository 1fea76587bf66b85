import type { NamedLayer } from './manifest.ts'

/** How many runs are remembered. */
const remembered = 3

/** The runs that count, newest first. */
export const lastRuns = (runs: readonly number[]): number[] =>
  [...new Set(runs)].sort((a, b) => b - a).slice(0, remembered)

/** The layers, with a record that a run needed these paths (base names). */
export function recordUse(
  layers: readonly NamedLayer[],
  needed: ReadonlySet<string>,
  run: number,
): NamedLayer[] {
  return layers.map((layer) => {
    const paths = layer.paths.map((cached) =>
      needed.has(cached.path) ? { ...cached, used: lastRuns([run, ...(cached.used ?? [])]) } : cached,
    )
    const isUsed = layer.paths.some(({ path }) => needed.has(path))
    return { ...layer, paths, used: isUsed ? lastRuns([run, ...layer.used]) : layer.used }
  })
}
