import * as v from 'valibot'
import { storePath } from '../../../documents/fields.ts'
import { starts } from '../../../documents/image.ts'
import { imageSource, type Target } from '../../../documents/plan.ts'
import { isImageFile } from '../../../lib/image-files.ts'
import type { Candidate } from '../selection/target-names.ts'
import type { Failed } from './failures.ts'

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
  starts: v.optional(starts),
  problem: v.optional(v.string()),
})

/** A path that a flake says its image has, where it stays below the output and ends as images do. */
export function safeImage(image: {
  source: v.InferOutput<typeof imageSource>
  path: string
}): NonNullable<Target['image']> {
  const path = image.path.replace(/^\/+/, '')
  const safe =
    path !== '' &&
    path.length <= 4096 &&
    !path.split('/').includes('..') &&
    !path.includes('\0') &&
    isImageFile(path)
  return safe ? { source: image.source, path } : { source: 'search' }
}

/** What evaluating one host, or all other attributes, gave. */
export interface Evaluation {
  found: readonly Found[]
  failures: readonly Failed[]
  /** Every name that is known to exist. */
  candidates: readonly Candidate[]
}
