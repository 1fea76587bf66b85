import type { EvaluationFailure } from '../../../documents/evaluation-failure.ts'
import type { Plan, Target } from '../../../documents/plan.ts'
import { count } from '../../../lib/text.ts'
import type { Nix } from '../../../nix/command.ts'
import type { Derivation } from '../../../nix/derivation/derivation.ts'
import type { DerivationFiles } from '../../../nix/derivation/derivation-files.ts'
import { derivationName } from '../../../nix/derivation/derivation-files.ts'
import type { Flake } from '../../../nix/flake/flake.ts'
import type { Evaluation, Found } from '../discover/evaluated.ts'
import { Fingerprints } from '../fingerprint/fingerprint.ts'
import type { MachineCapabilities } from './can-build.ts'
import { derivationsOfFetch, fetchOfEach } from './fetch-of-each.ts'
import { type Draft, mergeTargets } from './merge-targets.ts'
import { findMissing, type Missing } from './missing.ts'
import { isSkipped, missingGraph, statusOf } from './target-status.ts'

/** A flake can name a store derivation that does not exist, and Nix would plan as if nothing were missing. */
export async function sortFound(
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

/** Finds what is missing, given a cache beside the substituters. */
export type Cover = (
  missing: Missing,
  targets: readonly Draft[],
  derivations: ReadonlyMap<string, Derivation>,
) => Missing

/** Whether an earlier run has already done everything wanted of a target. */
export type IsProved = (target: Draft) => boolean

/** The plan's part on the derivations of the names. */
export async function planTargets(
  nix: Nix,
  found: readonly Found[],
  options: MachineCapabilities & {
    files: DerivationFiles
    cover?: Cover
    isProved?: IsProved
    signal: AbortSignal
    onWarning(text: string): void
  },
): Promise<Pick<Plan, 'targets' | 'derivations' | 'fetch'>> {
  const { files } = options
  const { system } = nix.at
  const drafts = mergeTargets(found, await files.all(found.map(({ drvPath }) => drvPath)), system)
  const isProved = (draft: Draft) => !isSkipped(draft, options) && (options.isProved?.(draft) ?? false)
  const open = drafts.filter((draft) => !isProved(draft))
  const due = open.filter((draft) => !isSkipped(draft, options))
  const wanted = due.map(({ drvPath, outputs }) => ({ drvPath, outputs: Object.keys(outputs) }))
  const lacking = await findMissing(nix, wanted, options)
  const derivations = await files.all(lacking.build)
  const missing = options.cover?.(lacking, open, derivations) ?? lacking
  const judging = { missing, derivations, machine: options }
  const users = fetchOfEach(due, missing, await derivationsOfFetch(files, due, missing))
  for (const text of oddDerivations(missing.build, judging.derivations)) options.onWarning(text)
  return {
    targets: drafts.map((draft) =>
      isProved(draft) ? { ...draft, features: [], status: 'proved' } : statusOf(draft, judging),
    ),
    derivations: missingGraph(judging, system),
    fetch: {
      paths: [...missing.fetch],
      downloadBytes: missing.downloadBytes,
      unpackedBytes: missing.unpackedBytes,
      ...(users === undefined || users.length === 0 ? {} : { users }),
    },
  }
}

interface Oddity {
  is(derivation: Derivation | undefined): boolean
  say(names: string, n: number): string
}

const oddities: readonly Oddity[] = [
  {
    is: (derivation) => derivation === undefined,
    say: (names, n) =>
      `${count(n, 'derivation')} of a form that Flakeship does not know (${names}): Nix builds them, and the plan does not say what they need`,
  },
  {
    is: (derivation) => derivation?.isDynamic === true,
    say: (names, n) =>
      `${count(n, 'dynamic derivation')} (${names}): what they need is known only once it is built, and the plan does not count all of it`,
  },
]

/** Warnings for missing derivations that a plan cannot fully describe. */
export function oddDerivations(
  missing: readonly string[],
  derivations: ReadonlyMap<string, Derivation>,
): string[] {
  return oddities.flatMap(({ is, say }) => {
    const names = missing.filter((path) => is(derivations.get(path))).map(derivationName)
    const more = names.length > 5 ? ', …' : ''
    return names.length === 0 ? [] : [say(`${names.slice(0, 5).join(', ')}${more}`, names.length)]
  })
}

/** The targets with fingerprints, where the graph is readable: equal for the same source under another commit. */
export async function withFingerprints(
  targets: readonly Target[],
  flake: Pick<Flake, 'source' | 'narHash' | 'revision' | 'dirtyRevision' | 'lastModified'>,
  signal: AbortSignal,
): Promise<Target[]> {
  const revision = flake.revision ?? flake.dirtyRevision
  const fingerprints = new Fingerprints({ ...flake, ...(revision === undefined ? {} : { revision }) })
  const found: Target[] = []
  for (const target of targets) {
    const fingerprint = await fingerprints.of(target.drvPath, signal)
    found.push(fingerprint === undefined ? target : { ...target, fingerprint })
  }
  return found
}
