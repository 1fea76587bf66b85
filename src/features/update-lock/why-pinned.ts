import type { LockedInput } from '../../nix/flake-lock/lock-tree.ts'

/** Input names that Nix accepts on its command line (nix: flakeIdRegex). */
const takenByNix = /^[a-zA-Z][a-zA-Z0-9_-]*$/

interface Rule {
  matches(input: LockedInput): boolean
  reason(input: LockedInput): string
}

/** Why an input never moves by itself; the first match counts. */
const rules: readonly Rule[] = [
  {
    matches: ({ node: { original } }) => original?.type === 'path' && !String(original.path).startsWith('/'),
    reason: () => 'a folder of the flake itself',
  },
  {
    matches: ({ node: { original } }) => original?.type === 'path',
    reason: ({ node: { original } }) =>
      `${original?.path} is a folder of this machine, whose lock would change every night; give it a URL that others reach, or a relative path`,
  },
  {
    matches: ({ node: { original } }) => original?.rev !== undefined,
    reason: ({ node: { original } }) => `flake.nix says its revision (${String(original?.rev).slice(0, 7)})`,
  },
  {
    matches: ({ node: { original } }) => original?.narHash !== undefined,
    reason: () => 'flake.nix says its hash',
  },
  {
    matches: ({ path }) => !path.every((name) => takenByNix.test(name)),
    reason: () => 'Nix updates no input of such a name; name it with letters, digits, - and _ only',
  },
  {
    matches: ({ node: { original, locked } }) => original === undefined || locked === undefined,
    reason: () => 'the lock does not say where it comes from',
  },
]

/** Why an input cannot move, whatever its source does; undefined if it can. */
export function whyPinned(input: LockedInput): string | undefined {
  return rules.find(({ matches }) => matches(input))?.reason(input)
}

/** A folder of one machine: selecting it by name is an error that says it cannot be updated. */
export const isAbsolutePath = ({ node: { original } }: LockedInput): boolean =>
  original?.type === 'path' && String(original.path).startsWith('/')
