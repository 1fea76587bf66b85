import type { BuildFailure } from '../../../documents/result.ts'
import { below, chainTo, type Graph } from '../../../lib/graph.ts'
import { type Diagnosis, diagnose, type KnownError } from '../../../nix/build/diagnose.ts'
import { derivationName } from '../../../nix/derivation/derivation-files.ts'
import { type Build, keep, type Progress } from '../progress/progress.ts'

/** A derivation whose own build may have failed, and what is known about it. */
export interface Suspect {
  drvPath: string
  message: string
  log: string[]
  phase?: string | undefined
  /** It was really built, so this is more than a claim in a log. */
  started: boolean
  /** Nix reported its failure. */
  named: boolean
}

/** A suspect, matched with known failures once everything about it is known. */
export interface Examined extends Suspect {
  known: Diagnosis | undefined
}

/**
 * Matches a suspect with known failures; a fixed-output derivation has network access, which changes the meaning of its
 * log.
 */
export function examine(suspect: Suspect, fixedOutput?: boolean): Examined {
  return { ...suspect, known: diagnose({ ...suspect, fixedOutput }) }
}

/** A target without its outputs. */
export interface Fallen {
  id: string
  drvPath: string
}

/** Everything that Nix reported as failed, and every build that ended; the validity of outputs decides later. */
export function suspects(progress: Progress): Suspect[] {
  const found = new Map<string, Suspect>()
  const said = generalErrors(progress).find(({ known }) => known)
  const asked = (drvPath: string): string => progress.resolved.get(drvPath) ?? drvPath
  for (const build of progress.builds.values()) {
    if (build.stop === undefined) continue
    const at = asked(build.drvPath)
    found.set(at, {
      drvPath: at,
      message: said ? withSilence(said.message, build) : 'its build ended without outputs',
      log: build.tail,
      phase: build.phases.at(-1)?.name,
      started: true,
      named: false,
    })
  }
  for (const error of progress.errors.values()) {
    if (error.kind !== 'own' || error.drvPath === undefined) continue
    const drvPath = asked(error.drvPath)
    const known = found.get(drvPath)
    const log = known && known.log.length > 0 ? known.log : error.log.slice(-keep.tail)
    found.set(drvPath, {
      drvPath,
      message: whyNotSubstituted(error.message, drvPath, progress),
      log,
      phase: known?.phase,
      started: known?.started ?? false,
      named: true,
    })
  }
  return [...found.values()]
}

/**
 * Since 2.30 Nix uses the same message for both of its limits: the one on silence is recognised by the build's last
 * output.
 */
function withSilence(message: string, { start, heard, stop = start }: Build): string {
  const limit = Number(/timed out after (\d+) seconds$/.exec(message)?.[1] ?? Number.NaN)
  const isSilence = heard > start && stop - heard >= limit && stop - start > limit + 1
  return isSilence ? `${message} of silence` : message
}

/** Of a substitution that failed Nix says first why, and then for which derivation. */
function whyNotSubstituted(message: string, drvPath: string, progress: Progress): string {
  if (!message.startsWith('some substitutes for the outputs of derivation')) return message
  const damaged = generalErrors(progress)
    .filter(({ known }) => known?.name === 'damaged-archive')
    .map((error) => error.message)
  const pathIn = (said: string) => /'\/nix\/store\/[^'-]{32}-([^']+)'/.exec(said)?.[1]
  const name = derivationName(drvPath)
  const isOutput = (of = '') =>
    of === name || (of.startsWith(`${name}-`) && /^[a-z]\w*$/.test(of.slice(name.length + 1)))
  const why =
    damaged.find((said) => isOutput(pathIn(said))) ?? damaged.find((said) => pathIn(said) === undefined)
  return why ?? message
}

/** Errors without a derivation: no connection, a full disk, a mistake in a command. */
export function generalErrors(progress: Progress): KnownError[] {
  return [...progress.errors.values()].filter(({ kind, message }) => kind === 'general' && message !== '')
}

/**
 * The derivations that made targets fail. A log can claim anything: a suspect counts only if a failed target needs it,
 * and one that was never built only if nothing below it failed.
 */
export function findCauses(
  fallen: readonly Fallen[],
  failed: readonly Examined[],
  graph: Graph,
): BuildFailure[] {
  const ways = fallen.map((target) => ({ target, above: below([target.drvPath], needsIn(graph)) }))
  const causes = failed.filter((suspect) => suspect.started || !hasCauseBelow(suspect, failed, graph))
  return causes.flatMap((suspect) => {
    const { drvPath, message, log, phase, known } = suspect
    const hit = ways.filter(({ above }) => above.has(drvPath))
    const [first] = hit
    if (!first) return []
    return {
      drvPath,
      name: derivationName(drvPath),
      message,
      ...adviceOf(known),
      ...(phase === undefined ? {} : { phase }),
      log,
      chain: chainTo(first.above, drvPath),
      targets: hit.map(({ target }) => target.id),
    }
  })
}

const needsIn = (graph: Graph) => (drvPath: string) => graph.get(drvPath) ?? []

function hasCauseBelow({ drvPath }: Suspect, failed: readonly Suspect[], graph: Graph): boolean {
  const above = below([drvPath], needsIn(graph))
  return failed.some((other) => other.drvPath !== drvPath && above.has(other.drvPath))
}

/** One failure for all targets that failed without a derivation to blame. */
export function generalFailure(targets: readonly Fallen[], errors: readonly KnownError[]): BuildFailure[] {
  if (targets.length === 0) return []
  const said = errors.find(({ known }) => known) ?? errors.at(-1)
  const message =
    said?.message ??
    'Nix did not build this and gave no reason; run again with --verbose, or build it alone with nix build'
  const log = errors.map((error) => error.message).slice(-keep.tail)
  const ids = targets.map(({ id }) => id)
  return [{ name: 'nix build', message, ...adviceOf(said?.known), log, chain: [], targets: ids }]
}

function adviceOf(diagnosis: Diagnosis | undefined): Pick<BuildFailure, 'class' | 'hint'> {
  return diagnosis ? { class: diagnosis.class, hint: diagnosis.hint } : {}
}
