import type { Attributes } from './lock-file.ts'
import { followsOf, inputsOf, type LockNode } from './lock-tree.ts'

/** A difference between two locks. */
export interface LockChange {
  path: readonly string[]
  /** declared: flake.nix gives it another URL, or makes it follow another input. */
  change: 'added' | 'removed' | 'declared' | 'locked'
}

/**
 * The differences between two locks, input by input. Modification times and other values derived from the revision do
 * not count, nor do the names of the nodes and the version of the format.
 */
export function changesBetween(before: LockNode, after: LockNode): LockChange[] {
  const [old, now] = [flat(before), flat(after)]
  const removed = [...old]
    .filter(([name]) => !now.has(name))
    .map(([, { path }]) => ({ path, change: 'removed' as const }))
  const others = [...now].flatMap(([name, { path, ...one }]): LockChange[] => {
    const other = old.get(name)
    if (other === undefined) return [{ path, change: 'added' }]
    if (one.declared !== other.declared) return [{ path, change: 'declared' }]
    return one.locked === other.locked ? [] : [{ path, change: 'locked' }]
  })
  return [...removed, ...others]
}

interface Flat {
  path: readonly string[]
  declared: string
  locked: string
}

function flat(root: LockNode): Map<string, Flat> {
  const inputs = inputsOf(root).map(
    ({ path, node: { original, locked, isFlake } }): Flat => ({
      path,
      declared: JSON.stringify([identity(original), isFlake]),
      locked: identity(locked),
    }),
  )
  const follows = followsOf(root).map(
    ({ path, to }): Flat => ({ path, declared: JSON.stringify(to), locked: '' }),
  )
  return new Map([...inputs, ...follows].map((one) => [JSON.stringify(one.path), one]))
}

/** Values derived from the revision, and those that only some versions of Nix write. */
const incidental = new Set(['lastModified', 'revCount', '__final'])
/** Values determined by a revision: its branch, and its hash, about which versions of Nix sometimes disagree. */
const byRevision = new Set([...incidental, 'narHash', 'ref'])

/** A source as text, equal for two that are the same source. */
export function identity(source: Attributes | undefined): string {
  const left = source?.rev === undefined ? incidental : byRevision
  const told = Object.entries(source ?? {}).filter(([name]) => !left.has(name))
  return JSON.stringify(told.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Whether two sources are the same revision of the same source. */
export const isSameSource = (a: Attributes | undefined, b: Attributes | undefined): boolean =>
  identity(a) === identity(b)
