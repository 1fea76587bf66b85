interface Node {
  drvPath: string
  below: Node[]
}

export interface Row {
  /** The branches in front of the name. */
  lead: string
  drvPath: string
}

export interface Room {
  rows: number
  columns: number
  /** The order of branches, so that they keep their places while others come and go. */
  position(drvPath: string): number
}

/** Columns per branch. */
const branch = 3

/**
 * Fits the chains into one tree within the rows, leaving half of the columns to names: whole, else only where they
 * fork, else only their ends.
 */
export function fitTree(chains: readonly (readonly string[])[], { rows, columns, position }: Room): Row[] {
  const deepest = Math.max(0, ...chains.map((chain) => chain.length - 1))
  const tree = grow(chains)
  const trees = [...(deepest * branch <= columns / 2 ? [tree] : []), tree.map(joints)]
  const ordered = (level: Node[]) => level.sort((a, b) => position(a.drvPath) - position(b.drvPath))
  const drawn = trees.map((roots) =>
    ordered(roots).flatMap((root) => draw(root, { ordered, lead: '', indent: '' })),
  )
  const fits = (lines: readonly Row[]) =>
    lines.length <= rows && lines.every(({ lead }) => lead.length <= columns / 2)
  const ends = chains.flatMap((chain) => chain.slice(-1)).map((drvPath) => ({ lead: '', drvPath }))
  return drawn.find(fits) ?? ends.slice(0, rows)
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

/** Skips nodes with a single child. */
function joints({ drvPath, below }: Node): Node {
  const skip = (first: Node): Node => {
    let node = first
    while (node.below.length === 1 && node.below[0]) node = node.below[0]
    return node
  }
  return { drvPath, below: below.map((node) => joints(skip(node))) }
}

interface Branch {
  ordered(level: Node[]): Node[]
  lead: string
  /** The indentation of the rows below it. */
  indent: string
}

function draw({ drvPath, below }: Node, { ordered, lead, indent }: Branch): Row[] {
  const branches = ordered(below).flatMap((node, i) => {
    const [turn, rest] = i === below.length - 1 ? ['└─ ', '   '] : ['├─ ', '│  ']
    return draw(node, { ordered, lead: `${indent}${turn}`, indent: `${indent}${rest}` })
  })
  return [{ lead, drvPath }, ...branches]
}
