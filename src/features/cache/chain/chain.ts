import { setTimeout as sleep } from 'node:timers/promises'
import { BrokenBlob, readWhole } from '../../../github/blob-ranges.ts'
import { BlobUpload } from '../../../github/blob-upload.ts'
import type { CacheService } from '../../../github/cache-service.ts'
import type { Log } from '../../../host/host.ts'
import { oneLine } from '../../../lib/text.ts'
import { BadLayer, limits } from '../layer/layer-format.ts'
import {
  type Manifest,
  mergeLayers,
  type NamedLayer,
  packManifest,
  readManifest,
  withinLimit,
} from './manifest.ts'
import { recordUse, workflowsAfter } from './use.ts'

/**
 * The chain of the default branch, or that of another ref. Their names differ, since a lookup prefers the newest entry
 * of our own ref, and a pull request's would hide that of the default branch.
 */
export type Branch = 'default' | 'other'

export interface Chained {
  service: CacheService
  system: string
  log: Log
  signal: AbortSignal
}

const prefixOf = (branch: Branch, system: string): string => `flakeship-m1-${branch[0]}-${system}-`

interface Newest extends Manifest {
  number: number
}

/** The newest manifest of a branch; an unusable one counts as empty, with a warning, but its number stays taken. */
export async function newestManifest(
  branch: Branch,
  { service, system, log, signal }: Chained,
): Promise<Newest> {
  const prefix = prefixOf(branch, system)
  const found = await service.find(prefix, 'prefix')
  const number = Number(/^\d{1,9}$/.exec(found?.key.slice(prefix.length) ?? '')?.[0] ?? 0)
  if (!found?.key.startsWith(prefix)) return { number: 0, system, layers: [] }
  try {
    const packed = await readWhole({ url: service.urlOf(found), signal }, limits.packed)
    return { ...readManifest(packed, system), number }
  } catch (error) {
    if (!(error instanceof BadLayer || error instanceof BrokenBlob)) throw error
    log.warning(`the cache is not used: ${found.key} ${because(error)}`)
    return { number, system, layers: [] }
  }
}

const because = ({ message }: Error): string => `cannot be used (${oneLine(message, 160)})`

/** Milliseconds that another run may take between its reservation and its manifest. */
const patience = 8000

export interface Addition {
  branch: Branch
  layers: readonly NamedLayer[]
  /** Bytes that all live layers may take. */
  most: number
  /** The run, and what it needed (base names). */
  use?: { run: number; needed: ReadonlySet<string>; workflow?: string | undefined }
  /** Keys of the layers that the new ones replace. */
  replaces?: ReadonlySet<string>
}

/**
 * Adds layers to the chain of a branch; returns the live ones. The number of a manifest is reserved by creating it: if
 * another run was faster, we read its manifest and add ours on top. A reservation whose run died is skipped.
 */
export async function addToChain(chained: Chained, addition: Addition): Promise<Manifest> {
  const { branch, layers } = addition
  const { service, system, log, signal } = chained
  let abandoned = 0
  for (let tries = 0; tries < 40; tries++) {
    signal.throwIfAborted()
    const before = await newestManifest(branch, chained)
    const known = new Set(before.layers.map(({ key }) => key))
    if (layers.every(({ key }) => known.has(key))) return before
    const manifest = manifestAfter(before, addition)
    const number = Math.max(before.number, abandoned) + 1
    const key = prefixOf(branch, system) + number
    const created = await service.create(key)
    if (created.kind === 'created') {
      const packed = packManifest(manifest)
      const bytes = await new BlobUpload(created.url, signal).end(packed)
      await service.finalize(key, bytes)
      return manifest
    }
    if (!(await isThereSoon(service, key, signal))) {
      log.debug(`${key} was reserved and never written`)
      abandoned = number
    }
  }
  log.warning('the cache keeps changing; what this job saved is saved again by the next one')
  return { system, layers: [] }
}

function manifestAfter(
  { system, layers: before, workflows = {} }: Manifest,
  { layers, most, use, replaces }: Addition,
): Manifest {
  const left = before.filter(({ key }) => !replaces?.has(key))
  const merged = mergeLayers(left, layers)
  if (!use) return { system, layers: withinLimit(merged, most), workflows }
  const after = withinLimit(recordUse(merged, use.needed, use.run), most)
  return { system, layers: after, workflows: workflowsAfter(after, workflows, use) }
}

async function isThereSoon(service: CacheService, key: string, signal: AbortSignal): Promise<boolean> {
  const end = performance.now() + patience
  for (let pause = 300; performance.now() < end; pause *= 1.5) {
    await sleep(pause * (0.5 + Math.random()), undefined, { signal })
    if (await service.find(key)) return true
  }
  return false
}
