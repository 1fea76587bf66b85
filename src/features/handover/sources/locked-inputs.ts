import type { Source } from '../../../documents/plan.ts'
import { withoutCredential } from '../../../lib/addresses.ts'
import { inputPlaces } from '../../../nix/flake/input-places.ts'
import type { Locks } from '../../../nix/flake/metadata.ts'
import { sourcePath } from '../../../nix/store/source-path.ts'

/** An input of the flake, or of one of its inputs, as it is locked. */
export interface Input {
  /** Its place in the lock, outermost first: `nixpkgs`, `home/nixpkgs`. */
  name: string
  locked: Source['locked']
  narHash?: string
  /** Where its tree is in the store; undefined where the lock does not say what it holds. */
  path?: string
}

/** Every locked input once, by the shortest way to it; one that lies inside another one's tree is part of that. */
export function inputsOf(locks: Locks): Input[] {
  return [...inputPlaces(locks)].flatMap(([key, place]) => {
    const node = locks.nodes[key]
    return node?.locked && node.parent === undefined ? [inputOf(place, node.locked)] : []
  })
}

/** `dir` says where in the tree the flake is, which is no matter of the tree. */
const notOfTree = new Set(['dir'])

function inputOf(name: string, tree: Readonly<Record<string, unknown>>): Input {
  const entries = Object.entries(tree).flatMap(([key, value]): [string, Source['locked'][string]][] => {
    if (notOfTree.has(key)) return []
    if (typeof value === 'string') return [[key, key === 'url' ? withoutCredential(value) : value]]
    return typeof value === 'number' || typeof value === 'boolean' ? [[key, value]] : []
  })
  const { narHash } = tree
  const path = typeof narHash === 'string' ? sourcePath(narHash) : undefined
  return {
    name,
    locked: Object.fromEntries(entries),
    ...(typeof narHash === 'string' ? { narHash } : {}),
    ...(path === undefined ? {} : { path }),
  }
}
