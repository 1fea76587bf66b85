import type { Nix } from '../command.ts'
import type { Realisation } from '../derivation/realisations.ts'
import type { NarInfo } from './narinfo.ts'
import { referencesFirst } from './references-first.ts'
import { hexOfNarHash } from './source-path.ts'
import { allPathInfo, type PathInfo, pathInfo } from './store.ts'

/** A valid path, with its registration time (seconds). */
export interface ValidPath extends NarInfo {
  registered: number
  /** Of which outputs only a build told that this is their path; where somebody asked Nix for that. */
  realises?: readonly Realisation[]
}

/** The store's data on these paths, each after its references; invalid ones are omitted. */
export async function narInfos(nix: Nix, paths: readonly string[]): Promise<ValidPath[]> {
  return validPaths(await pathInfo(nix, paths))
}

/** The same for the whole store. */
export const allNarInfos = async (nix: Nix): Promise<ValidPath[]> => validPaths(await allPathInfo(nix))

const validPaths = (infos: ReadonlyMap<string, PathInfo>): ValidPath[] =>
  referencesFirst(infos).flatMap((path) => validPath(path, infos.get(path) as PathInfo))

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
