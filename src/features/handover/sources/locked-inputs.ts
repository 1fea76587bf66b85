import type { Source } from '../../../documents/plan.ts'
import { withoutCredential } from '../../../lib/addresses.ts'
import { inputPlaces } from '../../../nix/flake/input-places.ts'
import type { Locks } from '../../../nix/flake/metadata.ts'
import { sourcePath } from '../../../nix/store/source-path.ts'

/** A locked input of the flake, or of one of its inputs. */
export interface Input {
  /** Its path in the lock, outermost first: `nixpkgs`, `home/nixpkgs`. */
  name: string
  locked: Source['locked']
  narHash?: string
  /** The store path of its tree; undefined if the lock has no hash. */
  path?: string
}

/** Every locked input once, by its shortest path; one inside another input's tree is part of that. */
export function inputsOf(locks: Locks): Input[] {
  return [...inputPlaces(locks)].flatMap(([key, place]) => {
    const node = locks.nodes[key]
    return node?.locked && node.parent === undefined ? [inputOf(place, node.locked)] : []
  })
}

/** `dir` only says where in the tree the flake is. */
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
