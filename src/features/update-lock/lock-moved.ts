import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { UpdateInput } from '../../documents/update.ts'
import { groupBy } from '../../lib/group-by.ts'
import type { Nix } from '../../nix/command.ts'
import type { EvaluationOptions } from '../../nix/evaluation/evaluation.ts'
import { checkMoved } from '../../nix/flake-lock/compose.ts'
import { lockInputs } from '../../nix/flake-lock/lock-inputs.ts'
import { inputAt, type LockNode } from '../../nix/flake-lock/lock-tree.ts'
import { lockFileOf } from '../../nix/flake-lock/print-lock.ts'
import { references } from '../../nix/flake-lock/references.ts'
import type { FlakeHere } from './read-flake.ts'
import { sideOf } from './sides.ts'

/**
 * Lets Nix lock the inputs that move, each with its own inputs. First all together in one call; if Nix refuses that,
 * one by one, and those that cannot be locked say why.
 */
export async function lockMoved(
  nix: Nix,
  flake: FlakeHere,
  inputs: readonly UpdateInput[],
  options: EvaluationOptions & { temporary: string },
): Promise<UpdateInput[]> {
  const moving = inputs.filter(({ standing }) => standing === 'moves')
  if (moving.length === 0) return [...inputs]
  const folder = join(options.temporary, encodeURIComponent(flake.folder))
  await mkdir(folder, { recursive: true })
  const urls = await references(
    nix,
    moving.map(({ after }) => after?.locked ?? {}),
    options,
  )
  const wanted = moving.map((input, i) => ({ input, name: input.name, url: urls[i] ?? '' }))
  const lock = (some: typeof wanted) =>
    lockInputs(nix, { reference: flake.reference, before: flake.fit, wanted: some, folder }, options)
  const found = new Map<string, UpdateInput>()
  for (const group of groupBy(wanted, ({ input }) => movingAbove(input, moving)).values()) {
    const all = await lock(group)
    for (const one of group) {
      const locked = all.ok ? all : await lock([one])
      found.set(one.name, locked.ok ? withLock(one.input, locked.root) : unlockable(one.input, locked.error))
    }
  }
  return inputs.map((input) => found.get(input.name) ?? input)
}

/**
 * How many moving inputs this one is below: the outer one's lock must not override the new revision of the inner one.
 */
const movingAbove = ({ path }: UpdateInput, moving: readonly UpdateInput[]): number =>
  moving.filter((other) => other.path.length < path.length && other.path.every((name, i) => name === path[i]))
    .length

function withLock(input: UpdateInput, root: LockNode): UpdateInput {
  const node = inputAt(root, input.path)
  if (node?.locked === undefined)
    return unlockable(input, { message: 'it is not an input of its own any more' })
  const moved = { ...input, after: sideOf(node.locked), lock: lockFileOf(node, input.path.at(-1)) }
  const wrong = checkMoved(moved)
  return wrong === undefined ? moved : unlockable(input, { message: wrong })
}

function unlockable(
  { after, ...input }: UpdateInput,
  error: { message: string; text?: string },
): UpdateInput {
  return {
    ...input,
    ...(after === undefined ? {} : { after }),
    standing: 'unlockable',
    reason: `its new revision cannot be locked: ${(error.message.split('\n', 1)[0] ?? '').slice(0, 500)}`,
    ...(error.text === undefined ? {} : { said: error.text.slice(0, 4000) }),
  }
}
