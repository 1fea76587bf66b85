import { tmpdir } from 'node:os'
import type { Plan } from '../../documents/plan.ts'
import type { Result } from '../../documents/result.ts'
import type { NamedLayer } from '../../features/cache/chain/manifest.ts'
import type { JobCache } from '../../features/cache/job-cache.ts'
import type { Cover } from '../../features/evaluate/targets/plan-targets.ts'
import type { Host } from '../../host/host.ts'
import type { Values } from '../../host/inputs.ts'
import type { Nix } from '../../nix/command.ts'
import type { Flake } from '../../nix/flake/flake.ts'
import { exec } from '../../system/exec.ts'
import { jobSeconds } from '../../system/job-start.ts'
import type { cacheInputs } from '../inputs/cache.ts'

type Wishes = Partial<Values<typeof cacheInputs>>

/** What the cache of this repository has; undefined where there is none, or it is not wanted. Loaded only then. */
export async function openCache(
  { cache, signingKey }: Wishes,
  nix: Nix,
  host: Host,
): Promise<JobCache | undefined> {
  if (!cache || host.kind !== 'github') return undefined
  const [{ openJobCache }, { cacheScope }, { parseSigningKey }] = await Promise.all([
    import('../../features/cache/job-cache.ts'),
    import('../../github/cache-scope.ts'),
    import('../../nix/store/signatures.ts'),
  ])
  const key = signingKey === undefined ? undefined : parseSigningKey(signingKey)
  const scope = await cacheScope(host.environment)
  return openJobCache(host, { scope, system: nix.at.system, key, signal: host.signal })
}

/** For an evaluation: what the cache has counts as being in a substituter. */
export async function coveredBy(cache: JobCache | undefined): Promise<{ cover?: Cover }> {
  if (cache === undefined) return {}
  const [{ coverMissing }, { usableFor }] = await Promise.all([
    import('../../features/cache/plan/cover.ts'),
    import('../../features/cache/plan/located.ts'),
  ])
  return {
    cover: (missing, targets, derivations) =>
      coverMissing(missing, targets, derivations, usableFor(cache, targets)),
  }
}

/** The plan, with the reason why nothing of it may be kept where everybody could read it. */
export async function withPrivacy(
  plan: Plan,
  flake: Flake | undefined,
  nix: Nix,
  cache: JobCache | undefined,
): Promise<Plan> {
  if (!cache?.service.may.write || cache.scope.isPrivate || flake === undefined) return plan
  const { whyUncacheable } = await import('../../features/handover/privacy/why-uncacheable.ts')
  const uncacheable = await whyUncacheable(nix, plan, flake, fetch)
  return uncacheable === undefined ? plan : { ...plan, uncacheable }
}

/** Builds with what the cache has, and gives what it should keep to `onLayer`, also where some of it failed. */
export async function withCache(
  cache: JobCache | undefined,
  { plan, nix, host }: { plan: Plan; nix: Nix; host: Host },
  build: (nix: Nix) => Promise<Result>,
  onLayer: (layer: NamedLayer, cache: JobCache) => Promise<void> = (layer, of) => publish(of, [layer], host),
): Promise<Result> {
  if (cache === undefined) return build(nix)
  const [{ cachedForPlan }, { clearFolder, restorePaths }, { withFolder }, { savePlan }, { byName, usual }] =
    await Promise.all([
      import('../../features/cache/plan/cached-for-plan.ts'),
      import('../../features/cache/restore/restore-paths.ts'),
      import('../../features/cache/restore/show-to-nix.ts'),
      import('../../features/cache/save/save-plan.ts'),
      import('../../features/plan/prices/prices-by-name.ts'),
    ])
  const { log, signal, environment } = host
  const temporary = environment.RUNNER_TEMP || tmpdir()
  const restored = await log.group('Restoring from the cache', async () =>
    restorePaths(cache, nix, await cachedForPlan(plan, cache), { exec, log, signal, temporary }),
  )
  let result = await build(restored.paths > 0 ? await withFolder(nix, exec) : nix)
  if (restored.paths > 0) await clearFolder(nix, exec)
  if (restored.paths > 0 && !signal.aborted && result.failures.some(isOfSubstituter)) {
    log.warning('Nix refuses something that came from the cache: building once more without it')
    result = await build(nix)
  }
  if (signal.aborted) return result
  const since = Math.floor(Date.now() / 1000 - (await jobSeconds()))
  const layer = await log.group('Saving to the cache', () =>
    savePlan(
      cache,
      nix,
      { plan, result },
      { log, signal, since, expected: (name) => (byName(name) ?? usual).seconds },
    ),
  )
  if (layer) await onLayer(layer, cache)
  return result
}

/** Without `fallback`, Nix builds nothing in place of an archive that is not what its narinfo says. */
const isOfSubstituter = (failure: Result['failures'][number]): boolean => failure.class === 'substituter'

/** Bytes that all live layers may take, of the ten that GitHub gives. */
const most = 5e9

/** Makes layers known to later runs; what goes wrong is told in a line. */
export async function publish(
  { service, system, branch }: Pick<JobCache, 'service' | 'system' | 'branch'>,
  layers: readonly NamedLayer[],
  { log, signal }: Pick<Host, 'log' | 'signal'>,
): Promise<void> {
  const [{ addToChain }, { isOfCache }] = await Promise.all([
    import('../../features/cache/chain/chain.ts'),
    import('../../features/cache/job-cache.ts'),
  ])
  try {
    await addToChain({ service, system, log, signal }, { branch, layers, most })
  } catch (error) {
    if (!isOfCache(error)) throw error
    log.warning(`what was saved in the cache is not found by the next run: ${error.message}`)
  }
}
