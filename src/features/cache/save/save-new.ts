import { inStore } from '../../../lib/store-path.ts'
import { unlessAborted } from '../../../lib/unless-aborted.ts'
import type { Nix } from '../../../nix/command.ts'
import { DerivationFiles, derivationName } from '../../../nix/derivation/derivation-files.ts'
import { allNarInfos, type ValidPath } from '../../../nix/store/nar-infos.ts'
import type { NamedLayer } from '../chain/manifest.ts'
import { isOfCache, type JobCache, whyNoLayers } from '../job-cache.ts'
import { without } from '../plan/located.ts'
import { floatingOutputs, validOf } from './floating.ts'
import { type Found, type Saving, saveBuilt } from './save-built.ts'

export interface SaveNew extends Saving {
  /** Why the outputs of these derivations must not be where everybody reads them; undefined where they may. */
  whyUncacheable(drvPaths: readonly string[]): Promise<string | undefined>
}

/** Saves what was built since some moment, whoever built it: outputs of derivations that are still here. */
export async function saveNew(
  cache: JobCache,
  nix: Nix,
  { whyUncacheable, ...saving }: SaveNew,
): Promise<NamedLayer | undefined> {
  const { log, since, signal } = saving
  const whyNot = whyNoLayers(cache.service)
  if (whyNot !== undefined) {
    log.info(`nothing is saved in the cache: ${whyNot}`)
    return undefined
  }
  const all = await unlessAborted(allNarInfos(nix), signal)
  const recent = all.filter(({ registered }) => registered >= since)
  const { lost, broken } = await builtAgain(cache, recent)
  const usable = without(cache, lost)
  const find = async (): Promise<Found> => {
    const fresh = recent.filter(({ path }) => !usable.available.has(path))
    const derivers = new Set(fresh.flatMap(({ deriver }) => deriver ?? []))
    const files = await new DerivationFiles().all(
      all.map(({ path }) => path).filter((path) => derivers.has(path)),
    )
    if (files.size === 0) return { built: [], valid: [] }
    const why = cache.scope.isPrivate ? undefined : await whyUncacheable([...files.keys()])
    if (why !== undefined) {
      log.info(`nothing is saved in the cache: ${why}`)
      return { built: [], valid: [] }
    }
    const floating = await floatingOutputs(cache, nix, files, log)
    const built = [...files].map(([drvPath, { outputs }]) => ({
      name: derivationName(drvPath),
      outputs: floating.outputs.get(drvPath) ?? Object.values(outputs),
      isTarget: false,
    }))
    return { built, ...(await validOf(nix, built, floating)) }
  }
  return saveBuilt(usable, nix, find, { ...saving, broken })
}

/** What was built here although it is cached, where its layer is there no more. */
async function builtAgain(
  { service, available }: Pick<JobCache, 'service' | 'available'>,
  recent: readonly ValidPath[],
): Promise<{ lost: ReadonlySet<string>; broken: ReadonlySet<string> }> {
  const again = recent.flatMap(({ path }) => available.get(path) ?? [])
  const broken = new Set<string>()
  for (const key of new Set(again.map(({ layer }) => layer.key)))
    if (await isGone(service, key)) broken.add(key)
  const lost = again.filter(({ layer }) => broken.has(layer.key))
  return { lost: new Set(lost.map(({ cached }) => inStore(cached.path))), broken }
}

/** A service that says no more is told of when something is saved. */
const isGone = async (service: JobCache['service'], key: string): Promise<boolean> =>
  service.find(key).then(
    (found) => found === undefined,
    (error) => {
      if (isOfCache(error)) return false
      throw error
    },
  )
