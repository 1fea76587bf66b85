import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { writeWhole } from '../../../documents/files.ts'
import type { PackageSet } from '../../../system/debian/debian.ts'
import type { CacheFolder } from './cache-folder.ts'
import type { Tree } from './debian-sets.ts'

/** The contents of a prepared cache folder; another format is rebuilt. */
const ready = v.object({
  format: v.literal(3),
  /** The store path of Nix. */
  nix: v.string(),
  /** Store paths of further Nix versions and of trees, by the name of their set. */
  extra: v.record(v.string(), v.string()),
  /** The packages of each set, by its name: a set with other packages is rebuilt. */
  made: v.record(v.string(), v.string()),
})
export type Ready = v.InferOutput<typeof ready>

/** The present contents, if complete. */
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
