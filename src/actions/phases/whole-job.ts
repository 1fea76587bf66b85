import { transferOf, type transferOutputs } from '../../features/cache/told.ts'
import type { Host } from '../../host/host.ts'
import { readInputs, type Values } from '../../host/inputs.ts'
import { cacheInputs, folderInputs, savingInputs } from '../inputs/cache.ts'
import { most } from './cache/cache.ts'

/** What is read again at the end of the job. */
export const wholeInputs = {
  ...savingInputs,
  ...folderInputs,
  signingKey: cacheInputs.signingKey,
} as const

/** Loaded only in a GitHub job, since it includes the cache clients. */
const wholeCache = () => import('./whole-cache.ts')
const since = 'cache-since'

/**
 * Restores everything cached, for builds without a plan, and notes that the end of the job saves; returns the outputs
 * and the second from which on paths are new.
 */
export async function restoreForJob(
  values: Values<typeof wholeInputs>,
  host: Host,
): Promise<{ outputs: Record<'restored' | keyof typeof transferOutputs, string>; since: number }> {
  const restored = await (await wholeCache()).restoreWhole(values, host)
  host.keep(since, String(restored.since))
  const { outputs, line } = transferOf('restored', { ...restored, most })
  await host.summary(line)
  return { outputs: { restored: String(restored.paths), ...outputs }, since: restored.since }
}

/** At the end of a job that restored: saves what was built since. */
export async function saveOfJob(host: Host): Promise<void> {
  const from = Number(host.kept(since))
  if (!from) return
  const { endWhole, saveWhole } = await wholeCache()
  const saved = await saveWhole(readInputs(wholeInputs, host), host, from)
  await endWhole(host)
  await host.summary(transferOf('saved', { ...saved, most }).line)
}

/** The same without saving. */
export async function endOfJob(host: Host): Promise<void> {
  if (host.kept(since)) await (await wholeCache()).endWhole(host)
}
