import { createHash } from 'node:crypto'

/**
 * How the name of a path is derived from its content: `text` is a file written by Nix (derivations, `builtins.toFile`),
 * `nar` a tree by its archive, `flat` a single file by its bytes.
 */
export type Method = 'text' | 'nar' | 'flat'

/** Only collision-resistant hashes. */
export type Algorithm = 'sha256' | 'sha512'

export interface ContentAddress {
  method: Method
  algorithm: Algorithm
  /** In hex. */
  hash: string
}

const place = '/nix/store'
const alphabet = '0123456789abcdfghijklmnpqrsvwxyz'

/**
 * Nix's store path for content (Nix manual, "Complete Store Path Calculation"); undefined if there is none: only texts
 * and trees hashed with SHA-256 may have references.
 */
export function contentAddressedPath(
  name: string,
  { method, algorithm, hash }: ContentAddress,
  references: readonly string[],
): string | undefined {
  const refs = [...references].sort().map((path) => `:${path}`)
  if (method === 'text')
    return algorithm === 'sha256' ? storePath(`text${refs.join('')}`, hash, name) : undefined
  if (method === 'nar' && algorithm === 'sha256') return storePath(`source${refs.join('')}`, hash, name)
  if (refs.length > 0) return undefined
  const inner = `fixed:out:${method === 'nar' ? 'r:' : ''}${algorithm}:${hash}:`
  return storePath('output:out', createHash('sha256').update(inner).digest('hex'), name)
}

/** The placeholder for an output whose path is known only after its build (Nix: DownstreamPlaceholder). */
export function outputPlaceholder(drvPath: string, output: string): string {
  const [, hash = '', name = ''] = /^\/nix\/store\/([0-9a-z]{32})-(.*)\.drv$/s.exec(drvPath) ?? []
  const outputName = output === 'out' ? name : `${name}-${output}`
  const digest = createHash('sha256').update(`nix-upstream-output:${hash}:${outputName}`).digest()
  return `/${base32(digest)}`
}

/** As Nix writes it: `text:sha256:…`, `fixed:r:sha256:…`, with the hash in its own base 32. */
export function contentAddressText({ method, algorithm, hash }: ContentAddress): string {
  return `${{ text: 'text', nar: 'fixed:r', flat: 'fixed' }[method]}:${algorithm}:${base32(Buffer.from(hash, 'hex'))}`
}

function storePath(type: string, hash: string, name: string): string {
  const digest = createHash('sha256').update(`${type}:sha256:${hash}:${place}:${name}`).digest()
  return `${place}/${base32(fold(digest, 20))}-${name}`
}

/** Shortens a hash by exclusive or, as in store paths. */
function fold(digest: Uint8Array, length: number): Uint8Array {
  const folded = new Uint8Array(length)
  digest.forEach((byte, i) => {
    folded[i % length] = (folded[i % length] ?? 0) ^ byte
  })
  return folded
}

/** Nix's own base 32: five bits per character, last bits first. */
export function base32(bytes: Uint8Array): string {
  const characters = Math.ceil((bytes.length * 8) / 5)
  const character = (n: number): string => {
    const [at, shift] = [Math.floor((n * 5) / 8), (n * 5) % 8]
    const pair = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)
    return alphabet[(pair >> shift) & 31] ?? ''
  }
  return Array.from({ length: characters }, (_, i) => character(characters - 1 - i)).join('')
}

/** Decodes it; undefined for other characters, or for bits after the last byte. */
export function unbase32(text: string): Buffer | undefined {
  const bytes = Buffer.alloc(Math.floor((text.length * 5) / 8))
  for (const [n, letter] of [...text].reverse().entries()) {
    const digit = alphabet.indexOf(letter)
    if (digit < 0) return undefined
    const [at, shift] = [Math.floor((n * 5) / 8), (n * 5) % 8]
    bytes[at] = (bytes[at] ?? 0) | ((digit << shift) & 255)
    const over = digit >> (8 - shift)
    if (at + 1 < bytes.length) bytes[at + 1] = over
    else if (over > 0) return undefined
  }
  return bytes
}
