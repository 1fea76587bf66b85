import pLimit from 'p-limit'
import { below } from '../../../lib/graph.ts'
import { baseNameOf, inStore } from '../../../lib/store-path.ts'
import type { CacheFiles, CacheKeeper, Listed } from '../../../nix/binary-cache/cache-files.ts'
import { parseNarInfo } from '../../../nix/binary-cache/narinfo-text.ts'
import type { NarInfo } from '../../../nix/store/narinfo.ts'
import { referencesFirst } from '../../../nix/store/references-first.ts'
import { type Content, candidates, contentOf, day, hashOf, orphans, splitGenerations } from './decide.ts'
import { type Found, type Roots, readPushed, readRoots, rootsFolder, writePushed } from './documents.ts'
import { announce, leavingFolder } from './leaving.ts'

/** What is removed, in this order. */
export interface Leaving {
  /** Full paths, each before its references. */
  paths: string[]
  files: Listed[]
  generations: Found<Roots>[]
  kept: number
}

export interface Retention {
  /** Generations to keep per host. */
  keep: number
  now?: number
}

/** Decides what is no longer needed; changes nothing. */
export async function whatLeaves(
  files: CacheFiles,
  keeper: CacheKeeper,
  { keep, now = Date.now() }: Retention,
): Promise<Leaving> {
  const generations = splitGenerations(await readRoots(files, keeper), keep, now)
  const pushed = new Set(
    (await readPushed(files, keeper)).flatMap(({ document }) => document.paths.map(hashOf)),
  )
  const [root, nar] = await Promise.all([all(keeper.list('')), all(keeper.list('nar'))])
  const content = contentOf(root, nar)
  const going = candidates(content, { kept: generations.kept, pushed, now })
  const needed = new Set(generations.kept.flatMap(({ document }) => document.paths.map(hashOf)))
  const infos = await spare(going, { content, needed, files })
  const order = referencesFirst(infos).reverse()
  const archives = order.flatMap((path) => content.archives.get(hashOf(baseNameOf(path))) ?? [])
  const narInfos = order.flatMap((path) => content.narInfos.get(hashOf(baseNameOf(path))) ?? [])
  const unfinished = [...(await all(keeper.list('.unfinished'))), ...(await all(keeper.list(leavingFolder)))]
  return {
    paths: order,
    files: [
      ...narInfos,
      ...archives,
      ...orphans(content, now),
      ...unfinished.filter(({ changed }) => now - changed >= day),
    ],
    generations: generations.dropped,
    kept: generations.kept.length,
  }
}

async function all(listing: AsyncIterable<Listed>): Promise<Listed[]> {
  const found: Listed[] = []
  for await (const one of listing) found.push(one)
  return found
}

/**
 * Paths from others may refer to paths that we pushed: reads everything that stays, except what a generation lists, and
 * keeps its references too. Removes those from `going`, and returns the rest.
 */
async function spare(
  going: Set<string>,
  { content, needed, files }: { content: Content; needed: ReadonlySet<string>; files: CacheFiles },
): Promise<Map<string, NarInfo>> {
  if (going.size === 0) return new Map()
  const limit = pLimit(16)
  const infos = new Map<string, NarInfo>()
  const read = async (hash: string): Promise<NarInfo | undefined> => {
    const text = await files.read(`${hash}.narinfo`)
    return text === undefined ? undefined : parseNarInfo(text)?.info
  }
  await Promise.all(
    [...going].map((hash) =>
      limit(async () => {
        const info = await read(hash)
        if (info) infos.set(hash, info)
        else going.delete(hash) // what cannot be read was changed by somebody
      }),
    ),
  )
  const staying = [...content.narInfos.keys()].filter((hash) => !going.has(hash) && !needed.has(hash))
  const referred = await Promise.all(
    staying.map((hash) => limit(async () => (await read(hash))?.references ?? [])),
  )
  const leaving = (paths: readonly string[]) =>
    paths.map((path) => hashOf(baseNameOf(path))).filter((hash) => going.has(hash))
  const spared = below(leaving(referred.flat()), (hash) => leaving(infos.get(hash)?.references ?? []))
  for (const hash of spared.keys()) going.delete(hash)
  return new Map(
    [...going].flatMap((hash) => {
      const info = infos.get(hash)
      return info ? [[info.path, info] as const] : []
    }),
  )
}

/**
 * Decides and removes, beside pushes: whoever writes down what it needs after we looked for that finds what we announced
 * before, and waits.
 */
export async function retain(files: CacheFiles, keeper: CacheKeeper, retention: Retention): Promise<Leaving> {
  const known = new Map((await all(keeper.list(rootsFolder))).map(({ name, changed }) => [name, changed]))
  const leaving = await whatLeaves(files, keeper, retention)
  const going = [...leaving.files, ...leaving.generations].map(({ name }) => name)
  const announced = going.length === 0 ? undefined : await announce(files, keeper, going)
  try {
    const now = await all(keeper.list(rootsFolder))
    const isSame = now.every(({ name, changed }) => known.get(name) === changed)
    if (isSame) {
      await remove(files, keeper, leaving, announced?.renew)
      return leaving
    }
  } finally {
    await announced?.takeBack()
  }
  return retain(files, keeper, retention)
}

/** Above this number, documents of pushes are merged. */
const mostDocuments = 20

/** Removes visible narinfos first, then archives, then generations, so that it may be interrupted anywhere. */
async function remove(
  files: CacheFiles,
  keeper: CacheKeeper,
  leaving: Leaving,
  renew = async () => {},
): Promise<void> {
  for (const { name } of [...leaving.files, ...leaving.generations]) {
    await renew()
    await keeper.remove(name)
  }
  const documents = await readPushed(files, keeper)
  const old = documents.filter(({ changed }) => Date.now() - changed >= day)
  if (old.length <= mostDocuments) return
  const gone = new Set(leaving.paths.map(baseNameOf))
  const left = new Set(old.flatMap(({ document }) => document.paths.filter((path) => !gone.has(path))))
  await writePushed(files, [...left].map(inStore))
  for (const { name } of old) await keeper.remove(name)
}
