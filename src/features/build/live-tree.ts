import { columnsOf } from '../../lib/columns.ts'

export interface Node {
  drvPath: string
  below: Node[]
}

export interface Row {
  /** The branches in front of the name. */
  lead: string
  drvPath: string
}

/** How much of the chains to what runs is drawn: all, where they part, or nothing but their ends. */
const amounts = [(tree: Node[]) => tree, (tree: Node[]) => tree.map((root) => joints(root)), ends]

/** The chains as one tree that takes no more rows, and leaves half of the columns to names; else only what runs. */
export function fitTree(chains: readonly (readonly string[])[], { rows, columns }: { rows: number; columns: number }): Row[] {
  const drawn = (tree: readonly Node[]) => tree.flatMap((root) => draw(root, '', ''))
  const fits = (lines: readonly Row[]) =>
    lines.length <= rows && lines.every(({ lead }) => columnsOf(lead) <= columns / 2)
  const tree = grow(chains)
  const trees = amounts.map((reduce) => drawn(reduce(tree)))
  return trees.find(fits) ?? (trees.at(-1) ?? []).slice(0, rows)
}

function grow(chains: readonly (readonly string[])[]): Node[] {
  const nodes = new Map<string, Node>()
  const roots: Node[] = []
  for (const chain of chains) {
    let level = roots
    for (const drvPath of chain) {
      const known = nodes.get(drvPath)
      const node = known ?? { drvPath, below: [] }
      if (!known) level.push(node)
      nodes.set(drvPath, node)
      level = node.below
    }
  }
  return roots
}

/** Without what merely leads from one to the next. */
function joints({ drvPath, below }: Node): Node {
  const skip = (node: Node): Node => (node.below.length === 1 && node.below[0] ? skip(node.below[0]) : node)
  return { drvPath, below: below.map((node) => joints(skip(node))) }
}

function ends(tree: readonly Node[]): Node[] {
  return tree.flatMap((node) => (node.below.length === 0 ? [node] : ends(node.below)))
}

function draw({ drvPath, below }: Node, lead: string, indent: string): Row[] {
  const branches = below.flatMap((node, i) => {
    const last = i === below.length - 1
    return draw(node, `${indent}${last ? '└─ ' : '├─ '}`, `${indent}${last ? '   ' : '│  '}`)
  })
  return [{ lead, drvPath }, ...branches]
}
