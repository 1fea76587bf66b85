import { tmpdir } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { heldBy } from '../../features/cache/job-cache.ts'
import { untellNix } from '../../features/cache/nix-conf/tell-nix.ts'
import { compaction } from '../../features/cache/plan/compaction.ts'
import { clearFolder } from '../../features/cache/restore/job-folder.ts'
import { restorePaths } from '../../features/cache/restore/restore-paths.ts'
import { saveNew } from '../../features/cache/save/save-new.ts'
import { type Moved, nothingMoved } from '../../features/cache/told.ts'
import { whyUncacheable } from '../../features/handover/privacy/why-uncacheable.ts'
import { byName, usual } from '../../features/plan/prices/prices-by-name.ts'
import type { Host } from '../../host/host.ts'
import type { Values } from '../../host/inputs.ts'
import { baseNameOf } from '../../lib/store-path.ts'
import type { Nix } from '../../nix/command.ts'
import type { Flake } from '../../nix/flake/flake.ts'
import { pathInfo } from '../../nix/store/store.ts'
import { exec } from '../../system/exec.ts'
import type { cacheInputs, folderInputs, savingInputs } from '../inputs/cache.ts'
import { jobOf, mostMoved, openCache, publish } from './cache/cache.ts'
import { flakesOfJob, type LockedFlake } from './cache/flakes-of-job.ts'
import { flakeOf, restoreExtras, saveExtras } from './cache/whole-extras.ts'
import { nixOf } from './nix.ts'

type Wishes = Pick<Values<typeof cacheInputs>, 'signingKey'> &
  Values<typeof savingInputs> &
  Values<typeof folderInputs>

/** What was restored, the second after which paths are new, and the bytes of all layers. */
export interface WholeRestored extends Moved {
  since: number
  held: number
}

/** Restores everything cached, for builds without a plan. */
export async function restoreWhole(values: Wishes, host: Host): Promise<WholeRestored> {
  const nix = await nixOf(host)
  const cache = await openCache({ ...values, cache: true }, nix, host)
  const { log, signal, environment } = host
  const temporary = environment.RUNNER_TEMP || tmpdir()
  const restored = cache
    ? await restorePaths(cache, nix, cache.available, {
        ...{ exec, log, signal, temporary, job: jobOf(host) },
        stays: true,
        tells: true,
      })
    : nothingMoved
  if (cache) await restoreExtras(values, { nix, host, cache })
  // Nix registers paths by whole seconds: everything present now is older than what follows
  const since = Math.floor(Date.now() / 1000) + 1
  await sleep(since * 1000 - Date.now())
  return { ...restored, since, held: cache ? heldBy(cache) : 0 }
}

/** Saves what was built since a given second, and the bytes of all layers then. */
export async function saveWhole(
  values: Wishes,
  host: Host,
  since: number,
): Promise<Moved & { held: number }> {
  const { log, signal } = host
  const none = { ...nothingMoved, held: 0 }
  if (signal.aborted) return none
  const nix = await nixOf(host)
  const cache = await openCache({ ...values, cache: true }, nix, host, { isFirst: false })
  if (cache === undefined) return none
  const began = performance.now()
  const flake = await flakeOf(values.flake, nix, host)
  const compact = cache.branch === 'default' ? compaction(cache, mostMoved) : undefined
  const layer = await saveNew(cache, nix, {
    ...{ log, signal, since, moved: compact?.moved ?? [] },
    expected: (name) => (byName(name) ?? usual).seconds,
    whyUncacheable: (drvPaths) => whyNot(drvPaths, { nix, host }, { flake, reference: values.flake }),
  })
  if (layer) {
    // without a plan, the paths taken from the cache are the needed ones
    const valid = await pathInfo(nix, [...cache.available.keys()])
    const needed = new Set([...valid.keys()].map(baseNameOf))
    await publish(cache, { layers: [layer], needed, replaces: compact?.replaces }, host)
  }
  await saveExtras(values, { nix, host, cache }, flake)
  const seconds = (performance.now() - began) / 1000
  const { length: paths = 0 } = layer?.paths ?? []
  return { paths, bytes: layer?.bytes ?? 0, seconds, held: heldBy(cache) + (layer?.bytes ?? 0) }
}

/** At the end of the job, removes what Nix would find in the next one. */
export async function endWhole(host: Host): Promise<void> {
  const nix = await nixOf(host)
  await untellNix(nix, { exec, log: host.log, job: jobOf(host) })
  await clearFolder(nix.at, exec)
}

/** Why outputs may not be public, judged by the locks of all flakes of this job. */
async function whyNot(
  drvPaths: readonly string[],
  { nix, host }: { nix: Nix; host: Host },
  { flake, reference }: { flake: Flake | undefined; reference: string },
): Promise<string | undefined> {
  if (flake === undefined) return noFlake(reference)
  const found = await flakesOfJob(flake, host)
  if (found === undefined) return 'it is not known any more which flakes earlier steps of this job used'
  const flakes: LockedFlake[] = found.flakes
  for (const earlier of found.references) {
    const one = earlier === reference ? flake : await flakeOf(earlier, nix, host)
    if (one === undefined) return noFlake(earlier)
    flakes.push(one)
  }
  const derivations = drvPaths.map((drvPath) => ({ drvPath }))
  return whyUncacheable(nix, { derivations }, flakes, fetch)
}

const noFlake = (reference: string): string =>
  `there is no flake at ${reference}, whose lock says which inputs are private, and this repository is public`
