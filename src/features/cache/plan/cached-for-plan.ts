import type { Plan } from '../../../documents/plan.ts'
import { baseNameOf } from '../../../lib/store-path.ts'
import { type Derivation, isFloating } from '../../../nix/derivation/derivation.ts'
import { DerivationFiles } from '../../../nix/derivation/derivation-files.ts'
import { absentOutputs, uncovered } from './cover.ts'
import { cachedClosure, type Located, type Usable, usableFor } from './located.ts'

/**
 * The cached paths that the builds of a plan need, with their references: targets, and inputs of builds. Paths outside
 * the plan are valid, cached or in a substituter, so they only matter if something in the plan needs them.
 */
export async function cachedForPlan(
  plan: Pick<Plan, 'targets' | 'derivations'>,
  usable: Usable,
): Promise<Map<string, Located>> {
  const available = usableFor(usable, plan.targets)
  if (available.size === 0) return new Map()
  const targets = plan.targets.filter(({ status }) => status === 'to-build' || status === 'substitutable')
  const files = new DerivationFiles()
  const missing = plan.derivations.map(({ drvPath }) => drvPath)
  const listed = await files.all([...missing, ...targets.map(({ drvPath }) => drvPath)])
  const inputs = new Set([...listed.values()].flatMap(({ inputDrvs }) => [...inputDrvs.keys()]))
  const derivations = new Map([...listed, ...(await files.all(inputs))])
  const absent = absentOutputs(missing, derivations, available)
  const open = new Set(derivations.keys())
  const { outputs } = uncovered(targets, { open, derivations, available, absent })
  return cachedClosure(available, [...outputs, ...realisedOutputs(derivations, available)])
}

/** Paths of outputs that no derivation names, as earlier builds of these derivations told them. */
function realisedOutputs(
  derivations: ReadonlyMap<string, Derivation>,
  available: ReadonlyMap<string, Located>,
): string[] {
  const floating = new Set(
    [...derivations].filter(([, one]) => isFloating(one)).map(([drvPath]) => baseNameOf(drvPath)),
  )
  if (floating.size === 0) return []
  const isOf = ({ cached }: Located) => cached.realises?.some(({ drv }) => floating.has(drv))
  return [...available].filter(([, located]) => isOf(located)).map(([path]) => path)
}
