import { posix } from 'node:path'
import type { UpdatedFlake, UpdateInput } from '../../documents/update.ts'
import { checkMoved } from '../../nix/flake-lock/compose.ts'
import type { LockFile } from '../../nix/flake-lock/lock-file.ts'
import { inputsOf, lockTree } from '../../nix/flake-lock/lock-tree.ts'

/** A flake of this update that is an input of another one, by a relative path. */
interface Subflake {
  /** Its path of input names. */
  path: readonly string[]
  folder: string
}

/**
 * The lock of a flake also contains what is below its subflakes. If these are updated in the same run, their moving
 * inputs move in it too, to the same revisions: each flake comes after its subflakes.
 */
export function withSubflakes(flakes: readonly UpdatedFlake[]): UpdatedFlake[] {
  const byFolder = new Map(flakes.map((flake) => [flake.folder, flake]))
  const done = new Map<string, UpdatedFlake>()
  const underWay = new Set<string>()
  const follow = (flake: UpdatedFlake): UpdatedFlake => {
    const known = done.get(flake.folder)
    if (known) return known
    underWay.add(flake.folder)
    const subflakes = subflakesOf(flake).flatMap(({ path, folder }) => {
      const other = byFolder.get(folder)
      return other === undefined || underWay.has(folder) ? [] : [{ path, flake: follow(other) }]
    })
    underWay.delete(flake.folder)
    const following = { ...flake, inputs: flake.inputs.map((input) => followed(input, subflakes)) }
    done.set(flake.folder, following)
    return following
  }
  return flakes.map(follow)
}

function subflakesOf({ folder, lock }: UpdatedFlake): Subflake[] {
  const found = new Map<string, string>()
  for (const { path, node } of inputsOf(lockTree(lock))) {
    const { type, path: place } = node.original ?? {}
    const { parent = [] } = node
    const base = parent.length === 0 ? folder : found.get(JSON.stringify(parent))
    if (type !== 'path' || base === undefined || typeof place !== 'string' || place.startsWith('/')) continue
    found.set(JSON.stringify(path), posix.normalize(posix.join(base, place)).replace(/(?<=.)\/$/, ''))
  }
  return [...found].map(([path, place]) => ({ path: JSON.parse(path), folder: place }))
}

/**
 * An input below a subflake, moved as in the subflake; it stays if it is declared differently there, is newer, or has
 * another source.
 */
function followed(
  input: UpdateInput,
  subflakes: readonly { path: readonly string[]; flake: UpdatedFlake }[],
): UpdateInput {
  if (input.standing !== 'unselected' && input.standing !== 'moves') return input
  for (const { path, flake } of subflakes) {
    if (!path.every((name, i) => input.path[i] === name)) continue
    const name = input.path.slice(path.length).join('/')
    const leader = flake.inputs.find((one) => one.name === name && one.standing === 'moves')
    if (leader?.after === undefined || leader.lock === undefined) continue
    if (JSON.stringify(leader.original) !== JSON.stringify(input.original)) continue
    if ((input.before.date ?? 0) > (leader.after.date ?? Number.POSITIVE_INFINITY)) continue
    const { after, with: first = { flake: flake.folder, name } } = leader
    const moved = { ...input, standing: 'moves', after, lock: below(path, leader.lock), with: first } as const
    if (checkMoved(moved) === undefined) return moved
  }
  return input
}

/** A lock relocated below an input: paths of `follows` and parents of relative paths start at the root. */
function below(
  path: readonly string[],
  { nodes, ...lock }: LockFile & { version: 7 },
): LockFile & { version: 7 } {
  const moved = Object.entries(nodes).map(([key, { inputs, parent, ...node }]) => [
    key,
    {
      ...node,
      ...(parent === undefined ? {} : { parent: [...path, ...parent] }),
      ...(inputs === undefined
        ? {}
        : {
            inputs: Object.fromEntries(
              Object.entries(inputs).map(([name, to]) => [
                name,
                typeof to === 'string' ? to : [...path, ...to],
              ]),
            ),
          }),
    },
  ])
  return { ...lock, nodes: Object.fromEntries(moved) }
}
