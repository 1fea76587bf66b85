import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { writeWhole } from '../../../documents/files.ts'
import type { PackageSet } from '../../../system/debian/debian.ts'
import type { CacheFolder } from './cache-folder.ts'
import type { Tree } from './debian-sets.ts'

/** What a prepared cache folder holds; another format is made anew. */
const ready = v.object({
  format: v.literal(3),
  /** The store path of Nix. */
  nix: v.string(),
  /** Store paths of further versions of Nix and of trees, by the name of their set. */
  extra: v.record(v.string(), v.string()),
  /** Which packages each set was made of, by its name: a set with others is made anew. */
  made: v.record(v.string(), v.string()),
})
export type Ready = v.InferOutput<typeof ready>

/** What is there, if it is all that is wanted. */
export async function completeFor(cache: CacheFolder, wanted: Sets): Promise<Ready | undefined> {
  const there = await readReady(cache)
  return there && wanted.every((set) => there.made[set.name] === digestOf(set)) ? there : undefined
}

export type Sets = readonly (PackageSet | Tree)[]

/** For `made`. */
export const digestsOf = (sets: Sets): Record<string, string> =>
  Object.fromEntries(sets.map((set) => [set.name, digestOf(set)]))

const digestOf = (set: PackageSet | Tree) => createHash('sha256').update(JSON.stringify(set)).digest('hex')

export async function readReady(cache: CacheFolder): Promise<Ready | undefined> {
  const text = await readFile(readyFile(cache), 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), ready), text)
  return parsed.success ? parsed.output : undefined
}

const readyFile = (cache: CacheFolder) => join(cache.nix, 'flakeship/ready.json')

export function writeReady(cache: CacheFolder, made: Ready): Promise<void> {
  return writeWhole(readyFile(cache), JSON.stringify(made))
}
