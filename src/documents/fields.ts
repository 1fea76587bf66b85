import * as v from 'valibot'
import { storePathShape } from '../lib/store-path.ts'

/** An absolute store path; the name part as Nix allows it. */
export const storePath = v.pipe(v.string(), v.regex(storePathShape, 'not a store path'))
/** A list of them, looked at as a whole: a plan of 50,000 derivations has hundreds of thousands in such lists. */
export const storePaths = v.custom<string[]>(
  (value) =>
    Array.isArray(value) && value.every((one) => typeof one === 'string' && storePathShape.test(one)),
  'not a list of store paths',
)
/** A file in an output; what a document from elsewhere names is opened and run, so that it must be in the store. */
export const storeFile = v.pipe(
  v.string(),
  v.maxLength(4096),
  v.regex(
    /^\/nix\/store\/[0-9a-df-np-sv-z]{32}-[0-9A-Za-z+\-._?=]{1,211}(\/[^\0]*)?$/,
    'not a file in the store',
  ),
  v.check((path) => !path.split('/').includes('..'), 'not a file in the store'),
)
/** A path below the output folder: relative, no `..`, so that a document from elsewhere cannot point outside. */
export const relativePath = v.pipe(
  v.string(),
  v.maxLength(4096),
  v.check(
    (path) => path !== '' && !path.startsWith('/') && !path.split('/').includes('..') && !path.includes('\0'),
    'not a path below the folder',
  ),
)
export const seconds = v.pipe(v.number(), v.finite(), v.minValue(0))
export const byteCount = v.pipe(v.number(), v.integer(), v.minValue(0))
export const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'not a SHA-256 in hex'))
/** A list that is refused as a whole, before any of it is looked at, where it is longer than any of ours. */
export const listOf = <S extends v.GenericSchema>(item: S, most: number) =>
  v.pipe(
    v.custom<v.InferInput<S>[]>(
      (value) => Array.isArray(value) && value.length <= most,
      `not a list of at most ${most}`,
    ),
    v.array(item),
  )
/** Text from flakes and logs: any characters, bounded length. */
export const outsideText = v.pipe(v.string(), v.maxLength(1_000_000))
export const name = v.pipe(v.string(), v.minLength(1), v.maxLength(1000))
