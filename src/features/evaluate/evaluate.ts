import type { Plan } from '../../documents/plan.ts'
import { versions } from '../../documents/versions.ts'
import type { Log } from '../../host/host.ts'
import type { Nix } from '../../nix/command.ts'
import { DerivationFiles } from '../../nix/derivation/derivation-files.ts'
import { type Flake, type Override, resolveFlake } from '../../nix/flake/flake.ts'
import { endFirst, memory, memoryOf } from '../../system/machine.ts'
import { checkSelected, checkSelectors } from './check-selection.ts'
import { evaluateSelected } from './discover/discover.ts'
import { explainUnseen } from './discover/explain.ts'
import { joinByInput, placeFailures, takeRefusals } from './discover/failures.ts'
import { listOutputs } from './discover/flake-outputs.ts'
import { askFlake } from './evaluator/evaluator.ts'
import { evaluatorListener, importWarning, Warnings } from './evaluator/warnings.ts'
import { Workers } from './evaluator/workers.ts'
import { readSelection } from './selection/selection.ts'
import { explainNotHere } from './targets/not-here.ts'
import {
  type Cover,
  type IsProved,
  planTargets,
  sortFound,
  withFingerprints,
} from './targets/plan-targets.ts'

export interface EvaluateOptions {
  /** As the user wrote it: `.`, `examples/tiny`, `github:owner/name`, `.?dir=x`. */
  flake: string
  cwd: string
  /** Globs over names, `!` excludes; empty for the default selection. */
  select: readonly string[]
  /** Inputs replaced in memory; the lock stays unchanged. */
  overrides: readonly Override[]
  impure: boolean
  /** Whether the evaluation may build and read derivations (import from derivation). */
  ifd: boolean
  /** Maximum number of parallel evaluation processes. */
  workers: number
  /** Bytes that they may hold together; default: 75 % of the available memory. */
  memory?: number
  /** Seconds that one host may evaluate. */
  timeLimit: number
  /** System features of this machine as Nix announces them. */
  features: readonly string[]
  /** Systems that this machine can build, its own first. */
  systems: readonly string[]
  /** Called with the resolved flake. */
  onFlake?: (flake: Flake) => Promise<void> | void
  /** Whether to compute a fingerprint per target, which reads its whole graph. */
  fingerprints?: boolean
  /** The repository's cache counts as a substituter. */
  cover?: Cover
  /** Whether an earlier run has already done everything wanted of a target: then nothing is queried for it. */
  isProved?: IsProved
  signal: AbortSignal
}

/** The share of the available memory for evaluation (research: evaluation §1.18). */
const share = 0.75
/** A single process may use more; beyond this the kernel would soon kill something, possibly not us. */
const shareOfOne = 0.9

/**
 * Evaluates the selected part of a flake and finds out what is missing; builds nothing and leaves the flake unchanged.
 */
export async function evaluateFlake(nix: Nix, log: Log, options: EvaluateOptions): Promise<Plan> {
  try {
    return await planFlake(nix, log, options)
  } finally {
    log.status('')
  }
}

async function planFlake(nix: Nix, log: Log, options: EvaluateOptions): Promise<Plan> {
  const { cwd, signal } = options
  const warnings = new Warnings()
  const heard = evaluatorListener(log, warnings)
  const selection = readSelection(options.select)
  log.status(`reading ${options.flake}`)
  const flake = await resolveFlake(nix, options.flake, {
    ...{ cwd, signal, ...heard },
    overrides: options.overrides,
  })
  await options.onFlake?.(flake)
  const workers = evaluationWorkers(options)
  const copyBuffer = copyBufferOf(options.memory ?? memory().available)
  const questions = askFlake(nix, flake, { ...options, ...heard, workers, warnings, copyBuffer })
  const { ask } = questions({ name: 'outputs', isHost: false })
  const listing = await listOutputs(ask, flake, { selection, system: nix.at.system })
  for (const text of listing.warnings) warnings.add(text)
  checkSelectors(selection, listing)

  const files = new DerivationFiles()
  const evaluations = await evaluateSelected(questions, flake, {
    ...{ listing, selection, files, log },
    workers: options.workers,
  })
  const { found, imaginary } = await sortFound(evaluations, files)
  const failed = [...listing.failures, ...evaluations.flatMap(({ failures }) => failures), ...imaginary]
  const known = await explainNotHere(failed, files, options)
  const explained = joinByInput(await explainUnseen(nix.at.env, flake, known))
  const { failures, refusals } = takeRefusals(await placeFailures(ask, flake, explained))
  const candidates = [...evaluations.flatMap((evaluation) => evaluation.candidates), ...listing.attributes]
  const existing = [...new Set(candidates.map(({ name }) => name))]
  checkSelected(selection, evaluations, {
    ...{ existing, warnings: listing.warnings },
    hasFailures: failed.length > 0,
  })

  log.status('asking what is missing')
  const planned = await planTargets(nix, found, { ...options, ...heard, files })
  const named = new Set([...planned.targets, ...failures, ...refusals].flatMap(({ names }) => names))
  const imported = heard.imported()
  for (const text of [...heard.retried(), ...importWarning(imported)]) warnings.add(text)
  return {
    document: 'plan',
    version: versions.plan,
    created: new Date().toISOString(),
    flake: describe(options.flake, flake),
    nix: { version: nix.at.version, implementation: nix.at.implementation },
    system: nix.at.system,
    ...planned,
    targets: options.fingerprints ? await withFingerprints(planned.targets, flake, signal) : planned.targets,
    failures,
    ...(refusals.length > 0 ? { refusals } : {}),
    ...(imported.length > 0 ? { imported } : {}),
    unselected: existing.filter((name) => !named.has(name)),
    warnings: warnings.list(),
  }
}

/** Nix's own 32 MiB, or more if memory allows: nixpkgs has some 400 MB, held for the duration of one copy. */
const copyBufferOf = (available: number): number =>
  Math.round(Math.min(1024 ** 3, Math.max(32 * 1024 ** 2, available / 8)))

function evaluationWorkers({ workers, memory: most }: EvaluateOptions): Workers {
  const limit = async (held: number) => {
    if (most !== undefined) return { together: most, alone: most }
    const all = held + memory().available
    return { together: all * share, alone: all * shareOfOne }
  }
  const onStart = (pid: number) => void endFirst(pid)
  return new Workers({ workers: Math.max(1, workers), limit, memoryOf, onStart })
}

function describe(ref: string, flake: Flake): Plan['flake'] {
  const { url, revision, narHash, lockHash, inputs } = flake
  return {
    ref,
    url,
    ...(revision === undefined ? {} : { revision }),
    ...(narHash === undefined ? {} : { narHash }),
    ...(lockHash === undefined ? {} : { lockHash }),
    inputs,
  }
}
