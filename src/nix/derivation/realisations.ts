import pLimit from 'p-limit'
import * as v from 'valibot'
import { parseJson } from '../../lib/json-text.ts'
import { baseNameOf, inStore } from '../../lib/store-path.ts'
import type { Nix } from '../command.ts'

/** Which output of which derivation a path is, where only a build tells that (Nix: a realisation). */
export interface Realisation {
  /** In full. */
  drvPath: string
  /** Nix's own name for the output, without a path in it: `sha256:HEX!out`. */
  id: string
}

const answer = v.array(v.object({ id: v.string(), outPath: v.string() }))
/** Nix 2.35 and newer: by the path of the resolved derivation, in other files of a binary cache (`build-trace-v2`). */
const otherAnswer = v.pipe(v.array(v.object({ key: v.object({ outputName: v.string() }) })), v.minLength(1))
/** Derivations of one job that are asked for; more would take minutes. */
const most = 2000

/**
 * The paths of floating outputs, and of what is built from them, with what a binary cache keeps to find them again; by path.
 * Nix does not say which answer is whose, so that each derivation is asked for by itself; what was not built is left out.
 * `unknown` counts derivations whose outputs this Nix names in a form that we do not write.
 */
export async function realisations(
  nix: Nix,
  drvPaths: readonly string[],
): Promise<{ found: Map<string, Realisation[]>; unknown: number }> {
  let unknown = 0
  const found = new Map<string, Realisation[]>()
  const limit = pLimit(4)
  await Promise.all(
    drvPaths.slice(0, most).map((drvPath) =>
      limit(async () => {
        const asked = ['realisation', 'info', '--offline', '--json', `${drvPath}^*`]
        const { code, stdout } = await nix.attempt(asked)
        const said = code === 0 ? parseJson(stdout) : undefined
        if (v.is(otherAnswer, said)) unknown += 1
        const parsed = v.safeParse(answer, said)
        for (const { id, outPath } of parsed.success ? parsed.output : []) {
          const path = outPath.startsWith('/') ? outPath : inStore(outPath)
          found.set(path, [...(found.get(path) ?? []), { drvPath, id }])
        }
      }),
    ),
  )
  return { found, unknown }
}

/** The file of a binary cache that names the path of an output (Nix 2.4 to 2.34). */
export const realisationFile = (id: string): string => `realisations/${id}.doi`

/** What stands in it. It names no signature and no other output, which Nix finds by the references of the path. */
export const formatRealisation = (id: string, path: string): string =>
  JSON.stringify({ dependentRealisations: {}, id, outPath: baseNameOf(path), signatures: [] })
