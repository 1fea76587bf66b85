import { baseNameOf } from '../../lib/store-path.ts'
import { base32 } from './store-path.ts'

/** Nix's data on a valid path, as in a narinfo of a binary cache. */
export interface NarInfo {
  /** The full path. */
  path: string
  /** SHA-256 of the archive in hex, and its bytes. */
  narHash: string
  narSize: number
  /** Full paths in any order; may include the path itself. */
  references: readonly string[]
  deriver?: string
  /** As Nix writes it: `fixed:r:sha256:…`. */
  contentAddress?: string
  /** NAME:BASE64 each. */
  signatures: readonly string[]
}

/** The text of a narinfo, from validated fields only; by default the archive is a file named by its own digest. */
export function formatNarInfo(
  info: NarInfo,
  file: { sha256: string; bytes: number },
  url = `nar/${file.sha256}.nar.zst`,
): string {
  const lines = [
    ['StorePath', info.path],
    ['URL', url],
    ['Compression', 'zstd'],
    ['FileHash', `sha256:${base32(Buffer.from(file.sha256, 'hex'))}`],
    ['FileSize', file.bytes],
    ['NarHash', `sha256:${base32(Buffer.from(info.narHash, 'hex'))}`],
    ['NarSize', info.narSize],
    ['References', [...info.references].sort().map(baseNameOf).join(' ')],
    ...(info.deriver === undefined ? [] : [['Deriver', baseNameOf(info.deriver)]]),
    ...info.signatures.map((signature) => ['Sig', signature]),
    ...(info.contentAddress === undefined ? [] : [['CA', info.contentAddress]]),
  ]
  return lines.map(([name, value]) => `${name}: ${value}\n`).join('')
}

/** The file name of a path's narinfo. */
export const narInfoName = (path: string): string => `${baseNameOf(path).slice(0, 32)}.narinfo`

/** The text that is signed (Nix: ValidPathInfo::fingerprint). */
export function fingerprint({ path, narHash, narSize, references }: NarInfo): string {
  const hash = `sha256:${base32(Buffer.from(narHash, 'hex'))}`
  return ['1', path, hash, narSize, [...references].sort().join(',')].join(';')
}
