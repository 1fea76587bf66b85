import { inStore, isStorePath } from '../../lib/store-path.ts'
import type { NarInfo } from '../store/narinfo.ts'
import { hexOfNarHash } from '../store/source-path.ts'
import { unbase32 } from '../store/store-path.ts'

/** A narinfo of a cache. */
export interface ReadNarInfo {
  info: NarInfo
  /** Of the archive, relative to the root of the cache. */
  url: string
  /** Stored bytes of the archive. */
  fileSize: number | undefined
}

/** Characters of a narinfo; the largest known have some thousand references. */
const longest = 2_000_000

/** Parses a narinfo; undefined if Nix could not read it, or if its URL leaves the cache. */
export function parseNarInfo(text: string): ReadNarInfo | undefined {
  if (text.length > longest) return undefined
  const found = new Map<string, string[]>()
  for (const line of text.split('\n')) {
    const at = line.indexOf(': ')
    if (at > 0) found.set(line.slice(0, at), [...(found.get(line.slice(0, at)) ?? []), line.slice(at + 2)])
  }
  const one = (name: string): string => found.get(name)?.[0] ?? ''
  const path = one('StorePath')
  const narHash = hexOf(one('NarHash'))
  const narSize = Number(one('NarSize'))
  const references = one('References').split(' ').filter(Boolean).map(inStore)
  const url = one('URL')
  if (!isStorePath(path) || narHash === undefined || !references.every(isStorePath)) return undefined
  if (!Number.isSafeInteger(narSize) || narSize < 1 || !isInside(url)) return undefined
  const deriver = inStore(one('Deriver'))
  const [contentAddress] = found.get('CA') ?? []
  return {
    info: {
      ...{ path, narHash, narSize, references, signatures: found.get('Sig') ?? [] },
      ...(isStorePath(deriver) ? { deriver } : {}),
      ...(contentAddress === undefined ? {} : { contentAddress }),
    },
    url,
    fileSize: /^\d{1,15}$/.test(one('FileSize')) ? Number(one('FileSize')) : undefined,
  }
}

const isInside = (url: string): boolean =>
  /^[\w.+=%-]+(\/[\w.+=%-]+)*$/.test(url) && !url.split('/').some((part) => /^\.+$/.test(part))

/** The hex of a SHA-256 in any of Nix's notations. */
function hexOf(text: string): string | undefined {
  const [, inBase32] = /^sha256:([0-9a-df-np-sv-z]{52})$/.exec(text) ?? []
  if (inBase32 !== undefined) return unbase32(inBase32)?.toString('hex')
  const [, inHex] = /^sha256:([0-9a-f]{64})$/.exec(text) ?? []
  if (inHex !== undefined) return inHex
  return hexOfNarHash(text.replace(/^sha256:/, 'sha256-'))
}
