import type { Nix } from '../command.ts'
import type { NarInfo } from './narinfo.ts'
import { hexOfNarHash } from './source-path.ts'
import { allPathInfo, type PathInfo, pathInfo } from './store.ts'

/** A valid path, and when it became that (seconds). */
export interface ValidPath extends NarInfo {
  registered: number
}

/** What the store knows of these paths, each after its references; those that are not valid are left out. */
export async function narInfos(nix: Nix, paths: readonly string[]): Promise<ValidPath[]> {
  return referencesFirst(await pathInfo(nix, paths))
}

/** The same of everything in the store. */
export const allNarInfos = async (nix: Nix): Promise<ValidPath[]> => referencesFirst(await allPathInfo(nix))

/** Without recursion, since a chain may be thousands long. */
function referencesFirst(infos: ReadonlyMap<string, PathInfo>): ValidPath[] {
  const order: ValidPath[] = []
  const state = new Map<string, 'open' | 'done'>()
  for (const root of infos.keys()) {
    const stack = [root]
    for (let path = stack.at(-1); path !== undefined; path = stack.at(-1)) {
      const info = infos.get(path)
      if (!info || state.has(path)) {
        stack.pop()
        if (info && state.get(path) === 'open') order.push(...validPath(path, info))
        state.set(path, 'done')
        continue
      }
      state.set(path, 'open')
      for (const to of info.references) if (!state.has(to) && infos.has(to)) stack.push(to)
    }
  }
  return order
}

function validPath(path: string, info: PathInfo): ValidPath[] {
  const narHash = info.narHash && hexOfNarHash(info.narHash)
  if (!narHash) return []
  const { narSize, references, deriver, contentAddress, signatures = [], registered = 0 } = info
  return [
    {
      ...{ path, narHash, narSize, references, signatures, registered },
      ...(deriver === undefined ? {} : { deriver }),
      ...(contentAddress === undefined ? {} : { contentAddress }),
    },
  ]
}
