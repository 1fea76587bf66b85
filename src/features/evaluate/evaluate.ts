import pLimit from 'p-limit'
import type { Plan } from '../../documents/plan.ts'
import type { Log } from '../../host/host.ts'
import { UserError } from '../../lib/errors.ts'
import type { Nix } from '../../nix/command.ts'
import { DerivationFiles } from '../../nix/derivation-files.ts'
import type { EvaluationOptions } from '../../nix/evaluation.ts'
import { type Flake, type Override, resolveFlake, withoutCredential } from '../../nix/flake.ts'
import { lockChanges } from '../../nix/lock-changes.ts'
import { askFlake } from './ask.ts'
import { evaluateAttributes } from './attributes.ts'
import { type Evaluation, evaluateHost } from './hosts.ts'
import { type Listing, listOutputs } from './list.ts'
import { findMissing } from './missing.ts'
import { possibleCandidates, targetName } from './names.ts'
import {
  couldSelectBelow,
  isSelected,
  readSelection,
  type Selection,
  unknownSelector,
  unmatched,
} from './selection.ts'
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
  const warnings = new Set<string>()
  const listening: EvaluationOptions = {
    cwd: options.cwd,
    signal: options.signal,
    onTrace: (text) => log.debug(`trace: ${text}`),
    onWarning: (text) => {
      if (lockChanges(text) === undefined) warnings.add(text.slice(0, 4000))
    },
  }
  const { system } = nix.at
  const selection = readSelection(options.select)
  log.status(`reading ${options.flake}`)
  const flake = await resolveFlake(nix, options.flake, { ...listening, overrides: options.overrides })
  const ask = askFlake(nix, flake, { ...options, ...listening })
  const listing = await listOutputs(ask, flake, { selection, system })
  for (const text of listing.warnings) warnings.add(text)
  checkSelectors(selection, listing)

  const files = new DerivationFiles()
  const selected = listing.attributes.filter((attribute) =>
    isSelected(selection, attribute, attribute.byDefault),
  )
  let done = 0
  // as many hosts begun as there are workers, so that one host's questions stay together
  const limit = pLimit(Math.max(1, options.workers))
  const hosts = limit.map([...listing.hosts], async (host) => {
    const evaluated = await evaluateHost(ask, flake, { host, selection })
    done += 1
    log.status(`evaluated ${done} of ${listing.hosts.length} hosts`)
    return evaluated
  })
  const attributes = evaluateAttributes(ask, flake, { attributes: selected, files })
  const evaluations = [...(await hosts).filter((host) => host !== undefined), await attributes]

  const found = evaluations.flatMap((evaluation) => evaluation.found)
  const failures = [...listing.failures, ...evaluations.flatMap((evaluation) => evaluation.failures)]
  const candidates = [...evaluations.flatMap((evaluation) => evaluation.candidates), ...listing.attributes]
  const existing = [...new Set(candidates.map(({ name }) => name))]
  checkSelected(selection, evaluations, existing, failures.length > 0)

  log.status('asking what is missing')
  const derivations = await files.all(new Set(found.map(({ drvPath }) => drvPath)))
  const drafts = mergeTargets(found, derivations, system)
  const wanted = drafts
    .filter((draft) => !isSkipped(draft, options))
    .map(({ drvPath, outputs }) => ({ drvPath, outputs: Object.keys(outputs) }))
  const missing = await findMissing(nix, wanted, options.signal)
  const judging = { missing, derivations: await files.all(missing.build), machine: options }
  const targets = drafts.map((draft) => judge(draft, judging))
  const planned = new Set([
    ...targets.flatMap(({ names }) => names),
    ...failures.flatMap(({ names }) => names),
  ])
  log.status('')
  return {
    document: 'plan',
    version: 1,
    created: new Date().toISOString(),
    flake: describe(options.flake, flake),
    nix: { version: nix.at.version, implementation: nix.at.implementation },
    system,
    targets,
    failures,
    derivations: missingGraph(judging, system),
    fetch: {
      paths: [...missing.fetch],
      downloadBytes: missing.downloadBytes,
      unpackedBytes: missing.unpackedBytes,
    },
    unselected: existing.filter((name) => !planned.has(name)),
    warnings: [...warnings],
  }
}

/** Before anything is evaluated: a selector that cannot match is most likely a slip of the pen. */
function checkSelectors(selection: Selection, { hosts, attributes }: Listing): void {
  const possible = [...hosts.flatMap(possibleCandidates), ...attributes]
  const [unknown] = unmatched(selection, possible).filter((written) => {
    const alone = readSelection([written])
    return !hosts.some((host) =>
      couldSelectBelow(alone, [`${targetName([host, 'image'])}.`, `${host}.image.`]),
    )
  })
  if (unknown === undefined) return
  throw unknownSelector(unknown, [
    ...hosts.map((host) => targetName([host, 'toplevel'])),
    ...attributes.map(({ name }) => name),
  ])
}

/** Afterwards: a kind that the host does not have, or nothing at all. */
function checkSelected(
  selection: Selection,
  evaluations: readonly Evaluation[],
  existing: readonly string[],
  hasFailures: boolean,
): void {
  if (hasFailures) return // the names of what does not evaluate are not known
  const [unknown] = unmatched(
    selection,
    evaluations.flatMap(({ candidates }) => candidates),
  )
  if (unknown !== undefined) throw unknownSelector(unknown, existing)
  if (evaluations.some(({ found }) => found.length > 0)) return
  const names = existing.slice(0, 20).join(', ')
  throw new UserError(
    names === ''
      ? 'nothing is selected: the flake has no hosts, packages or checks'
      : `nothing is selected; choose with --targets from: ${names}`,
  )
}

function describe(ref: string, flake: Flake): Plan['flake'] {
  const { url, revision, narHash, lockHash, inputs } = flake
  return {
    ref,
    url: withoutCredential(url),
    ...(revision === undefined ? {} : { revision }),
    ...(narHash === undefined ? {} : { narHash }),
    ...(lockHash === undefined ? {} : { lockHash }),
    inputs,
  }
}
