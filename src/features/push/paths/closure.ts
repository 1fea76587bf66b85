import type { Log } from '../../../host/host.ts'
import { MachineError } from '../../../lib/errors.ts'
import { count, oneLine } from '../../../lib/text.ts'
import type { Nix } from '../../../nix/command.ts'
import { DerivationFiles } from '../../../nix/derivation/derivation-files.ts'
import { narInfos, type ValidPath } from '../../../nix/store/nar-infos.ts'
import { pathInfo } from '../../../nix/store/store.ts'
import { substitute } from '../../../nix/store/substituters.ts'
import type { Siblings } from './siblings.ts'

/**
 * The closure of some paths, with all available outputs of each derivation: a machine that needs one that the cache
 * lacks would rebuild all of them. `siblings` tells them in a store without derivations. References first.
 */
export async function wholeClosure(
  nix: Nix,
  roots: readonly string[],
  { log, siblings: siblingsOf }: { log: Log; siblings: Siblings },
): Promise<ValidPath[]> {
  const files = new DerivationFiles()
  const asked = new Set<string>()
  const gone = new Map<string, string>()
  let all = [...new Set(roots)]
  for (;;) {
    const closure = await closureOf(nix, all)
    const derivers = new Set(closure.flatMap(({ deriver }) => deriver ?? []))
    const here = new Set(closure.map(({ path }) => path))
    const siblings = new Map<string, string>()
    for (const [drvPath, { outputs }] of await files.all(derivers)) {
      const own = Object.values(outputs)
      if (!own.some((path) => here.has(path))) continue // the deriver of the same content by another way
      for (const path of own)
        if (path !== '' && !here.has(path) && !gone.has(path)) siblings.set(path, drvPath)
    }
    // the file of a derivation may leave out what floats
    for (const [deriver, of] of await siblingsOf(derivers))
      for (const path of of) if (!here.has(path) && !gone.has(path)) siblings.set(path, deriver)
    if (siblings.size === 0) {
      tell(gone, log)
      return closure
    }
    const wanted = [...siblings.keys()]
    const fresh = wanted.filter((path) => !asked.has(path))
    for (const path of fresh) asked.add(path)
    await substitute(nix, fresh)
    const valid = await pathInfo(nix, wanted)
    for (const path of wanted) if (!valid.has(path)) gone.set(path, siblings.get(path) ?? '')
    all = [...all, ...valid.keys()]
  }
}

async function closureOf(nix: Nix, roots: readonly string[]): Promise<ValidPath[]> {
  let valid = await pathInfo(nix, roots)
  if (valid.size < roots.length) {
    await substitute(
      nix,
      roots.filter((path) => !valid.has(path)),
    )
    valid = await pathInfo(nix, roots)
  }
  const [missing] = roots.filter((path) => !valid.has(path))
  if (missing !== undefined)
    throw new MachineError(
      `${missing} is neither in the store of this machine nor in a substituter that its Nix asks; restore the cache of the repository in a step before, or build in this job`,
    )
  return narInfos(nix, [...(await pathInfo(nix, roots, { recursive: true })).keys()])
}

function tell(gone: ReadonlyMap<string, string>, log: Log): void {
  const [first] = gone.keys()
  if (first !== undefined)
    log.warning(
      `${count(gone.size, 'output')} of what is pushed ${gone.size === 1 ? 'is' : 'are'} not in this store, and a machine that asks for one builds it again: ${oneLine(first, 160)}${gone.size > 1 ? ', …' : ''}`,
    )
}
