import type { BuildFailure } from '../../documents/result.ts'
import { derivationName } from '../../nix/derivation-files.ts'
import { type NixError, readError, recognise, withHint } from '../../nix/failure.ts'
import { below, chainTo, type Graph } from './graph.ts'
import { keep, type Progress } from './progress.ts'

/** A derivation that may have failed itself, and what is known about it. */
export interface Suspect {
  drvPath: string
  message: string
  log: string[]
  /** It was really built, so that the claim is not only something that a log says. */
  started: boolean
  /** Nix said that it failed. */
  named: boolean
}

/** A target without its outputs. */
export interface Fallen {
  id: string
  drvPath: string
}

/** Everything that Nix named as failed, and every build that ended; the validity of outputs decides afterwards. */
export function suspects(progress: Progress): Suspect[] {
  const found = new Map<string, Suspect>()
  const said = generalErrors(progress).find(({ message }) => recognise(message))
  const silent = said?.message ?? 'its build ended without its outputs'
  const asked = (drvPath: string): string => progress.resolved.get(drvPath) ?? drvPath
  for (const { drvPath, tail, stop } of progress.builds.values()) {
    if (stop === undefined) continue
    const at = asked(drvPath)
    found.set(at, {
      drvPath: at,
      message: silent,
      log: tail,
      started: true,
      named: false,
    })
  }
  for (const error of errors(progress)) {
    if (error.kind !== 'own' || error.drvPath === undefined) continue
    const drvPath = asked(error.drvPath)
    const known = found.get(drvPath)
    const log = known && known.log.length > 0 ? known.log : error.log.slice(-keep.tail)
    found.set(drvPath, {
      drvPath,
      message: error.message,
      log,
      started: known?.started ?? false,
      named: true,
    })
  }
  return [...found.values()]
}

/** What went wrong without a derivation being named: no connection, a full disk, a fault in a command. */
export function generalErrors(progress: Progress): NixError[] {
  return errors(progress).filter(({ kind, message }) => kind === 'general' && message !== '')
}

const errors = (progress: Progress): NixError[] => [...progress.errors].map(readError)

/**
 * The derivations that took targets down. A log can claim anything: a suspect counts only if a fallen target
 * needs it, and one that was never built only if nothing below it failed.
 */
export function findCauses(
  fallen: readonly Fallen[],
  failed: readonly Suspect[],
  graph: Graph,
): BuildFailure[] {
  const ways = fallen.map((target) => ({ target, above: below(graph, target.drvPath) }))
  const causes = failed.filter((suspect) => suspect.started || !hasCauseBelow(suspect, failed, graph))
  return causes.flatMap(({ drvPath, message, log }) => {
    const hit = ways.filter(({ above }) => above.has(drvPath))
    const [first] = hit
    if (!first) return []
    return {
      drvPath,
      name: derivationName(drvPath),
      message: withHint(message, log),
      log,
      chain: chainTo(first.above, drvPath),
      targets: hit.map(({ target }) => target.id),
    }
  })
}

function hasCauseBelow({ drvPath }: Suspect, failed: readonly Suspect[], graph: Graph): boolean {
  const above = below(graph, drvPath)
  return failed.some((other) => other.drvPath !== drvPath && above.has(other.drvPath))
}

/** One failure for all targets that fell without a derivation to blame. */
export function generalFailure(targets: readonly Fallen[], errors: readonly NixError[]): BuildFailure[] {
  if (targets.length === 0) return []
  const said = errors.find(({ message }) => recognise(message)) ?? errors.at(-1)
  const message = said?.message ?? 'Nix ended without building this and without saying why'
  const log = errors.map((error) => error.message).slice(-keep.tail)
  return [
    { name: 'nix build', message: withHint(message), log, chain: [], targets: targets.map(({ id }) => id) },
  ]
}
