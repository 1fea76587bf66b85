import type { Environment } from './context.ts'

/** What a job may do with cache entries. */
export interface CacheAccess {
  read: boolean
  write: boolean
}

/** Why there is no cache at all. */
export const noCacheService = 'this runner offers no cache service (version 2)'

const modes: Readonly<Record<string, CacheAccess>> = {
  none: { read: false, write: false },
  read: { read: true, write: false },
  write: { read: true, write: true },
  'write-only': { read: false, write: true },
}

/** The URL and token of the cache service (version 2); undefined if this runner has none. */
export function cacheServiceOf({
  ACTIONS_CACHE_SERVICE_V2: version,
  ACTIONS_RESULTS_URL: url,
  ACTIONS_RUNTIME_TOKEN: token,
}: Environment): { url: string; token: string } | undefined {
  return version && url && token ? { url, token } : undefined
}

/** The workflow's cache permissions (research: platform §4.2); unknown values are left to the service. */
export function cacheMode({ ACTIONS_CACHE_MODE: said = '' }: Environment): {
  mode: string
  may: CacheAccess
} {
  const mode = said.trim().toLowerCase()
  return { mode, may: modes[mode] ?? { read: true, write: true } }
}
