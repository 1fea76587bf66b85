import type { Log } from '../../../host/host.ts'
import { inStore } from '../../../lib/store-path.ts'
import { count } from '../../../lib/text.ts'
import type { Nix } from '../../../nix/command.ts'
import { type Derivation, isFloating } from '../../../nix/derivation/derivation.ts'
import { type Realisation, realisations } from '../../../nix/derivation/realisations.ts'
import { narInfos, type ValidPath } from '../../../nix/store/nar-infos.ts'
import type { JobCache } from '../job-cache.ts'
import { mostRealised } from '../layer/cached-path.ts'
import type { Built } from './choose-paths.ts'
import type { Found } from './save-built.ts'

/** Outputs whose paths only the builds told. */
export interface Floating {
  /** By derivation; [''] where one of them is not known. */
  outputs: ReadonlyMap<string, readonly string[]>
  valid: ValidPath[]
  /** Cached paths of which the cache does not know yet that they are these outputs. */
  anew: ReadonlySet<string>
}

/** Asks Nix for the floating ones of some derivations; none where nobody would believe the answer later. */
export async function floatingOutputs(
  { available, takesUnsigned }: Pick<JobCache, 'available' | 'takesUnsigned'>,
  nix: Nix,
  files: ReadonlyMap<string, Derivation>,
  log: Pick<Log, 'info'>,
): Promise<Floating> {
  const floating = takesUnsigned ? [...files].filter(([, one]) => isFloating(one)) : []
  const { found, unknown } = await realisations(
    nix,
    floating.map(([drvPath]) => drvPath),
  )
  if (unknown > 0)
    log.info(
      `not in the cache, and built again by the next run: outputs of ${count(unknown, 'floating content-addressed derivation')}, which Nix ${nix.at.version} names in a form that the cache does not have (build-trace-v2)`,
    )
  const byDrv = new Map(floating.map(([drvPath]) => [drvPath, new Set<string>()]))
  for (const [path, of] of found) for (const { drvPath } of of) byDrv.get(drvPath)?.add(path)
  const outputs = floating.map(([drvPath, derivation]) => {
    const paths = [...(byDrv.get(drvPath) ?? [])]
    return [drvPath, paths.length < Object.keys(derivation.outputs).length ? [''] : paths] as const
  })
  const anew = new Set<string>()
  const all = (path: string): Realisation[] => {
    const own = found.get(path) ?? []
    const known = (available.get(path)?.cached.realises ?? []).map(({ drv, id }) => ({
      drvPath: inStore(drv),
      id,
    }))
    const isNew = own.some(({ id }) => !known.some((one) => one.id === id))
    if (isNew) anew.add(path)
    return [...own, ...known.filter(({ id }) => !own.some((one) => one.id === id))].slice(0, mostRealised)
  }
  const valid = await narInfos(nix, [...found.keys()])
  return {
    outputs: new Map(outputs),
    valid: valid.map((info) => ({ ...info, realises: all(info.path) })),
    anew,
  }
}

/** What the store knows of all outputs of what was built, each path after its references. */
export async function validOf(
  nix: Nix,
  built: readonly Pick<Built, 'outputs'>[],
  { valid, anew }: Floating,
): Promise<Pick<Found, 'valid' | 'anew'>> {
  const outputs = new Set(built.flatMap((one) => one.outputs.filter((path) => path !== '')))
  const told = new Map(valid.map((info) => [info.path, info]))
  const infos = await narInfos(nix, [...outputs])
  return { valid: infos.map((info) => told.get(info.path) ?? info), anew }
}
