import { tmpdir } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Restored, restorePaths } from '../../features/cache/restore/restore-paths.ts'
import { saveNew } from '../../features/cache/save/save-new.ts'
import { whyUncacheable } from '../../features/handover/privacy/why-uncacheable.ts'
import { byName, usual } from '../../features/plan/prices/prices-by-name.ts'
import type { Host } from '../../host/host.ts'
import type { Values } from '../../host/inputs.ts'
import { resolveFlake } from '../../nix/flake/flake.ts'
import { exec } from '../../system/exec.ts'
import type { wholeCacheInputs } from '../inputs/cache.ts'
import { openCache, publish } from './cache.ts'
import { nixOf } from './nix.ts'

type Wishes = Values<typeof wholeCacheInputs>

const since = 'cache-since'

/** Restores all that is cached, for builds that nobody has planned. */
export async function restoreWhole(values: Wishes, host: Host): Promise<Restored> {
  const restored = await restore(values, host)
  // Nix registers paths by whole seconds: what is there now is of an earlier one than anything that follows
  const next = Math.floor(Date.now() / 1000) + 1
  host.keep(since, String(next))
  await sleep(next * 1000 - Date.now())
  return restored
}

async function restore(values: Wishes, host: Host): Promise<Restored> {
  const nix = await nixOf(host)
  const cache = await openCache({ ...values, cache: true }, nix, host)
  if (cache === undefined) return { paths: 0, bytes: 0, seconds: 0 }
  const { log, signal, environment } = host
  const temporary = environment.RUNNER_TEMP || tmpdir()
  return restorePaths(cache, nix, cache.available, { exec, log, signal, temporary })
}

/** Saves what was built since; gives the number of paths. */
export async function saveWhole(
  values: Wishes,
  host: Host,
  from = Number(host.kept(since)),
): Promise<number> {
  const { log, signal } = host
  if (signal.aborted || !from) return 0
  const nix = await nixOf(host)
  const cache = await openCache({ ...values, cache: true }, nix, host)
  if (cache === undefined) return 0
  const layer = await saveNew(cache, nix, {
    ...{ log, signal, since: from },
    expected: (name) => (byName(name) ?? usual).seconds,
    whyUncacheable: async (drvPaths) => {
      const quiet = { onWarning: log.debug, onTrace: log.debug }
      const flake = await resolveFlake(nix, values.flake, {
        cwd: process.cwd(),
        signal,
        overrides: [],
        ...quiet,
      }).catch(() => undefined)
      if (flake === undefined)
        return `there is no flake at ${values.flake}, whose lock says which inputs are private, and this repository is public`
      return whyUncacheable(nix, { derivations: drvPaths.map((drvPath) => ({ drvPath })) }, flake, fetch)
    },
  })
  if (layer) await publish(cache, [layer], host)
  return layer?.paths.length ?? 0
}
