import { placeOfUrl, placesInStore } from '../../../nix/flake/input-places.ts'
import type { Locks } from '../../../nix/flake/metadata.ts'

/** Texts from outside are looked at so far, from their end (characters). */
const longest = 100_000

/** A source as Nix names it: a path in the store, or (2.31 and newer) its URL in angle quotes. */
const mention = /\/nix\/store\/[0-9a-z]{32}-[^\s/'"»:,)]+|«[^«»\n]*»/g

/** Every input whose source a text names, by its place in the lock, in the order of the text. */
function inputsNamedIn(text: string, locks: Locks): string[] {
  const places = placesInStore(locks)
  const found = [...text.slice(-longest).matchAll(mention)].flatMap(([said]) => {
    const place = said.startsWith('«') ? placeOfUrl(locks, said.slice(1, -1)) : places.get(said)
    return place || [] // the flake itself is no input
  })
  return [...new Set(found)]
}

/** The inputs that move and that these are, or are inside of; the first is the likeliest. */
export function movingAbove(places: readonly string[], moving: readonly string[]): string[] {
  const found = places.flatMap((place) => {
    const above = moving.filter((name) => place === name || place.startsWith(`${name}/`))
    return above.sort((a, b) => b.length - a.length).slice(0, 1)
  })
  return [...new Set(found)]
}

/** The inputs behind traces of Nix, whose innermost place comes last. */
export function suspectsInTraces(traces: readonly string[], locks: Locks): string[] {
  return [...new Set(traces.flatMap((trace) => inputsNamedIn(trace, locks).reverse()))]
}
