import type { Plan } from '../../documents/plan.ts'
import type { Log } from '../../host/host.ts'
import { UserError } from '../../lib/errors.ts'
import { count, duration } from '../../lib/text.ts'
import type { Nix } from '../../nix/command.ts'
import { pathInfo } from '../../nix/store/store.ts'
import type { StoreOwner } from '../../nix/store/store-owner.ts'
import { importPack } from './pack/import-pack.ts'
import type { PackLimits } from './pack/pack-format.ts'
import { type Verified, verifyPack } from './pack/verify-pack.ts'
import { bringSource, type From } from './sources/restore-source.ts'
import type { Stores } from './sources/save-sources.ts'

export interface UnpackOptions extends Stores {
  /** The file that `packDerivations` wrote elsewhere. */
  file: string
  /** A temporary folder for source files. */
  folder: string
  limits?: PackLimits
  /** Adds everything at once; without it, Nix adds path by path. */
  owner?: StoreOwner | undefined
  signal: AbortSignal
}

export interface Unpacked {
  /** Number of paths added to the store. */
  added: number
  /** The origin of each input's tree. */
  sources: { input: string; from: From }[]
}

/** Derivations are small; sources are limited when they are packed. */
const usual: PackLimits = { bytes: 1024 ** 3, paths: 500_000 }

/**
 * Adds what the targets of a plan need for building to this store, so that `nix build DRV^*` works without the flake
 * and without evaluating. The whole pack is verified before its first path is added.
 */
export async function unpackDerivations(
  nix: Nix,
  log: Log,
  plan: Pick<Plan, 'targets' | 'sources'>,
  options: UnpackOptions,
): Promise<Unpacked> {
  const { file, limits = usual, owner, signal } = options
  const began = performance.now()
  const verified = await verifyPack(file, limits)
  const { wanted, outside } = needed(plan, verified)
  const valid = await pathInfo(nix, [...wanted, ...outside])
  const sources: Unpacked['sources'] = []
  for (const path of outside) {
    if (valid.has(path)) continue
    const source = plan.sources?.find((one) => one.path === path)
    if (source === undefined) throw incomplete(path)
    sources.push({ input: source.input, from: await bringSource(nix, log, source, options) })
  }
  const missing = new Set([...wanted].filter((path) => !valid.has(path)))
  const how = { limits, wanted: missing, owner, log, signal }
  const added = missing.size > 0 ? await importPack(nix, file, verified, how) : 0
  log.info(
    `${count(added, 'path')} of ${verified.size} added to the store in ${duration((performance.now() - began) / 1000)}`,
  )
  return { added, sources }
}

/** What the targets need: paths of the pack, and paths outside it. */
function needed(
  { targets }: Pick<Plan, 'targets'>,
  verified: ReadonlyMap<string, Verified>,
): { wanted: Set<string>; outside: Set<string> } {
  const outside = new Set<string>()
  const wanted = new Set<string>()
  for (const { drvPath } of targets) {
    if (!verified.has(drvPath)) throw incomplete(drvPath)
    wanted.add(drvPath)
  }
  for (const path of wanted) {
    for (const to of verified.get(path)?.references ?? []) (verified.has(to) ? wanted : outside).add(to)
  }
  return { wanted, outside }
}

function incomplete(path: string): UserError {
  return new UserError(
    `the pack of derivations lacks ${path}, which is needed; give the plan and the pack of one evaluation`,
  )
}
