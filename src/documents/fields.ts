import * as v from 'valibot'
import { storePathShape } from '../lib/store-path.ts'

/** An absolute store path; Nix's rules for the name part. */
export const storePath = v.pipe(v.string(), v.regex(storePathShape, 'not a store path'))
/** Generous length limits for lists: a longer list is not in a document of ours. */
export const most = {
  /** Names of one thing: a target, a package, the features of a machine. */
  few: 1000,
  /** What a flake has or a run handles: hosts, targets, boots, failures. */
  targets: 20_000,
  /** Unselected attributes, and the packages of a closure. */
  names: 100_000,
  /** The contents of a store. */
  derivations: 1_000_000,
} as const

/**
 * A list of store paths, validated in one pass: a plan of 50,000 derivations has hundreds of thousands in such lists.
 */
export const storePaths = v.custom<string[]>(
  (value) =>
    Array.isArray(value) &&
    value.length <= most.derivations &&
    value.every((one) => typeof one === 'string' && storePathShape.test(one)),
  'not a list of store paths',
)
/** A file in a store output. Files named by a foreign document are opened and run, so they must be in the store. */
export const storeFile = v.pipe(
  v.string(),
  v.maxLength(4096),
  v.regex(
    /^\/nix\/store\/[0-9a-df-np-sv-z]{32}-[0-9A-Za-z+\-._?=]{1,211}(\/[^\0]*)?$/,
    'not a file in the store',
  ),
  v.check((path) => !path.split('/').includes('..'), 'not a file in the store'),
)
/** A path below the output folder: relative, without `..`, so that a foreign document cannot point outside. */
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
/** A GitHub id of a job or an artifact. */
export const githubId = v.pipe(v.number(), v.integer(), v.minValue(1))
/** A list that is refused as a whole, before its items are read, if it is longer than any of ours. */
export const listOf = <S extends v.GenericSchema>(item: S, most: number) =>
  v.pipe(
    v.custom<v.InferInput<S>[]>(
      (value) => Array.isArray(value) && value.length <= most,
      `not a list of at most ${most}`,
    ),
    v.array(item),
  )
/** The same for records. */
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
