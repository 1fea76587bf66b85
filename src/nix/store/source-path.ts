import { contentAddressedPath } from './store-path.ts'

/** Where the store keeps a tree with this `narHash`; `source` is how `nix` names what it copies for flakes. */
export function sourcePath(narHash: string, name = 'source'): string | undefined {
  const hash = hexOfNarHash(narHash)
  return hash && contentAddressedPath(name, { method: 'nar', algorithm: 'sha256', hash }, [])
}

/** The hash in `sha256-BASE64`, in hex; undefined for other kinds. */
export function hexOfNarHash(narHash: string): string | undefined {
  const encoded = /^sha256-([A-Za-z0-9+/]{43}=)$/.exec(narHash)?.[1]
  return encoded && Buffer.from(encoded, 'base64').toString('hex')
}
