import { createHash } from 'node:crypto'

const alphabet = '0123456789abcdfghijklmnpqrsvwxyz'

/** Where the store keeps a tree with this `narHash`; `source` is how `nix` names what it copies for flakes. */
export function sourcePath(narHash: string, name = 'source'): string | undefined {
  const encoded = /^sha256-([A-Za-z0-9+/]{43}=)$/.exec(narHash)?.[1]
  if (encoded === undefined) return undefined
  const hex = Buffer.from(encoded, 'base64').toString('hex')
  const digest = createHash('sha256').update(`source:sha256:${hex}:/nix/store:${name}`).digest()
  return `/nix/store/${base32(fold(digest, 20))}-${name}`
}

/** What stands for an output whose path is known only after its build (Nix: DownstreamPlaceholder). */
export function outputPlaceholder(drvPath: string, output: string): string {
  const [, hash = '', name = ''] = /^\/nix\/store\/([0-9a-z]{32})-(.*)\.drv$/s.exec(drvPath) ?? []
  const outputName = output === 'out' ? name : `${name}-${output}`
  const digest = createHash('sha256').update(`nix-upstream-output:${hash}:${outputName}`).digest()
  return `/${base32(digest)}`
}

/** A hash made shorter by exclusive or, as store paths have it. */
function fold(digest: Uint8Array, length: number): Uint8Array {
  const folded = new Uint8Array(length)
  digest.forEach((byte, i) => {
    folded[i % length] = (folded[i % length] ?? 0) ^ byte
  })
  return folded
}

/** Nix's own base 32: five bits a character, the last bits first. */
function base32(bytes: Uint8Array): string {
  const characters = Math.ceil((bytes.length * 8) / 5)
  const character = (n: number): string => {
    const [at, shift] = [Math.floor((n * 5) / 8), (n * 5) % 8]
    const pair = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)
    return alphabet[(pair >> shift) & 31] ?? ''
  }
  return Array.from({ length: characters }, (_, i) => character(characters - 1 - i)).join('')
}
