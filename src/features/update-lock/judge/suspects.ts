import { placeOfUrl, placesInStore } from '../../../nix/flake/input-places.ts'
import type { Locks } from '../../../nix/flake/metadata.ts'

/** How much of an untrusted text we search, from its end (characters). */
const longest = 100_000

/** A source as Nix names it: a store path, or (2.31 and newer) its URL in angle quotes. */
const mention = /\/nix\/store\/[0-9a-z]{32}-[^\s/'"»:,)]+|«[^«»\n]*»/g

/** Every input whose source appears in a text, by its path in the lock, in the order of the text. */
function inputsNamedIn(text: string, locks: Locks): string[] {
  const places = placesInStore(locks)
  const found = [...text.slice(-longest).matchAll(mention)].flatMap(([said]) => {
    const place = said.startsWith('«') ? placeOfUrl(locks, said.slice(1, -1)) : places.get(said)
    return place || [] // the flake itself is no input
  })
  return [...new Set(found)]
}

/** The moving inputs that these are, or are below; the first is the likeliest. */
export function movingAbove(places: readonly string[], moving: readonly string[]): string[] {
  const found = places.flatMap((place) => {
    const above = moving.filter((name) => place === name || place.startsWith(`${name}/`))
    return above.sort((a, b) => b.length - a.length).slice(0, 1)
  })
  return [...new Set(found)]
}

/** The inputs behind Nix's traces, whose innermost position comes last. */
export function suspectsInTraces(traces: readonly string[], locks: Locks): string[] {
  return [...new Set(traces.flatMap((trace) => inputsNamedIn(trace, locks).reverse()))]
}
