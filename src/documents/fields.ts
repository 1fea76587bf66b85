import * as v from 'valibot'
import { storePathShape } from '../lib/store-path.ts'

/** An absolute store path; the name part as Nix allows it. */
export const storePath = v.pipe(v.string(), v.regex(storePathShape, 'not a store path'))
/** How long lists are at most, generously: what is longer is no document of ours. */
export const most = {
  /** Names of one thing: of a target, of a package, of the features of a machine. */
  few: 1000,
  /** What a flake has, or a run does with it: hosts, targets, boots, failures. */
  targets: 20_000,
  /** Attributes that nobody selected, and packages of a closure. */
  names: 100_000,
  /** What a store has. */
  derivations: 1_000_000,
} as const

/** A list of them, looked at as a whole: a plan of 50,000 derivations has hundreds of thousands in such lists. */
export const storePaths = v.custom<string[]>(
  (value) =>
    Array.isArray(value) &&
    value.length <= most.derivations &&
    value.every((one) => typeof one === 'string' && storePathShape.test(one)),
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
/** An id that GitHub gives: of a job, of an artifact. */
export const githubId = v.pipe(v.number(), v.integer(), v.minValue(1))
/** A list that is refused as a whole, before any of it is looked at, where it is longer than any of ours. */
export const listOf = <S extends v.GenericSchema>(item: S, most: number) =>
  v.pipe(
    v.custom<v.InferInput<S>[]>(
      (value) => Array.isArray(value) && value.length <= most,
      `not a list of at most ${most}`,
    ),
    v.array(item),
  )
/** The same for what is found by name. */
export const recordOf = <S extends v.GenericSchema>(value: S, most: number) =>
  v.pipe(
    v.custom<Record<string, v.InferInput<S>>>(
      (all) => typeof all === 'object' && all !== null && Object.keys(all).length <= most,
      `not a record of at most ${most}`,
    ),
    v.record(name, value),
  )
/** Text from flakes and logs: any characters, bounded length. */
export const outsideText = v.pipe(v.string(), v.maxLength(1_000_000))
export const name = v.pipe(v.string(), v.minLength(1), v.maxLength(1000))
