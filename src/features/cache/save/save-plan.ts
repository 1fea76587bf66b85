import type { Plan } from '../../../documents/plan.ts'
import type { Result } from '../../../documents/result.ts'
import type { Nix } from '../../../nix/command.ts'
import { DerivationFiles } from '../../../nix/derivation/derivation-files.ts'
import { narInfos } from '../../../nix/store/nar-infos.ts'
import type { NamedLayer } from '../chain/manifest.ts'
import type { JobCache } from '../job-cache.ts'
import { type Found, type Saving, saveBuilt } from './save-built.ts'

/** Saves what the builds of a plan brought; undefined where that is nothing, or saving failed with a line. */
export async function savePlan(
  cache: JobCache,
  nix: Nix,
  { plan, result }: { plan: Plan; result: Pick<Result, 'derivations'> },
  saving: Saving,
): Promise<NamedLayer | undefined> {
  const why = whyNot(cache, plan)
  if (why === undefined) return saveBuilt(cache, nix, () => builtOf(nix, plan, result), saving)
  if (plan.derivations.length > 0) saving.log.info(`nothing is saved in the cache: ${why}`)
  return undefined
}

function whyNot({ service, scope, saves }: JobCache, plan: Plan): string | undefined {
  if (!saves) return 'this run only takes from there (cache-save)'
  if (!service.may.write) return 'the cache-mode of this job does not let it write'
  if (plan.uncacheable !== undefined && !scope.isPrivate) return plan.uncacheable
  return undefined
}

async function builtOf(nix: Nix, plan: Plan, { derivations }: Pick<Result, 'derivations'>): Promise<Found> {
  const files = await new DerivationFiles().all(plan.derivations.map(({ drvPath }) => drvPath))
  const targets = new Set(plan.targets.map(({ drvPath }) => drvPath))
  const times = new Map(
    derivations.flatMap(({ drvPath, start, stop }) => (stop === undefined ? [] : [[drvPath, stop - start]])),
  )
  const built = plan.derivations.map(({ drvPath, name }) => {
    const outputs = Object.values(files.get(drvPath)?.outputs ?? {})
    const seconds = times.get(drvPath)
    return { name, outputs, isTarget: targets.has(drvPath), ...(seconds === undefined ? {} : { seconds }) }
  })
  const outputs = new Set(built.flatMap((one) => one.outputs.filter((path) => path !== '')))
  return { built, valid: await narInfos(nix, [...outputs]) }
}
