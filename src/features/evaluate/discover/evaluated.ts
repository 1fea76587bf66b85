import * as v from 'valibot'
import { storePath } from '../../../documents/fields.ts'
import { type EvaluationFailure, imageSource, type Target } from '../../../documents/plan.ts'
import { type EvaluationError, positionInside, withoutTrees } from '../../../nix/evaluation/error.ts'
import type { Flake } from '../../../nix/flake/flake.ts'
import type { Candidate } from '../selection/target-names.ts'

/** A selected name with the derivation behind it. */
export interface Found {
  candidate: Candidate
  host?: string
  drvPath: string
  /** As the attribute asks for them; empty where it does not say. */
  outputs: readonly string[]
  image?: Target['image']
}

/** What the expressions answer for one value; a path is checked, since it becomes a line of Nix's input. */
export const answered = v.object({
  drvPath: v.optional(v.pipe(storePath, v.endsWith('.drv'))),
  outputs: v.optional(v.array(v.string()), []),
  image: v.optional(v.nullable(v.object({ source: imageSource, path: v.string() }))),
  problem: v.optional(v.string()),
})

/** A path that a flake says its image has, where it stays below the output. */
export function safeImage(image: {
  source: v.InferOutput<typeof imageSource>
  path: string
}): Target['image'] {
  const path = image.path.replace(/^\/+/, '')
  const safe = path !== '' && path.length <= 4096 && !path.split('/').includes('..') && !path.includes('\0')
  return safe ? { source: image.source, path } : { source: 'search' }
}

/** A failure, and where the flake declares what failed: looked up where the error itself names no place of the flake. */
export interface Failed extends EvaluationFailure {
  path?: readonly string[]
}

/** What evaluating one host, or all other attributes, gave. */
export interface Evaluation {
  found: readonly Found[]
  failures: readonly Failed[]
  /** Every name that is known to exist. */
  candidates: readonly Candidate[]
}

const longestMessage = 16_000
const longestTrace = 16_000

/** An error of Nix as an entry of the plan. */
export function failure(
  { attribute, names, path }: { attribute: string; names: readonly string[]; path?: readonly string[] },
  error: EvaluationError,
  flake: Pick<Flake, 'source' | 'folder' | 'url'>,
): Failed {
  const folders = foldersOf(flake)
  const position = positionInside(error, folders)
  return {
    attribute,
    names: [...names],
    message: told(error.message, folders, flake.source),
    ...(position === undefined ? {} : { position }),
    // the cause is at the end of what Nix prints
    trace: error.text.slice(-longestTrace),
    ...(path === undefined ? {} : { path }),
  }
}

/** Files of the flake go by their path in it; an error may well have no text (`throw ""`). */
function told(message: string, folders: readonly string[], source: string): string {
  const short = withoutTrees(message, folders).replaceAll(`${source}/`, '').slice(0, longestMessage)
  return short === '' ? 'the error has no message' : short
}

/** The flake's tree in the store, by its URL and, where there is one, outside of the store. */
export const foldersOf = ({ source, folder, url }: Pick<Flake, 'source' | 'folder' | 'url'>): string[] => [
  source,
  url.replace(/[?#].*/s, ''),
  ...(folder === undefined ? [] : [folder]),
]
