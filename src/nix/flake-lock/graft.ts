import { identity } from './lock-changes.ts'
import { inputAt, isFollows, type LockNode } from './lock-tree.ts'

/** An input at another revision, with everything below it. */
export interface Graft {
  path: readonly string[]
  node: LockNode
}

/**
 * A lock with some inputs at another revision, each with its own inputs: what `nix flake update` of only these would
 * write. An input of an input comes after the outer one, which brings all of its own. If the outer one no longer has
 * it, or declares it differently, it is skipped.
 */
export function graft(root: LockNode, grafts: readonly Graft[]): LockNode {
  return [...grafts]
    .sort((a, b) => a.path.length - b.path.length)
    .reduce(
      (tree, { path, node }) => (isDeclaredAs(node, inputAt(tree, path)) ? replaced(tree, path, node) : tree),
      root,
    )
}

const isDeclaredAs = ({ original }: LockNode, there: LockNode | undefined): boolean =>
  there !== undefined && identity(there.original) === identity(original)

function replaced(tree: LockNode, [name, ...rest]: readonly string[], node: LockNode): LockNode {
  if (name === undefined) return node
  const at = tree.inputs.get(name)
  if (at === undefined || isFollows(at)) return tree
  return { ...tree, inputs: new Map([...tree.inputs, [name, replaced(at, rest, node)]]) }
}
