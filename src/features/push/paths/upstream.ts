import type { KeyObject } from 'node:crypto'
import type { Log } from '../../../host/host.ts'
import { shownAddress } from '../../../lib/addresses.ts'
import { count, oneLine } from '../../../lib/text.ts'
import type { Nix } from '../../../nix/command.ts'
import { cacheFolderPath } from '../../../nix/store/cache-folder.ts'
import type { NarInfo } from '../../../nix/store/narinfo.ts'
import { pathsIn } from '../../../nix/store/other-store.ts'
import { isSigned } from '../../../nix/store/signatures.ts'
import { configuredSubstituters } from '../../../nix/store/substituters.ts'

export interface UpstreamOptions {
  /** Keys of caches that machines trust anyway, without our own. */
  keys: ReadonlyMap<string, KeyObject>
  /** The destination: not an upstream of itself. */
  own: string
  /** An empty folder for this Nix's data about caches: no old data may decide. */
  memory: string
  log: Log
}

/**
 * What of a closure need not be pushed: signed by a trusted key, and in a substituter of this Nix. If one does not
 * answer, the signature alone is enough.
 */
export async function upstreamPaths(
  nix: Nix,
  closure: readonly NarInfo[],
  { keys, own, memory, log }: UpstreamOptions,
): Promise<Set<string>> {
  const signed = closure.filter((info) => isSigned(info, keys)).map(({ path }) => path)
  const there = new Set<string>()
  const same = (url: string) => shownAddress(url).replace(/\/+$/, '')
  const asked = (signed.length === 0 ? [] : await configuredSubstituters(nix)).filter(
    (url) => same(url) !== same(own) && !url.includes(cacheFolderPath),
  )
  let silent = 0
  for (const url of asked) {
    const left = signed.filter((path) => !there.has(path))
    if (left.length === 0) break
    const found = await pathsIn(nix, url, left, memory)
    if ('why' in found) {
      silent += 1
      log.warning(`substituter ${shownAddress(url)} does not answer (${oneLine(found.why, 200)})`)
    } else for (const path of found.paths) there.add(path)
  }
  const unsure = signed.length - there.size
  if (silent > 0 && unsure > 0) {
    log.warning(
      `nobody can tell whether upstream still has ${count(unsure, 'path')} that it signed; ${unsure === 1 ? 'it is' : 'they are'} not pushed`,
    )
    return new Set(signed)
  }
  return there
}
