import type { Nix } from '../../../nix/command.ts'
import { DerivationFiles, derivationName } from '../../../nix/derivation/derivation-files.ts'
import { allNarInfos } from '../../../nix/store/nar-infos.ts'
import type { NamedLayer } from '../chain/manifest.ts'
import type { JobCache } from '../job-cache.ts'
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
  const { log, since } = saving
  if (!cache.service.may.write) {
    log.info('nothing is saved in the cache: the cache-mode of this job does not let it write')
    return undefined
  }
  const find = async (): Promise<Found> => {
    const all = await allNarInfos(nix)
    const fresh = all.filter(({ registered, path }) => registered >= since && !cache.available.has(path))
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
    const built = [...files].map(([drvPath, { outputs }]) => ({
      name: derivationName(drvPath),
      outputs: Object.values(outputs),
      isTarget: false,
    }))
    return { built, valid: fresh }
  }
  return saveBuilt(cache, nix, find, saving)
}
