import type { Position } from '../evaluation/error.ts'
import { placeOfUrl, placesInStore } from './input-places.ts'
import type { Locks } from './metadata.ts'

const inStore = /\/nix\/store\/[0-9a-z]{32}-[^\s/'"»:,)]+/g
const inTree = /«([^«»\n]*)»/g

/** A text with the trees of inputs shown as their path in the lock: `nixpkgs/pkgs/by-name/…` for a store path. */
export function withInputNames(text: string, locks: Locks): string {
  if (!/\/nix\/store\/|«/.test(text)) return text
  const places = placesInStore(locks)
  return text
    .replace(inStore, (path) => places.get(path) || path)
    .replace(inTree, (tree, url: string) => placeOfUrl(locks, url) || tree)
}

/** The innermost position in an input: `nixpkgs/lib/modules.nix:870`. */
export function placeInInput(positions: readonly Position[], locks: Locks): string | undefined {
  const places = positions.map(({ file, line }) => `${withInputNames(file, locks)}:${line}`)
  return places.find((place) => /^[^/«]/.test(place))
}
