import pLimit from 'p-limit'
import type { EvaluationFailure, Plan } from '../../documents/plan.ts'
import type { Log } from '../../host/host.ts'
import type { Nix } from '../../nix/command.ts'
import { DerivationFiles } from '../../nix/derivation-files.ts'
import type { EvaluationOptions } from '../../nix/evaluation.ts'
import { type Flake, type Override, resolveFlake } from '../../nix/flake.ts'
import { lockChanges } from '../../nix/lock-changes.ts'
import { type Ask, askFlake } from './ask.ts'
import { evaluateAttributes } from './attributes.ts'
import { checkSelected, checkSelectors } from './check-selection.ts'
import type { Found } from './found.ts'
import { type Evaluation, evaluateHost } from './hosts.ts'
import { type Listing, listOutputs } from './list.ts'
import { findMissing } from './missing.ts'
import { targetName } from './names.ts'
import { isSelected, readSelection, type Selection } from './selection.ts'
import { isSkipped, judge, missingGraph } from './status.ts'
import { mergeTargets } from './targets.ts'

export interface EvaluateOptions {
  /** As the person wrote it: `.`, `examples/tiny`, `github:owner/name`, `.?dir=x`. */
  flake: string
  cwd: string
  /** Globs over names, `!` excludes; empty for the default selection. */
  select: readonly string[]
  /** Inputs replaced in memory; the lock stays as it is. */
  overrides: readonly Override[]
  impure: boolean
  /** Processes that evaluate at the same time. */
  workers: number
  /** System features of this machine as Nix announces them. */
  features: readonly string[]
  /** Systems that this machine can build, its own first. */
  systems: readonly string[]
  signal: AbortSignal
}

/** Evaluates what is selected of a flake and finds out what is missing; nothing is built and nothing written into it. */
export async function evaluateFlake(nix: Nix, log: Log, options: EvaluateOptions): Promise<Plan> {
  try {
    return await planFlake(nix, log, options)
  } finally {
    log.status('')
  }
}

async function planFlake(nix: Nix, log: Log, options: EvaluateOptions): Promise<Plan> {
  const warnings = new Set<string>()
  const listening: EvaluationOptions = {
    cwd: options.cwd,
    signal: options.signal,
    onTrace: (text) => log.debug(`trace: ${text}`),
    onWarning: (text) => {
      if (lockChanges(text) === undefined) warnings.add(text.slice(0, 4000))
    },
  }
  const selection = readSelection(options.select)
  log.status(`reading ${options.flake}`)
  const flake = await resolveFlake(nix, options.flake, { ...listening, overrides: options.overrides })
  const ask = askFlake(nix, flake, { ...options, ...listening })
  const listing = await listOutputs(ask, flake, { selection, system: nix.at.system })
  for (const text of listing.warnings) warnings.add(text)
  checkSelectors(selection, listing)

  const files = new DerivationFiles()
  const evaluations = await evaluateSelected(ask, flake, { ...options, listing, selection, files, log })
  const { found, imaginary } = await sortFound(evaluations, files)
  const failures = [
    ...listing.failures,
    ...evaluations.flatMap((evaluation) => evaluation.failures),
    ...imaginary,
  ]
  const candidates = [...evaluations.flatMap((evaluation) => evaluation.candidates), ...listing.attributes]
  const existing = [...new Set(candidates.map(({ name }) => name))]
  checkSelected(selection, evaluations, { existing, hasFailures: failures.length > 0 })

  log.status('asking what is missing')
  const planned = await planTargets(nix, found, { ...options, files })
  const named = new Set([...planned.targets, ...failures].flatMap(({ names }) => names))
  return {
    document: 'plan',
    version: 1,
    created: new Date().toISOString(),
    flake: describe(options.flake, flake),
    nix: { version: nix.at.version, implementation: nix.at.implementation },
    system: nix.at.system,
    ...planned,
    failures,
    unselected: existing.filter((name) => !named.has(name)),
    warnings: [...warnings],
  }
}

/** Every host in a process of its own, and the other attributes together. */
async function evaluateSelected(
  ask: Ask,
  flake: Flake,
  options: { listing: Listing; selection: Selection; workers: number; files: DerivationFiles; log: Log },
): Promise<Evaluation[]> {
  const { listing, selection, files, log } = options
  const selected = listing.attributes.filter((one) => isSelected(selection, one, one.byDefault))
  let done = 0
  // as many hosts begun as there are workers, so that one host's questions stay together
  const hosts = pLimit(Math.max(1, options.workers)).map([...listing.hosts], async (host) => {
    const evaluated = await evaluateHost(ask, flake, { host, selection })
    done += 1
    const progress = `evaluated ${targetName([host])} (${done} of ${listing.hosts.length} hosts)`
    if (log.live) log.status(progress)
    else if (evaluated !== undefined) log.info(progress)
    return evaluated
  })
  const attributes = evaluateAttributes(ask, flake, { attributes: selected, files })
  const [ofHosts, ofAttributes] = await Promise.all([hosts, attributes])
  return [...ofHosts.filter((host) => host !== undefined), ofAttributes]
}

/** A flake can name a store derivation that does not exist, which Nix would plan as if nothing were missing. */
async function sortFound(
  evaluations: readonly Evaluation[],
  files: DerivationFiles,
): Promise<{ found: Found[]; imaginary: EvaluationFailure[] }> {
  const found: Found[] = []
  const imaginary: EvaluationFailure[] = []
  for (const one of evaluations.flatMap((evaluation) => evaluation.found)) {
    const { attribute, name } = one.candidate
    if (await files.has(one.drvPath)) found.push(one)
    else imaginary.push({ attribute, names: [name], message: `the store has no ${one.drvPath}` })
  }
  return { found, imaginary }
}

/** What the plan says of the derivations behind the names. */
async function planTargets(
  nix: Nix,
  found: readonly Found[],
  options: EvaluateOptions & { files: DerivationFiles },
): Promise<Pick<Plan, 'targets' | 'derivations' | 'fetch'>> {
  const { files, signal } = options
  const { system } = nix.at
  const drafts = mergeTargets(found, await files.all(found.map(({ drvPath }) => drvPath)), system)
  const wanted = drafts
    .filter((draft) => !isSkipped(draft, options))
    .map(({ drvPath, outputs }) => ({ drvPath, outputs: Object.keys(outputs) }))
  const missing = await findMissing(nix, wanted, signal)
  const judging = { missing, derivations: await files.all(missing.build), machine: options }
  return {
    targets: drafts.map((draft) => judge(draft, judging)),
    derivations: missingGraph(judging, system),
    fetch: {
      paths: [...missing.fetch],
      downloadBytes: missing.downloadBytes,
      unpackedBytes: missing.unpackedBytes,
    },
  }
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
