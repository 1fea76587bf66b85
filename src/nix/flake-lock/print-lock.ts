import type { LockFile } from './lock-file.ts'
import { isFollows, type LockNode } from './lock-tree.ts'

/**
 * A tree of inputs as Nix 2.20 and newer write it, with their names for the nodes: the name of the input, with a number
 * if that is taken, in Nix's order of traversal (nix: lockfile.cc, LockFile::toJSON).
 */
export function printLock(root: LockNode): string {
  return `${JSON.stringify(lockFileOf(root), null, 2)}\n`
}

/** The same as an object; `key` is the name of its first node. */
export function lockFileOf(root: LockNode, key = 'root'): LockFile & { version: 7 } {
  const keys = new Map<LockNode, string>()
  const taken = new Set<string>()
  const nodes: Record<string, LockFile['nodes'][string]> = {}
  const add = (wanted: string, node: LockNode): string => {
    const known = keys.get(node)
    if (known !== undefined) return known
    const key = free(wanted, taken)
    taken.add(key)
    keys.set(node, key)
    const inputs = [...node.inputs]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, to]) => [name, isFollows(to) ? [...to] : add(name, to)] as const)
    const { original, locked, parent } = node
    nodes[key] = {
      ...(node.isFlake ? {} : { flake: false }),
      ...(inputs.length === 0 ? {} : { inputs: Object.fromEntries(inputs) }),
      ...(locked === undefined ? {} : { locked: sorted(locked) }),
      ...(original === undefined ? {} : { original: sorted(original) }),
      ...(parent === undefined ? {} : { parent: [...parent] }),
    }
    return key
  }
  const first = add(key, root)
  return { nodes: sorted(nodes), root: first, version: 7 }
}

function free(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted
  for (let n = 2; ; n++) {
    const key = `${wanted}_${n}`
    if (!taken.has(key)) return key
  }
}

const sorted = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))
