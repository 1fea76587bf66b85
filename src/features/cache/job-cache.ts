import { createHash } from 'node:crypto'
import { BrokenBlob } from '../../github/blob-ranges.ts'
import type { CacheScope } from '../../github/cache-scope.ts'
import { CacheRefusal, CacheService } from '../../github/cache-service.ts'
import type { Host } from '../../host/host.ts'
import { MachineError } from '../../lib/errors.ts'
import { oneLine } from '../../lib/text.ts'
import { isSigned, parsePublicKeys, type SigningKey } from '../../nix/store/signatures.ts'
import { type Branch, newestManifest } from './chain/chain.ts'
import { mergeLayers, type NamedLayer, type WorkflowOfRun } from './chain/manifest.ts'
import { type CachedPath, narInfoOf } from './layer/cached-path.ts'
import { locate, type Usable } from './plan/located.ts'

/** The cache of one job: its permissions and contents. */
export interface JobCache extends Usable {
  service: CacheService
  scope: CacheScope
  branch: Branch
  system: string
  /** Whether anything may be saved, given the user's settings. */
  saves: boolean
  /** Signs what is saved. */
  key: SigningKey | undefined
  /**
   * Whether it uses what nobody signs: small entries, and which output a path is. An old path with a good signature could
   * stand for another output.
   */
  takesUnsigned: boolean
  /** All layers in the manifest, even those without usable paths. */
  layers: readonly NamedLayer[]
  /** Which workflow their runs are of. */
  workflows: WorkflowOfRun
}

export interface OpenOptions {
  scope: CacheScope
  system: string
  key?: SigningKey | undefined
  saves?: boolean
  signal: AbortSignal
}

/** Entries of another format are invisible. */
export const entryVersion = createHash('sha256').update('flakeship cache 1').digest('hex')

/** The chain that a run adds to. */
export const branchOf = ({ isDefault }: Pick<CacheScope, 'isDefault'>): Branch =>
  isDefault ? 'default' : 'other'

/** Opens the cache; undefined, with one warning, if there is none or it does not answer. */
export async function openJobCache(
  { environment, log }: Pick<Host, 'environment' | 'log'>,
  { scope, system, key, saves = true, signal }: OpenOptions,
): Promise<JobCache | undefined> {
  try {
    const service = new CacheService(environment, entryVersion, signal)
    const chained = { service, system, log, signal }
    const branch = branchOf(scope)
    const branches = new Set<Branch>(['default', branch])
    const found = service.may.read
      ? await Promise.all([...branches].map((one) => newestManifest(one, chained)))
      : []
    const layers = found
      .map((manifest) => manifest.layers)
      .reduce((all, more) => mergeLayers(all, more), [] as NamedLayer[])
    const keys = parsePublicKeys(key ? [key.publicKey] : [])
    const takesUnsigned = key === undefined && !scope.isFork
    const isUsable = (cached: CachedPath) => key === undefined || isSigned(narInfoOf(cached), keys)
    const available = locate(takesUnsigned ? layers : layers.map(withoutRealisations), isUsable)
    return {
      ...{ service, scope, system, available, key, branch, saves, takesUnsigned },
      layers,
      workflows: Object.assign({}, ...found.map(({ workflows }) => workflows)),
      buildsTargets: scope.isFork && key === undefined,
    }
  } catch (error) {
    signal.throwIfAborted()
    if (!isOfCache(error)) throw error
    log.info(`no cache: ${oneLine(error.message, 200)}`)
    return undefined
  }
}

const withoutRealisations = (layer: NamedLayer): NamedLayer => ({
  ...layer,
  paths: layer.paths.map(({ realises, ...cached }) => cached),
})

/** Why the workflow's cache-mode lets no layer be saved; to be found by later runs it must be added to what is read. */
export function whyNoLayers({ may }: Pick<CacheService, 'may'>): string | undefined {
  if (!may.write) return 'the cache-mode of this job does not let it write'
  if (!may.read) return 'the cache-mode of this job does not let it read, so that no later run would find it'
  return undefined
}

/** Bytes of all layers in the manifest. */
export const heldBy = ({ layers }: Pick<JobCache, 'layers'>): number =>
  layers.reduce((sum, { bytes }) => sum + bytes, 0)

/** A cache error is worth a line, never a failed job. */
export function isOfCache(error: unknown): error is Error {
  return (
    error instanceof CacheRefusal ||
    error instanceof BrokenBlob ||
    error instanceof MachineError ||
    (error instanceof Error &&
      ('code' in error || error.name === 'TimeoutError' || error instanceof TypeError))
  )
}
