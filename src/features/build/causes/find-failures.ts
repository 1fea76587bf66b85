import * as v from 'valibot'
import { storePath } from '../../../documents/fields.ts'
import type { Plan } from '../../../documents/plan.ts'
import { planGraph } from '../../../documents/plan.ts'
import type { BuildFailure } from '../../../documents/result.ts'
import { type Graph, readGraph } from '../../../lib/graph.ts'
import type { Nix } from '../../../nix/command.ts'
import { hasFixedOutput } from '../../../nix/derivation/derivation.ts'
import { DerivationFiles } from '../../../nix/derivation/derivation-files.ts'
import { lacking } from '../attempt/valid-outputs.ts'
import type { Progress } from '../progress/progress.ts'
import { type Examined, examine, type Fallen, findCauses, type Suspect, suspects } from './root-causes.ts'

export interface Findings {
  failures: BuildFailure[]
  /** Derivations whose build ended without their outputs. */
  failed: Set<string>
  /** Those of them that a simple retry may fix. */
  transient: Set<string>
}

/**
 * Why targets have no outputs: the derivations whose own build failed, each with the targets that fail because of it.
 */
export async function findFailures(
  nix: Nix,
  plan: Plan,
  fallen: readonly Fallen[],
  progress: Progress,
  options: { interrupted: boolean },
): Promise<Findings> {
  // An interrupt ends builds too: then only those that Nix reports as failed are failures.
  const all = suspects(progress).filter(({ named }) => named || !options.interrupted)
  const without = await lacking(
    nix,
    all.map(({ drvPath }) => drvPath),
  ).catch(() => new Set(all.filter(({ named }) => named).map(({ drvPath }) => drvPath))) // Nix is gone: its last words count
  const files = new DerivationFiles()
  const failed = await Promise.all(
    all.filter(({ drvPath }) => without.has(drvPath)).map((suspect) => lookUp(suspect, files)),
  )
  const built = failed.filter(({ started }) => started)
  const graph = planGraph(plan)
  const planned = findCauses(fallen, built, graph)
  const blamed = new Set(planned.flatMap(({ targets }) => targets))
  const unexplained = fallen.filter(({ id }) => !blamed.has(id))
  const others = await searchFiles(unexplained, failed, { files, planned: graph })
  const failures = merge([...planned, ...others]).sort((a, b) => b.targets.length - a.targets.length)
  const transient = failed.filter(({ known }) => known?.transient)
  return { failures, failed: pathsOf(failed), transient: pathsOf(transient) }
}

const pathsOf = (suspects: readonly Suspect[]): Set<string> => new Set(suspects.map(({ drvPath }) => drvPath))

async function lookUp(suspect: Suspect, files: DerivationFiles): Promise<Examined> {
  const derivation = v.is(storePath, suspect.drvPath) ? await files.read(suspect.drvPath) : undefined
  return examine(suspect, derivation !== undefined && hasFixedOutput(derivation))
}

/**
 * A plan lists what was missing when it was made; the derivations themselves have everything except what builds
 * produce.
 */
async function searchFiles(
  fallen: readonly Fallen[],
  failed: readonly Examined[],
  { files, planned }: { files: DerivationFiles; planned: Graph },
): Promise<BuildFailure[]> {
  if (fallen.length === 0 || failed.length === 0) return []
  const inputs = async (drvPath: string) => [...((await files.read(drvPath))?.inputDrvs.keys() ?? [])]
  const graph = await readGraph(
    fallen.map(({ drvPath }) => drvPath),
    inputs,
  )
  const read = await files.all(graph.keys())
  const dynamic = [...read.keys()].filter((drvPath) => read.get(drvPath)?.isDynamic)
  const made = failed.filter(
    ({ started, drvPath }) => started && !graph.has(drvPath) && !planned.has(drvPath),
  )
  return findCauses(fallen, failed, withMade(graph, dynamic, made))
}

/**
 * A derivation that was built but is below no target was produced by a build: any dynamic derivation may have needed
 * it.
 */
function withMade(graph: Graph, dynamic: readonly string[], made: readonly Suspect[]): Graph {
  const paths = made.map(({ drvPath }) => drvPath)
  return new Map([...graph, ...dynamic.map((at) => [at, [...(graph.get(at) ?? []), ...paths]] as const)])
}

function merge(failures: readonly BuildFailure[]): BuildFailure[] {
  const merged = new Map<string | undefined, BuildFailure>()
  for (const failure of failures) {
    const known = merged.get(failure.drvPath)
    merged.set(
      failure.drvPath,
      known ? { ...known, targets: [...known.targets, ...failure.targets] } : failure,
    )
  }
  return [...merged.values()]
}
