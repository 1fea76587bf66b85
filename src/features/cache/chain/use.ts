import { groupBy } from '../../../lib/group-by.ts'
import type { NamedLayer, WorkflowOfRun } from './manifest.ts'

/** How many runs are remembered, and of how many workflows. */
const remembered = 3
const mostWorkflows = 8

/** The runs that count, newest first. */
const lastRuns = (runs: readonly number[]): number[] =>
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

/**
 * The runs whose needs are kept (pure): the last three of each workflow, since one that finds all its needs cached saves
 * nothing, and says nothing of itself while others go on.
 */
export function liveRuns(layers: readonly NamedLayer[], workflows: WorkflowOfRun): Set<number> {
  const runs = layers.flatMap(({ used, paths }) => [...used, ...paths.flatMap((one) => one.used ?? [])])
  const byWorkflow = [...groupBy([...new Set(runs)], (run) => workflows[run] ?? '').values()].map(lastRuns)
  const newest = byWorkflow.sort(([a = 0], [b = 0]) => b - a).slice(0, mostWorkflows)
  return new Set(newest.flat())
}

/** What is still said of runs, with a new one (pure). */
export function workflowsAfter(
  layers: readonly NamedLayer[],
  before: WorkflowOfRun,
  { run, workflow }: { run: number; workflow?: string | undefined },
): WorkflowOfRun {
  const all: WorkflowOfRun = workflow === undefined ? before : { ...before, [run]: workflow.slice(0, 300) }
  const live = liveRuns(layers, all)
  return Object.fromEntries(Object.entries(all).filter(([one]) => live.has(Number(one))))
}
