import type { Plan } from '../../../documents/plan.ts'
import type { Result } from '../../../documents/result.ts'
import type { Nix } from '../../../nix/command.ts'
import { DerivationFiles, derivationName } from '../../../nix/derivation/derivation-files.ts'
import type { NamedLayer } from '../chain/manifest.ts'
import { type JobCache, whyNoLayers } from '../job-cache.ts'
import { without } from '../plan/located.ts'
import { floatingOutputs, validOf } from './floating.ts'
import { type Found, type Saving, saveBuilt } from './save-built.ts'

interface SavingPlan extends Saving {
  /** What the cache should have had and had not (in full): what of it was built is kept anew. */
  lost?: ReadonlySet<string>
}

/** Saves what the builds of a plan brought; undefined where that is nothing, or saving failed with a line. */
export async function savePlan(
  cache: JobCache,
  nix: Nix,
  { plan, result }: { plan: Plan; result: Pick<Result, 'derivations'> },
  { lost = new Set(), ...saving }: SavingPlan,
): Promise<NamedLayer | undefined> {
  const why = whyNot(cache, plan)
  if (why === undefined)
    return saveBuilt(
      without(cache, lost),
      nix,
      () => builtOf(cache, nix, plan, { ...result, lost, log: saving.log }),
      saving,
    )
  if (plan.derivations.length > 0) saving.log.info(`nothing is saved in the cache: ${why}`)
  return undefined
}

function whyNot({ service, scope, saves }: JobCache, plan: Plan): string | undefined {
  if (!saves) return 'this run only takes from there (cache-save)'
  const isKeptBack = plan.uncacheable !== undefined && !scope.isPrivate
  return whyNoLayers(service) ?? (isKeptBack ? plan.uncacheable : undefined)
}

interface Done extends Pick<Result, 'derivations'>, Pick<Saving, 'log'> {
  lost: ReadonlySet<string>
}

async function builtOf(
  cache: JobCache,
  nix: Nix,
  plan: Plan,
  { derivations, lost, log }: Done,
): Promise<Found> {
  const planned = new Map(plan.derivations.map(({ drvPath, name }) => [drvPath, name]))
  const reader = new DerivationFiles()
  const files = await reader.all(planned.keys())
  // what was cached is none of the plan's: of it only what was kept before is kept, since nobody judged the rest
  const others = derivations.map(({ drvPath }) => drvPath).filter((drvPath) => !planned.has(drvPath))
  for (const [drvPath, derivation] of lost.size === 0 ? [] : await reader.all(others)) {
    if (!Object.values(derivation.outputs).every((path) => lost.has(path))) continue
    planned.set(drvPath, derivationName(drvPath))
    files.set(drvPath, derivation)
  }
  const targets = new Set(plan.targets.map(({ drvPath }) => drvPath))
  const times = new Map(
    derivations.flatMap(({ drvPath, start, stop }) => (stop === undefined ? [] : [[drvPath, stop - start]])),
  )
  const floating = await floatingOutputs(cache, nix, files, log)
  const built = [...planned].map(([drvPath, name]) => {
    const outputs = floating.outputs.get(drvPath) ?? Object.values(files.get(drvPath)?.outputs ?? {})
    const seconds = times.get(drvPath)
    return { name, outputs, isTarget: targets.has(drvPath), ...(seconds === undefined ? {} : { seconds }) }
  })
  return { built, ...(await validOf(nix, built, floating)) }
}
