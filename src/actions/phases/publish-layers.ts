import type { NamedLayer } from '../../features/cache/chain/manifest.ts'
import type { JobCache } from '../../features/cache/job-cache.ts'
import type { Host } from '../../host/host.ts'

/** Bytes that all live layers may take, of the ten that GitHub gives. */
export const most = 5e9
/** Of these, what a layer may take that stands for all others: there is to be room for new ones. */
export const mostMoved = 0.8 * most

/** What a job saved, and what it needed of the cache (base names). */
export interface Kept {
  layers: readonly NamedLayer[]
  needed: ReadonlySet<string>
  /** Keys of layers that the new one stands for. */
  replaces?: ReadonlySet<string> | undefined
}

/** Makes layers known to later runs; what goes wrong is told in a line. */
export async function publish(
  { service, system, branch }: Pick<JobCache, 'service' | 'system' | 'branch'>,
  { layers, needed, replaces }: Kept,
  { log, signal, environment }: Pick<Host, 'log' | 'signal' | 'environment'>,
): Promise<void> {
  const [{ addToChain }, { isOfCache }] = await Promise.all([
    import('../../features/cache/chain/chain.ts'),
    import('../../features/cache/job-cache.ts'),
  ])
  const run = Number(environment.GITHUB_RUN_ID) || 0
  const use = { run, needed: new Set([...needed, ...layers.flatMap(namesIn)]) }
  try {
    await addToChain(
      { service, system, log, signal },
      { branch, layers, most, use, ...(replaces ? { replaces } : {}) },
    )
  } catch (error) {
    if (!isOfCache(error)) throw error
    log.warning(`what was saved in the cache is not found by the next run: ${error.message}`)
  }
}

/** What a layer says itself that the run needs: what it saved; what it took over is needed by others. */
const namesIn = ({ paths }: NamedLayer): string[] =>
  paths.filter(({ used }) => used === undefined).map(({ path }) => path)
