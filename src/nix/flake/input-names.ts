import type { Position } from '../evaluation/error.ts'
import { placeOfUrl, placesInStore } from './input-places.ts'
import type { Locks } from './metadata.ts'

const inStore = /\/nix\/store\/[0-9a-z]{32}-[^\s/'"»:,)]+/g
const inTree = /«([^«»\n]*)»/g

/** Text in which the trees of inputs go by their place in the lock: `nixpkgs/pkgs/by-name/…` for a path in the store. */
export function withInputNames(text: string, locks: Locks): string {
  if (!/\/nix\/store\/|«/.test(text)) return text
  const places = placesInStore(locks)
  return text
    .replace(inStore, (path) => places.get(path) || path)
    .replace(inTree, (tree, url: string) => placeOfUrl(locks, url) || tree)
}

/** The innermost place in an input: `nixpkgs/lib/modules.nix:870`. */
export function placeInInput(positions: readonly Position[], locks: Locks): string | undefined {
  const places = positions.map(({ file, line }) => `${withInputNames(file, locks)}:${line}`)
  return places.find((place) => /^[^/«]/.test(place))
}
