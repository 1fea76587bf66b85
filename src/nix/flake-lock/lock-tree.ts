import { UserError } from '../../lib/errors.ts'
import type { Attributes, LockFile } from './lock-file.ts'

/** One input with everything below it; the root has neither `original` nor `locked`. */
export interface LockNode {
  original?: Attributes
  locked?: Attributes
  isFlake: boolean
  /** The input that a relative path is relative to. */
  parent?: readonly string[]
  /** By name: a separate input, or the path of the input that it follows, from the root. */
  inputs: ReadonlyMap<string, LockNode | readonly string[]>
}

/** Maximum number and depth of a flake's inputs: an untrusted file could have cycles. */
const most = { inputs: 10_000, depth: 100 }

/** A lock as a tree of inputs; `file` is its name in messages. */
export function lockTree({ root, nodes }: LockFile, file = 'flake.lock'): LockNode {
  let count = 0
  const made = new Map<string, LockNode>()
  const read = (key: string, depth: number): LockNode => {
    const before = made.get(key)
    if (before) return before
    const node = Object.hasOwn(nodes, key) ? nodes[key] : undefined
    if (node === undefined)
      throw broken(file, `it names an input ${JSON.stringify(key.slice(0, 100))} that it does not have`)
    if (depth > most.depth) throw broken(file, 'its inputs go round in circles')
    const { original, locked, info, flake, parent, inputs = {} } = node
    const entries = Object.entries(inputs)
    count += entries.length
    if (count > most.inputs) throw broken(file, `it has more than ${most.inputs} inputs`)
    const whole = locked && { ...locked, ...info }
    const tree: LockNode = {
      ...(original === undefined ? {} : { original }),
      ...(whole === undefined ? {} : { locked: whole }),
      isFlake: flake !== false,
      ...(parent === undefined ? {} : { parent }),
      inputs: new Map(entries.map(([name, to]) => [name, typeof to === 'string' ? read(to, depth + 1) : to])),
    }
    made.set(key, tree)
    return tree
  }
  return read(root, 0)
}

const broken = (file: string, why: string) =>
  new UserError(`${file} is broken: ${why}; delete it, run nix flake lock and commit the file`)

/** An input by its path of names. */
export interface LockedInput {
  path: readonly string[]
  node: LockNode
}

/** Every input that does not follow another, outermost first. */
export function inputsOf(root: LockNode): LockedInput[] {
  const found: LockedInput[] = []
  const queue: LockedInput[] = [{ path: [], node: root }]
  for (const { path, node } of queue) {
    for (const [name, to] of node.inputs) {
      if (isFollows(to)) continue
      const input = { path: [...path, name], node: to }
      found.push(input)
      queue.push(input)
      if (queue.length > most.inputs) throw broken('flake.lock', `it has more than ${most.inputs} inputs`)
    }
  }
  return found
}

/** The inputs that follow another one, both by their path of names. */
export function followsOf(root: LockNode): { path: readonly string[]; to: readonly string[] }[] {
  return [{ path: [], node: root }, ...inputsOf(root)].flatMap(({ path, node }) =>
    [...node.inputs].flatMap(([name, to]) => (isFollows(to) ? [{ path: [...path, name], to }] : [])),
  )
}

export const isFollows = (to: LockNode | readonly string[]): to is readonly string[] => Array.isArray(to)

/** The input at this path; undefined if there is none, or if it follows another. */
export function inputAt(root: LockNode, path: readonly string[]): LockNode | undefined {
  let node: LockNode | undefined = root
  for (const name of path) {
    const to: LockNode | readonly string[] | undefined = node?.inputs.get(name)
    node = to === undefined || isFollows(to) ? undefined : to
  }
  return node
}

/** The name of an input for people: `home/nixpkgs`. */
export const nameOf = (path: readonly string[]): string => path.join('/')
