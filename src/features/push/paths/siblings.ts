import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import pLimit from 'p-limit'
import { groupBy } from '../../../lib/group-by.ts'
import { inStore } from '../../../lib/store-path.ts'
import { parseNarInfo } from '../../../nix/binary-cache/narinfo-text.ts'
import type { Nix } from '../../../nix/command.ts'
import { derivationName } from '../../../nix/derivation/derivation-files.ts'
import { cacheFolderPath } from '../../../nix/store/cache-folder.ts'
import type { NarInfo } from '../../../nix/store/narinfo.ts'
import { pathInfo } from '../../../nix/store/store.ts'

/** Outputs of some derivations, by derivation (all in full). */
export type Siblings = (derivers: Iterable<string>) => Promise<Map<string, string[]>>

/**
 * Knows the outputs of derivations by what this store, and the cache restored beside it, say of each path: a job that only
 * pushes has no derivations that would say which outputs belong together. Nix is asked for few paths, found by their names.
 */
export function siblingsIn(
  nix: Nix,
  { store = dirname(inStore('x')), cache = cacheFolderPath } = {},
): Siblings {
  let lists: Promise<[string[], NarInfo[]]> | undefined
  return async (derivers) => {
    const wanted = new Set(derivers)
    if (wanted.size === 0) return new Map()
    lists ??= Promise.all([readdir(store).catch(() => []), restored(cache)])
    const [names, beside] = await lists
    const here = await pathInfo(nix, outputsByName(names, wanted).map(inStore))
    const known = [...[...here].map(([path, { deriver = '' }]) => ({ path, deriver })), ...beside]
    const found = groupBy(known, ({ deriver = '' }) => deriver)
    return new Map(
      [...found].flatMap(([deriver, of]) =>
        wanted.has(deriver) ? [[deriver, [...new Set(of.map(({ path }) => path))]]] : [],
      ),
    )
  }
}

/** Which of these files of a store may be outputs of the derivations: `NAME`, or `NAME-OUTPUT` (Nix: outputPathName). Pure. */
export function outputsByName(names: readonly string[], derivers: Iterable<string>): string[] {
  const bases = new Set([...derivers].map(derivationName))
  return names.filter((name) => {
    if (!/^[0-9a-z]{32}-/.test(name) || /\.(drv|lock|chroot)$/.test(name)) return false
    for (let end = name.length; end > 32; end = name.lastIndexOf('-', end - 1))
      if (bases.has(name.slice(33, end))) return true
    return false
  })
}

async function restored(folder: string): Promise<NarInfo[]> {
  const names = await readdir(folder).catch(() => [])
  const limit = pLimit(16)
  const read = async (name: string): Promise<NarInfo[]> => {
    const found = parseNarInfo(await readFile(join(folder, name), 'utf8').catch(() => ''))
    return found ? [found.info] : []
  }
  const infos = names.filter((one) => one.endsWith('.narinfo')).map((name) => limit(() => read(name)))
  return (await Promise.all(infos)).flat()
}
