import type { MissingDerivation } from '../../documents/plan.ts'

/** Derivations that hang together, by their places in the list; the first of each comes first. */
export function components(derivations: readonly MissingDerivation[]): number[][] {
  const index = new Map(derivations.map(({ drvPath }, i) => [drvPath, i]))
  const parents = derivations.map((_, i) => i)
  const root = (node: number): number => {
    let at = node
    while (parents[at] !== at) {
      const above = parents[parents[at] ?? at] ?? at
      parents[at] = above
      at = above
    }
    return at
  }
  for (const [i, { needs }] of derivations.entries()) {
    for (const need of needs) {
      const other = index.get(need)
      if (other === undefined) continue
      const [a, b] = [root(i), root(other)]
      parents[Math.max(a, b)] = Math.min(a, b)
    }
  }
  const groups = new Map<number, number[]>()
  for (const i of derivations.keys()) {
    const top = root(i)
    const group = groups.get(top)
    if (group) group.push(i)
    else groups.set(top, [i])
  }
  return [...groups.values()]
}

/** A derivation and all that it needs, of those that are missing. */
export function neededBy(
  drvPath: string,
  byPath: ReadonlyMap<string, MissingDerivation>,
): MissingDerivation[] {
  const reached = new Set([drvPath])
  for (const path of reached) for (const need of byPath.get(path)?.needs ?? []) reached.add(need)
  return [...reached].flatMap((path) => byPath.get(path) ?? [])
}

/** What cannot be had: these derivations and all that need one of them. */
export function blockedBy(
  derivations: readonly MissingDerivation[],
  isImpossible: (derivation: MissingDerivation) => boolean,
): Set<string> {
  const above = new Map<string, string[]>()
  for (const { drvPath, needs } of derivations) {
    for (const need of needs) {
      const known = above.get(need)
      if (known) known.push(drvPath)
      else above.set(need, [drvPath])
    }
  }
  const blocked = new Set(derivations.filter(isImpossible).map(({ drvPath }) => drvPath))
  for (const path of blocked) for (const user of above.get(path) ?? []) blocked.add(user)
  return blocked
}
