import { tmpdir } from 'node:os'
import type { Keeping } from '../../../features/cache/folders/keep-memory.ts'
import type { JobCache } from '../../../features/cache/job-cache.ts'
import type { Host } from '../../../host/host.ts'
import { CommandError } from '../../../lib/errors.ts'
import { oneLine } from '../../../lib/text.ts'
import type { Nix } from '../../../nix/command.ts'
import type { Flake } from '../../../nix/flake/flake.ts'
import { exec } from '../../../system/exec.ts'
import { jobSeconds } from '../../../system/job-start.ts'
import { maySave } from './cache.ts'
import { holdsCredentials } from './credentials.ts'
import { flakesOfJob, type LockedFlake, recordFlake } from './flakes-of-job.ts'

interface Of {
  nix: Nix
  host: Host
  cache: JobCache | undefined
}

/** Restores what Nix fetched and evaluated for the same lock. */
export async function recallNix(flake: LockedFlake, of: Of): Promise<void> {
  const { nix, host, cache } = of
  const { lockHash } = flake
  await recordFlake(flake, host)
  if (!lockHash || !cache?.service.may.read || !cache.takesUnsigned) return
  await attempt(host, cache, async (keeping) => {
    const { memoryKey, restoreMemory } = await import('../../../features/cache/folders/keep-memory.ts')
    await restoreMemory(nix, memoryKey(lockHash, nix), keeping)
  })
}

/** Saves it; in a public repository only what anybody could have fetched, which `isPublic` says. */
export async function rememberNix(
  flake: Flake | undefined,
  of: Of,
  isPublic = async () => flake !== undefined && (await isAllPublic(flake, of)),
): Promise<void> {
  const { nix, host, cache } = of
  const lockHash = flake?.lockHash
  if (!lockHash || !cache || !maySave(cache) || !cache.takesUnsigned) return
  await attempt(host, cache, async (keeping) => {
    const { memoryKey, saveMemory } = await import('../../../features/cache/folders/keep-memory.ts')
    const key = memoryKey(lockHash, nix)
    if (await keeping.entries.has(key)) return
    if (!cache.scope.isPrivate && !(await isPublic())) return
    const since = Date.now() - (await jobSeconds()) * 1000
    await saveMemory(nix, key, { ...keeping, since })
  })
}

/**
 * What was fetched without our credentials, from locks with only public inputs, is not secret. All flakes of this job
 * count, since Nix keeps the trees of all of them in one folder.
 */
export async function isAllPublic(flake: LockedFlake, { nix, host }: Of): Promise<boolean> {
  const found = await flakesOfJob(flake, host)
  if (found === undefined || found.references.length > 0 || holdsCredentials(host)) return false
  const [{ inputsOf }, { checkInputs }] = await Promise.all([
    import('../../../features/handover/sources/locked-inputs.ts'),
    import('../../../features/handover/privacy/input-access.ts'),
  ])
  const inputs = found.flakes.flatMap(({ locks }) => inputsOf(locks))
  return (await checkInputs(nix, inputs, fetch)).every(({ access }) => access === 'public')
}

/** Works with the small entries of this repository; an error costs a line. */
export async function attempt(
  { environment, log, signal }: Host,
  { service }: JobCache,
  work: (keeping: Keeping) => Promise<void>,
): Promise<void> {
  const [{ fileEntries }, { isOfCache }] = await Promise.all([
    import('../../../features/cache/folders/entries.ts'),
    import('../../../features/cache/job-cache.ts'),
  ])
  const temporary = environment.RUNNER_TEMP || tmpdir()
  try {
    await work({ entries: fileEntries(service, signal), log, exec, signal, temporary })
  } catch (error) {
    signal.throwIfAborted()
    if (!isOfCache(error) && !(error instanceof CommandError)) throw error
    log.warning(`the cache is not used for this: ${oneLine(error.message, 200)}`)
  }
}
