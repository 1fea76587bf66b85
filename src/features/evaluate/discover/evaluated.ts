import * as v from 'valibot'
import { storePath } from '../../../documents/fields.ts'
import { starts } from '../../../documents/image.ts'
import { imageSource, type Target } from '../../../documents/plan.ts'
import { isImageFile } from '../../../lib/images/image-files.ts'
import type { Candidate } from '../selection/target-names.ts'
import type { Failed } from './failures.ts'

/** A selected name with its derivation. */
export interface Found {
  candidate: Candidate
  host?: string
  drvPath: string
  /** The outputs that the attribute requests; empty if it does not say. */
  outputs: readonly string[]
  image?: Target['image']
}

/** The answer of the expressions for one value; the path is validated, since it becomes a line of Nix's input. */
export const answered = v.object({
  drvPath: v.optional(v.pipe(storePath, v.endsWith('.drv'))),
  outputs: v.optional(v.array(v.string()), []),
  image: v.optional(v.nullable(v.object({ source: imageSource, path: v.string() }))),
  starts: v.optional(starts),
  problem: v.optional(v.string()),
})

/** The image path from a flake, if it stays below the output and has an image extension. */
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

/** The result of evaluating one host, or all other attributes. */
export interface Evaluation {
  found: readonly Found[]
  failures: readonly Failed[]
  /** Every known name. */
  candidates: readonly Candidate[]
}
