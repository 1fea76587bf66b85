import * as v from 'valibot'
import { storePath } from '../../../documents/fields.ts'
import type { Target } from '../../../documents/plan.ts'
import type { Nix } from '../../../nix/command.ts'
import type { Derivation } from '../../../nix/derivation/derivation.ts'
import { DerivationFiles } from '../../../nix/derivation/derivation-files.ts'
import { pathInfo, resolveOutputs } from '../../../nix/store/store.ts'
import { installable } from './nix-build.ts'

/** A derivation and its expected outputs; null if the path is known only after the build. */
interface Wanted {
  drvPath: string
  outputs: Readonly<Record<string, string | null>>
}

/** The targets whose outputs are all valid in this store, with the paths; by id. */
export async function presentTargets(
  nix: Nix,
  targets: readonly Target[],
): Promise<Map<string, Record<string, string>>> {
  const present = await presentOutputs(nix, targets)
  return new Map(
    targets.flatMap(({ id }, i) => {
      const outputs = present[i]
      return outputs ? [[id, outputs] as const] : []
    }),
  )
}

/** Those of the given derivations that lack an output; an unreadable one counts as lacking. */
export async function lacking(nix: Nix, drvPaths: readonly string[]): Promise<Set<string>> {
  const files = new DerivationFiles()
  const read = await Promise.all(
    drvPaths.map(async (drvPath) => {
      const isPath = v.is(storePath, drvPath) // it may come from a log
      return { drvPath, outputs: pathsOf(isPath ? await files.read(drvPath) : undefined) }
    }),
  )
  const present = await presentOutputs(nix, read)
  return new Set(drvPaths.filter((_, i) => present[i] === undefined))
}

/** The output paths of each, or undefined if one of them is not valid. */
async function presentOutputs(nix: Nix, wanted: readonly Wanted[]) {
  const floating = wanted.filter(({ outputs }) => Object.values(outputs).includes(null))
  const resolved = await resolveOutputs(nix, floating.map(installable)).catch(() => undefined) // a derivation is gone
  const outputs = wanted.map((one) => {
    const all = Object.entries({ ...one.outputs, ...resolved?.get(one.drvPath) })
    const paths = all.filter((entry): entry is [string, string] => v.is(storePath, entry[1]))
    return paths.length === all.length && all.length > 0 ? Object.fromEntries(paths) : undefined
  })
  const valid = await pathInfo(nix, [...new Set(outputs.flatMap((paths) => Object.values(paths ?? {})))])
  return outputs.map((paths) =>
    paths && Object.values(paths).every((path) => valid.has(path)) ? paths : undefined,
  )
}

function pathsOf(derivation: Derivation | undefined): Record<string, string | null> {
  const outputs = Object.entries(derivation?.outputs ?? {})
  return Object.fromEntries(outputs.map(([name, path]) => [name, path === '' ? null : path]))
}
