import type { Plan } from '../../../documents/plan.ts'
import type { NamedLayer } from '../../../features/cache/chain/manifest.ts'
import type { JobCache } from '../../../features/cache/job-cache.ts'
import type { Cover } from '../../../features/evaluate/targets/plan-targets.ts'
import { cacheServiceOf, noCacheService } from '../../../github/cache-access.ts'
import type { Host } from '../../../host/host.ts'
import type { Values } from '../../../host/inputs.ts'
import type { Nix } from '../../../nix/command.ts'
import type { Flake } from '../../../nix/flake/flake.ts'
import type { cacheInputs } from '../../inputs/cache.ts'

type Wishes = Partial<Values<typeof cacheInputs>>

/**
 * The cache of this repository; undefined if there is none or it is not wanted. Loaded on demand. Only the first part
 * of a job reports a missing cache service.
 */
export async function openCache(
  { cache, cacheSave = true, signingKey }: Wishes,
  nix: Nix,
  host: Host,
  { isFirst = true }: { isFirst?: boolean } = {},
): Promise<JobCache | undefined> {
  if (!cache || host.kind !== 'github') return undefined
  if (!cacheServiceOf(host.environment)) {
    const tell = isFirst ? host.log.info : host.log.debug
    tell(`no cache: ${noCacheService}`)
    return undefined
  }
  const [{ openJobCache }, { cacheScope }, { parseSigningKey }] = await Promise.all([
    import('../../../features/cache/job-cache.ts'),
    import('../../../github/cache-scope.ts'),
    import('../../../nix/store/signatures.ts'),
  ])
  const key = signingKey === undefined ? undefined : parseSigningKey(signingKey)
  const scope = await cacheScope(host.environment)
  if (scope.isRelease && key === undefined) {
    host.log.info('no cache: a run for a tag builds anew what others will trust, unless signing-key is given')
    return undefined
  }
  return openJobCache(host, {
    ...{ scope, system: nix.at.system, key, saves: cacheSave, signal: host.signal },
  })
}

/** The job and run: leftovers of another job on a persistent machine are ignored. */
export const jobOf = ({ environment: env }: Pick<Host, 'environment'>): string =>
  [env.GITHUB_REPOSITORY, env.GITHUB_RUN_ID, env.GITHUB_RUN_ATTEMPT, env.GITHUB_JOB].join(' ')

/** Whether anything may be saved: by the person's wish, and by the mode of the cache. */
export const maySave = ({ saves, service }: JobCache): boolean => saves && service.may.write

/** For an evaluation: cached paths count as available from a substituter. */
export async function coveredBy(cache: JobCache | undefined): Promise<{ cover?: Cover }> {
  if (cache === undefined) return {}
  const [{ coverMissing }, { usableFor }] = await Promise.all([
    import('../../../features/cache/plan/cover.ts'),
    import('../../../features/cache/plan/located.ts'),
  ])
  return {
    cover: (missing, targets, derivations) =>
      coverMissing(missing, targets, derivations, usableFor(cache, targets)),
  }
}

/** The plan, with the reason why nothing of it may go to a public cache. */
export async function withPrivacy(
  plan: Plan,
  flake: Flake | undefined,
  nix: Nix,
  cache: JobCache | undefined,
): Promise<Plan> {
  if (!cache || !maySave(cache) || cache.scope.isPrivate || flake === undefined) return plan
  const { whyUncacheable } = await import('../../../features/handover/privacy/why-uncacheable.ts')
  const uncacheable = await whyUncacheable(nix, plan, [flake], fetch)
  return uncacheable === undefined ? plan : { ...plan, uncacheable }
}

/** Bytes that all live layers may take, of GitHub's ten gigabytes. */
export const most = 5e9
/** The share of it for a layer that replaces all others, to leave room for new ones. */
export const mostMoved = 0.8 * most

/** What a job saved, and what it needed from the cache (base names). */
export interface Kept {
  layers: readonly NamedLayer[]
  needed: ReadonlySet<string>
  /** Keys of the layers that the new one replaces. */
  replaces?: ReadonlySet<string> | undefined
}

/** Publishes layers to later runs; an error costs a line. */
export async function publish(
  { service, system, branch }: Pick<JobCache, 'service' | 'system' | 'branch'>,
  { layers, needed, replaces }: Kept,
  { log, signal, environment }: Pick<Host, 'log' | 'signal' | 'environment'>,
): Promise<void> {
  const [{ addToChain }, { isOfCache }] = await Promise.all([
    import('../../../features/cache/chain/chain.ts'),
    import('../../../features/cache/job-cache.ts'),
  ])
  const run = Number(environment.GITHUB_RUN_ID) || 0
  // the same file on another branch is the same workflow
  const workflow = environment.GITHUB_WORKFLOW_REF?.replace(/@.*$/s, '')
  const use = { run, needed: new Set([...needed, ...layers.flatMap(namesIn)]), workflow }
  try {
    await addToChain(
      { service, system, log, signal },
      { branch, layers, most, use, ...(replaces ? { replaces } : {}) },
    )
  } catch (error) {
    signal.throwIfAborted()
    if (!isOfCache(error)) throw error
    log.warning(`what was saved in the cache is not found by the next run: ${error.message}`)
  }
}

/** The paths that the run needs by a layer's own account: what it saved, not what it took over for others. */
const namesIn = ({ paths }: NamedLayer): string[] =>
  paths.filter(({ used }) => used === undefined).map(({ path }) => path)
