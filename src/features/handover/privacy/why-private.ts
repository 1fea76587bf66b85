import { join } from 'node:path'
import type { Member } from '../pack/derivation-closure.ts'
import type { Checked } from './input-access.ts'
import type { Fetch } from './is-public.ts'
import { findLeak } from './private-content.ts'
import { partsWithout, privateSubmodules } from './private-submodules.ts'
import { unexplained } from './unknown-sources.ts'

/**
 * Why some paths must not leave this job; undefined if they may. The flake's own tree may be one of them: whoever can
 * read the repository has it, except for submodules that may be private.
 */
export async function whyPrivate(
  inputs: readonly Checked[],
  paths: readonly Member[],
  tree: string,
  fetch: Fetch,
): Promise<string | undefined> {
  const submodules = await privateSubmodules(tree, fetch)
  if (submodules[0] !== undefined && paths.some(({ path }) => path === tree))
    return `the submodule ${submodules[0]} is part of the flake's own tree, and may be private`
  const members = paths.filter(({ path }) => path !== tree)
  const known = inputs.filter(({ access, isThere }) => access === 'public' && isThere)
  const open = [...(await partsWithout(tree, submodules)), ...known.flatMap(({ path }) => path ?? [])]
  const secret = inputs.filter(({ access }) => access === 'private')
  const unknown = secret.find(({ isThere }) => !isThere)
  if (unknown) {
    return `the private input ${unknown.name} is not in the store, so it is unknown whether a derivation contains a part of it`
  }
  const trees = [
    ...secret.map(({ name, path = '' }) => ({ name: `the private input ${name}`, path })),
    ...submodules.map((folder) => ({
      name: `the submodule ${folder}, which may be private,`,
      path: join(tree, folder),
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
