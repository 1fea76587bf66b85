import { contentAddressedPath } from './store-path.ts'

/** The store path of a tree with this `narHash`; `source` is Nix's name for what it copies for flakes. */
export function sourcePath(narHash: string, name = 'source'): string | undefined {
  const hash = hexOfNarHash(narHash)
  return hash && contentAddressedPath(name, { method: 'nar', algorithm: 'sha256', hash }, [])
}

/** The hash of `sha256-BASE64` in hex; undefined for other types. */
export function hexOfNarHash(narHash: string): string | undefined {
  const encoded = /^sha256-([A-Za-z0-9+/]{43}=)$/.exec(narHash)?.[1]
  return encoded && Buffer.from(encoded, 'base64').toString('hex')
}
