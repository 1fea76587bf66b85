import { join } from 'node:path'
import type { Member } from '../pack/derivation-closure.ts'
import type { Checked } from './input-access.ts'
import { findLeak } from './private-content.ts'
import { partsWithout } from './private-submodules.ts'
import { unexplained } from './unknown-sources.ts'

/** The flake's own tree in the store, and the folders in it that may be private. */
export interface OwnTree {
  tree: string
  submodules: readonly string[]
}

/** Why some paths must not leave this job although the flake's own tree is none of them; undefined where they may. */
export async function whyPrivate(
  inputs: readonly Checked[],
  members: readonly Member[],
  self: OwnTree,
): Promise<string | undefined> {
  const known = inputs.filter(({ access, isThere }) => access === 'public' && isThere)
  const open = [
    ...(await partsWithout(self.tree, self.submodules)),
    ...known.flatMap(({ path }) => path ?? []),
  ]
  const secret = inputs.filter(({ access }) => access === 'private')
  const unknown = secret.find(({ isThere }) => !isThere)
  if (unknown) {
    return `the private input ${unknown.name} is not in the store, so that nobody can tell whether a derivation holds something of it`
  }
  const trees = [
    ...secret.map(({ name, path = '' }) => ({ name: `the private input ${name}`, path })),
    ...self.submodules.map((folder) => ({
      name: `the submodule ${folder}, which may be private,`,
      path: join(self.tree, folder),
    })),
  ]
  const leak = trees.length > 0 ? await findLeak({ secret: trees, members, open }) : undefined
  if (leak === undefined) {
    const strange = await unexplained(members, open)
    return strange && `${strange} is neither from the flake nor from a public input`
  }
  if (leak === 'too large') {
    const names = trees.map(({ name }) => name).join(' and ')
    return `there is more text in ${names} than can be looked for in derivations`
  }
  return `something of ${leak.secret} is part of ${leak.where}`
}
