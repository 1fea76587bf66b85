import type { EvaluationFailure, Plan } from '../../../documents/plan.ts'
import type { Nix } from '../../../nix/command.ts'
import type { DerivationFiles } from '../../../nix/derivation/derivation-files.ts'
import type { Evaluation, Found } from '../discover/evaluated.ts'
import { oddDerivations } from '../odd-derivations.ts'
import type { Machine } from './can-build.ts'
import { mergeTargets } from './merge-targets.ts'
import { findMissing } from './missing.ts'
import { isSkipped, judge, missingGraph } from './target-status.ts'

/** A flake can name a store derivation that does not exist, which Nix would plan as if nothing were missing. */
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

/** What the plan says of the derivations behind the names. */
export async function planTargets(
  nix: Nix,
  found: readonly Found[],
  options: Machine & { files: DerivationFiles; signal: AbortSignal; onWarning(text: string): void },
): Promise<Pick<Plan, 'targets' | 'derivations' | 'fetch'>> {
  const { files } = options
  const { system } = nix.at
  const drafts = mergeTargets(found, await files.all(found.map(({ drvPath }) => drvPath)), system)
  const wanted = drafts
    .filter((draft) => !isSkipped(draft, options))
    .map(({ drvPath, outputs }) => ({ drvPath, outputs: Object.keys(outputs) }))
  const missing = await findMissing(nix, wanted, options)
  const judging = { missing, derivations: await files.all(missing.build), machine: options }
  for (const text of oddDerivations(missing.build, judging.derivations)) options.onWarning(text)
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
