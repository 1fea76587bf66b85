import { count } from '../../lib/text.ts'
import type { Derivation } from '../../nix/derivation/derivation.ts'
import { derivationName } from '../../nix/derivation/derivation-files.ts'

interface Oddity {
  is(derivation: Derivation | undefined): boolean
  say(names: string, n: number): string
}

const oddities: readonly Oddity[] = [
  {
    is: (derivation) => derivation === undefined,
    say: (names, n) =>
      `${count(n, 'derivation')} of a form that Flakeship does not know (${names}): Nix builds them, and the plan does not say what they need`,
  },
  {
    is: (derivation) => derivation?.isDynamic === true,
    say: (names, n) =>
      `${count(n, 'dynamic derivation')} (${names}): what they need is known only once it is built, and the plan does not count all of it`,
  },
]

/** Warnings for missing derivations of which a plan cannot tell everything. */
export function oddDerivations(
  missing: readonly string[],
  derivations: ReadonlyMap<string, Derivation>,
): string[] {
  return oddities.flatMap(({ is, say }) => {
    const names = missing.filter((path) => is(derivations.get(path))).map(derivationName)
    const more = names.length > 5 ? ', …' : ''
    return names.length === 0 ? [] : [say(`${names.slice(0, 5).join(', ')}${more}`, names.length)]
  })
}
