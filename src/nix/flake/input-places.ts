import { decoded } from '../../lib/addresses.ts'
import { sourcePath } from '../store/source-path.ts'
import type { Locks, Tree } from './metadata.ts'

/** The shortest path of every node of a lock, outermost first: `home/nixpkgs`; the root is the empty text. */
export function inputPlaces({ root, nodes }: Locks): Map<string, string> {
  const places = new Map([[root, '']])
  for (const [key, place] of places) {
    for (const [name, to] of Object.entries(nodes[key]?.inputs ?? {})) {
      if (typeof to === 'string' && !places.has(to)) places.set(to, place === '' ? name : `${place}/${name}`)
    }
  }
  return places
}

/** The path of the input that Nix means by a URL in its messages. */
export function placeOfUrl(locks: Locks, url: string): string | undefined {
  const said = decoded(url)
  for (const [key, place] of inputPlaces(locks)) {
    const locked = locks.nodes[key]?.locked
    if (locked !== undefined && isMeant(locked, said)) return place
  }
  return undefined
}

/** Every locked source that is (or would be) a store path, by that path. */
export function placesInStore(locks: Locks): Map<string, string> {
  const found = new Map<string, string>()
  for (const [key, place] of inputPlaces(locks)) {
    const { narHash } = locks.nodes[key]?.locked ?? {}
    const path = narHash === undefined ? undefined : sourcePath(narHash)
    if (path !== undefined && !found.has(path)) found.set(path, place)
  }
  return found
}

function isMeant({ url, path, owner, repo, rev, narHash }: Tree, said: string): boolean {
  const where = url ?? path ?? (owner === undefined ? undefined : `${owner}/${repo}`)
  if (where === undefined || !said.includes(where.replace(/[?#].*$/s, ''))) return false
  const mark = rev ?? narHash
  return mark === undefined || !/[?&/](rev=|narHash=|[0-9a-f]{40})/.test(said) || said.includes(mark)
}
