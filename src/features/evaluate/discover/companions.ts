import type { Attribute } from '../selection/target-names.ts'

/**
 * If one host has more companions than this, they are queried separately, so that its process does not become the
 * slowest.
 */
const most = 4

/** Output sections in which flakes repeat their hosts. */
const sections: readonly Attribute['kind'][] = ['package', 'check']

/**
 * Packages and checks that are named after a host, by that host: most of them repeat its derivation
 * (`checks.SYSTEM.web`, `nixos-web`, as flake-parts and blueprint make them), which costs nothing in the process that
 * evaluates the host.
 */
export function companionsOf(
  hosts: readonly string[],
  attributes: readonly Attribute[],
): Map<string, readonly Attribute[]> {
  const longestFirst = [...hosts].filter((host) => host !== '').sort((a, b) => b.length - a.length)
  const named = new Map<string, Attribute[]>()
  for (const attribute of attributes) {
    if (!sections.includes(attribute.kind)) continue
    const name = attribute.path.at(-1) ?? ''
    const host = longestFirst.find((one) => hasWord(name, one))
    if (host !== undefined) named.set(host, [...(named.get(host) ?? []), attribute])
  }
  // the shorter the name, the closer to the host's own
  const length = ({ path }: Attribute) => path.at(-1)?.length ?? 0
  return new Map(
    [...named].map(([host, all]) => [host, [...all].sort((a, b) => length(a) - length(b)).slice(0, most)]),
  )
}

/** Whether a text contains a whole word: `web` in `nixos-web`, not in `webmail`. */
function hasWord(text: string, word: string): boolean {
  const isPart = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character)
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1))
    if (!isPart(text[at - 1]) && !isPart(text[at + word.length])) return true
  return false
}
