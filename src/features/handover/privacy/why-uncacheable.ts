import type { Plan } from '../../../documents/plan.ts'
import type { Nix } from '../../../nix/command.ts'
import type { Flake } from '../../../nix/flake/flake.ts'
import { derivationClosure } from '../pack/derivation-closure.ts'
import { inputsOf } from '../sources/locked-inputs.ts'
import { checkInputs } from './input-access.ts'
import type { Fetch } from './is-public.ts'
import { whyPrivate } from './why-private.ts'

/**
 * Why the outputs of a plan must not go to a public cache (research: platform S26): a derivation contains or needs
 * content of a private input. An output may contain anything from its derivation, so the whole plan counts. `flakes` are
 * all that the derivations may be of.
 */
export async function whyUncacheable(
  nix: Nix,
  plan: { derivations: readonly Pick<Plan['derivations'][number], 'drvPath'>[] },
  flakes: readonly Pick<Flake, 'source' | 'locks'>[],
  fetch: Fetch,
): Promise<string | undefined> {
  if (plan.derivations.length === 0) return undefined
  const inputs = await checkInputs(
    nix,
    flakes.flatMap(({ locks }) => inputsOf(locks)),
    fetch,
  )
  const own = [...new Set(flakes.map(({ source }) => source))]
  const closure = await derivationClosure(
    nix,
    plan.derivations.map(({ drvPath }) => drvPath),
  )
  const paths = new Set(closure.map(({ path }) => path))
  const needed = inputs.find(
    ({ access, path }) => access === 'private' && path !== undefined && paths.has(path),
  )
  if (needed) return `what is built needs the private input ${needed.name}`
  const trees = new Set(inputs.flatMap(({ path }) => path ?? []))
  // builds during the evaluation (import from derivation) come from derivations, which are checked themselves
  const members = closure.filter(
    ({ path, entry }) => own.includes(path) || (entry !== undefined && !trees.has(path)),
  )
  return whyPrivate(inputs, members, own, fetch)
}
