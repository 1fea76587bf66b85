import { join } from 'node:path'
import type { Member } from '../pack/derivation-closure.ts'
import type { Checked } from './input-access.ts'
import type { Fetch } from './is-public.ts'
import { findLeak } from './private-content.ts'
import { partsWithout, privateSubmodules } from './private-submodules.ts'
import { unexplained } from './unknown-sources.ts'

/**
 * Why some paths must not leave this job; undefined if they may. The flakes' own trees may be among them: whoever can
 * read the repository has them, except for submodules that may be private.
 */
export async function whyPrivate(
  inputs: readonly Checked[],
  paths: readonly Member[],
  own: readonly string[],
  fetch: Fetch,
): Promise<string | undefined> {
  const submodules: { tree: string; folder: string }[] = []
  const open: string[] = []
  for (const tree of own) {
    const folders = await privateSubmodules(tree, fetch)
    if (folders[0] !== undefined && paths.some(({ path }) => path === tree))
      return `the submodule ${folders[0]} is part of the flake's own tree, and may be private`
    submodules.push(...folders.map((folder) => ({ tree, folder })))
    open.push(...(await partsWithout(tree, folders)))
  }
  const members = paths.filter(({ path }) => !own.includes(path))
  const known = inputs.filter(({ access, isThere }) => access === 'public' && isThere)
  open.push(...known.flatMap(({ path }) => path ?? []))
  const secret = inputs.filter(({ access }) => access === 'private')
  const unknown = secret.find(({ isThere }) => !isThere)
  if (unknown) {
    return `the private input ${unknown.name} is not in the store, so it is unknown whether a derivation contains a part of it`
  }
  const trees = [
    ...secret.map(({ name, path = '' }) => ({ name: `the private input ${name}`, path })),
    ...submodules.map(({ tree, folder }) => ({
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
