import type { KeyObject } from 'node:crypto'
import pLimit from 'p-limit'
import { CacheFault, type CacheFiles } from '../../../nix/binary-cache/cache-files.ts'
import { parseNarInfo, type ReadNarInfo } from '../../../nix/binary-cache/narinfo-text.ts'
import { type NarInfo, narInfoName } from '../../../nix/store/narinfo.ts'
import { isSigned } from '../../../nix/store/signatures.ts'

/** The state of a path in the cache: `there` if complete, `unsigned` if only our signature is missing, or absent. */
export type Standing =
  | { kind: 'there'; info: NarInfo }
  | { kind: 'unsigned'; text: string; found: ReadNarInfo }
  /** Nothing usable; `isNew` if there is no narinfo at all. */
  | { kind: 'absent'; isNew: boolean }

/** The state of each path. */
export async function standings(
  infos: readonly NarInfo[],
  files: CacheFiles,
  keys: ReadonlyMap<string, KeyObject>,
): Promise<Map<string, Standing>> {
  const limit = pLimit(16)
  const found = await Promise.all(
    infos.map((info) => limit(async () => [info.path, await standingOf(info, files, keys)] as const)),
  )
  return new Map(found)
}

/**
 * Queries the cache itself, and the archive too: neither Nix's memory of the cache nor a narinfo without its archive
 * may decide.
 */
async function standingOf(
  info: NarInfo,
  files: CacheFiles,
  keys: ReadonlyMap<string, KeyObject>,
): Promise<Standing> {
  const text = await files.read(narInfoName(info.path))
  if (text === undefined) return { kind: 'absent', isNew: true }
  const found = parseNarInfo(text)
  const absent = { kind: 'absent', isNew: false } as const
  if (found?.info.path !== info.path) return absent
  const isOurs = isSigned(found.info, keys)
  if (!isOurs && !isSame(found.info, info)) return absent
  const size = await files.size(found.url)
  if (size === undefined || (found.fileSize !== undefined && size !== found.fileSize && !Number.isNaN(size)))
    return absent
  return isOurs ? { kind: 'there', info: found.info } : { kind: 'unsigned', text, found }
}

/** Whether a signature of one is valid for the other. */
const isSame = (a: NarInfo, b: NarInfo): boolean =>
  a.narHash === b.narHash &&
  a.narSize === b.narSize &&
  [...a.references].sort().join() === [...b.references].sort().join()

/** `nix-cache-info` has the store folder of a cache. */
export async function requireCache(files: CacheFiles): Promise<{ isNew: boolean }> {
  const text = await files.read('nix-cache-info')
  if (text === undefined) return { isNew: true }
  const folder = /^StoreDir: *(\S+)/m.exec(text)?.[1] ?? '/nix/store'
  if (folder === '/nix/store') return { isNew: false }
  throw new CacheFault(files.shown, `it is a cache for the store ${folder}, and paths here are of /nix/store`)
}
