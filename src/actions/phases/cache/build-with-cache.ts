import { tmpdir } from 'node:os'
import type { Plan } from '../../../documents/plan.ts'
import type { Result } from '../../../documents/result.ts'
import type { NamedLayer } from '../../../features/cache/chain/manifest.ts'
import type { JobCache } from '../../../features/cache/job-cache.ts'
import type { Located } from '../../../features/cache/plan/located.ts'
import type { Refusals } from '../../../features/cache/restore/refused.ts'
import type { Restored } from '../../../features/cache/restore/restore-paths.ts'
import type { CacheUse, Moved } from '../../../features/cache/told.ts'
import type { Host } from '../../../host/host.ts'
import type { Values } from '../../../host/inputs.ts'
import { baseNameOf } from '../../../lib/store-path.ts'
import type { Nix } from '../../../nix/command.ts'
import { exec } from '../../../system/exec.ts'
import { jobSeconds } from '../../../system/job-start.ts'
import type { folderInputs } from '../../inputs/cache.ts'
import { jobOf, type Kept, most, mostMoved, publish } from './cache.ts'
import { fillFolder, keepFolder } from './kept-folder.ts'

interface Work {
  plan: Plan
  nix: Nix
  host: Host
  values: Values<typeof folderInputs> & { shard?: string }
}

/** Builds by some Nix; what it refuses of the cache is taken away. */
type Build = (nix: Nix, more?: Partial<Pick<Refusals, 'takeAway'>>) => Promise<Result>

/** The build result, and what the cache contributed; absent if there is none. */
export interface BuiltWithCache {
  result: Result
  use?: CacheUse
}

/**
 * Builds with the cache, and saves what it should keep, even if some builds failed. `onKept`, if given, publishes what
 * was saved; otherwise this function does.
 */
export async function withCache(
  cache: JobCache | undefined,
  work: Work,
  build: Build,
  onKept?: (kept: Kept, cache: JobCache) => Promise<void>,
): Promise<BuiltWithCache> {
  if (cache === undefined) return { result: await build(work.nix) }
  const { values, plan } = work
  const of = { ...work, cache, ...(values.shard === undefined ? {} : { shard: values.shard }) }
  await fillFolder(values, of)
  const { result, restored, spared, needed } = await restoreAndBuild(cache, work, build)
  if (work.host.signal.aborted) return { result }
  await keepFolder(values, of, plan.uncacheable)
  const { compaction } = await import('../../../features/cache/plan/compaction.ts')
  // one layer that replaces all others, instead of one more, if this job publishes
  const isDue = onKept === undefined && cache.saves && cache.branch === 'default'
  const compact = isDue ? compaction(cache, mostMoved) : undefined
  const { layer, seconds } = await save(cache, work, result, { restored, moved: compact?.moved ?? [] })
  const kept = { needed, layers: layer ? [layer] : [], replaces: compact?.replaces }
  if (onKept) await onKept(kept, cache)
  else if (layer) await publish(cache, kept, work.host)
  const saved = { paths: layer?.paths.length ?? 0, bytes: layer?.bytes ?? 0, seconds }
  return { result, use: await tellUse(cache, { result, restored, saved, spared }, work.host) }
}

interface Restoring {
  result: Result
  restored: Restored
  /** Estimated build seconds saved by what was restored, by name. */
  spared: number
  /** Base names of the plan's needs that the cache has. */
  needed: ReadonlySet<string>
}

async function restoreAndBuild(cache: JobCache, { plan, nix, host }: Work, build: Build): Promise<Restoring> {
  const [{ cachedForPlan }, folder, { refusals }, { restorePaths }, ...others] = await Promise.all([
    import('../../../features/cache/plan/cached-for-plan.ts'),
    import('../../../features/cache/restore/job-folder.ts'),
    import('../../../features/cache/restore/refused.ts'),
    import('../../../features/cache/restore/restore-paths.ts'),
    import('../../../features/cache/restore/show-to-nix.ts'),
    import('../../../features/plan/prices/spared.ts'),
    import('../../../features/cache/nix-conf/tell-nix.ts'),
  ])
  const [{ withFolder }, { sparedBy }, { untellNix }] = others
  const { log, signal, environment } = host
  const [temporary, job] = [environment.RUNNER_TEMP || tmpdir(), jobOf(host)]
  const wanted = await cachedForPlan(plan, cache)
  const restored = await log.group('Restoring from the cache', () =>
    restorePaths(cache, nix, wanted, { exec, log, signal, temporary, job, stays: false, tells: true }),
  )
  const spared = restored.paths === 0 ? 0 : sparedBy([...wanted.values()].map(({ cached }) => cached))
  const { takeAway, taken } = refusals(wanted, { nix, exec, log })
  let result =
    restored.paths > 0
      ? await build(await withFolder(nix, exec, cache.key?.publicKey), { takeAway })
      : await build(nix)
  const isRefused = restored.paths > 0 && !signal.aborted && result.failures.some(isOfSubstituter)
  if (!(await folder.isToStay(job))) await untellNix(nix, { exec, log, job })
  if (restored.paths > 0) await folder[isRefused ? 'clearFolder' : 'leaveFolder'](nix.at, exec, job)
  if (isRefused) {
    log.warning(`Nix refuses something of ${layersOf(wanted)} of the cache: building once more without it`)
    result = await build(nix)
  }
  const lost = new Set([...restored.lost, ...taken.keys()])
  const broken = new Set([...restored.broken, ...[...taken.values()].map(({ layer }) => layer.key)])
  const kept = { ...restored, paths: restored.paths - taken.size, lost, broken }
  return { result, restored: kept, spared, needed: new Set([...wanted.keys()].map(baseNameOf)) }
}

function layersOf(wanted: ReadonlyMap<string, Located>): string {
  const [key, ...others] = new Set([...wanted.values()].map(({ layer }) => layer.key))
  return others.length === 0 ? `the layer ${key}` : `the layers ${[key, ...others.slice(0, 7)].join(', ')}`
}

/** Without `fallback`, Nix does not build in place of an archive that does not match its narinfo. */
const isOfSubstituter = (failure: Result['failures'][number]): boolean => failure.class === 'substituter'

async function save(
  cache: JobCache,
  { plan, nix, host }: Work,
  result: Result,
  { restored: { lost, broken }, moved }: { restored: Restored; moved: readonly Located[] },
): Promise<{ layer: NamedLayer | undefined; seconds: number }> {
  const [{ savePlan }, { byName, usual }] = await Promise.all([
    import('../../../features/cache/save/save-plan.ts'),
    import('../../../features/plan/prices/prices-by-name.ts'),
  ])
  const { log, signal } = host
  const began = performance.now()
  const since = Math.floor(Date.now() / 1000 - (await jobSeconds()))
  const expected = (name: string) => (byName(name) ?? usual).seconds
  const layer = await log.group('Saving to the cache', () =>
    savePlan(cache, nix, { plan, result }, { log, signal, since, expected, moved, lost, broken }),
  )
  return { layer, seconds: (performance.now() - began) / 1000 }
}

async function tellUse(
  cache: JobCache,
  { result, restored, saved, spared }: { result: Result; restored: Restored; saved: Moved; spared: number },
  host: Host,
): Promise<CacheUse> {
  const [{ cacheLine, whyNotWorth }, { heldBy }] = await Promise.all([
    import('../../../features/cache/told.ts'),
    import('../../../features/cache/job-cache.ts'),
  ])
  const built = result.derivations.filter(({ stop }) => stop !== undefined).length
  const needed = restored.paths + built
  const hitRate = needed === 0 ? undefined : restored.paths / needed
  const use = { restored, saved, hitRate, held: heldBy(cache) + saved.bytes, most }
  const lines = [cacheLine(use), whyNotWorth(use, spared)].filter((line) => line !== undefined)
  if (restored.paths + saved.paths > 0) await host.summary(`${lines.join(' ')}\n`)
  return use
}
