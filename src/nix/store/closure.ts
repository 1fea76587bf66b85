import { isStorePath } from '../../lib/store-path.ts'
import type { Nix } from '../command.ts'
import { type PathInfo, pathInfo } from './store.ts'

/** The runtime closure of some store paths, largest first; bytes as NARs. */
export interface Closure {
  bytes: number
  paths: { path: string; bytes: number }[]
}

/** The closure of each path; undefined if the path is not valid in this store. */
export async function closureOf(nix: Nix, paths: readonly string[]): Promise<(Closure | undefined)[]> {
  const possible = paths.filter(isStorePath)
  const valid = await pathInfo(nix, possible)
  const closures = await closuresOf(
    nix,
    paths.map((path) => (valid.has(path) ? [path] : [])),
  )
  return closures.map((closure) => (closure.paths.length > 0 ? closure : undefined))
}

/** The closure of each group of valid paths, with one query to Nix. */
export async function closuresOf(nix: Nix, groups: readonly (readonly string[])[]): Promise<Closure[]> {
  const infos = await pathInfo(nix, [...new Set(groups.flat())], { recursive: true })
  return groups.map((roots) => listClosure(infos, roots))
}

export function listClosure(infos: ReadonlyMap<string, PathInfo>, roots: readonly string[]): Closure {
  const reached = new Set(roots)
  for (const path of reached)
    for (const reference of infos.get(path)?.references ?? []) reached.add(reference)
  const paths = [...reached].map((path) => ({ path, bytes: infos.get(path)?.narSize ?? 0 }))
  paths.sort((a, b) => b.bytes - a.bytes || (a.path < b.path ? -1 : 1))
  return { bytes: paths.reduce((sum, { bytes }) => sum + bytes, 0), paths }
}
