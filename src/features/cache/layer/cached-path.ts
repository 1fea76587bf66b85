import * as v from 'valibot'
import { baseNameOf, inStore } from '../../../lib/store-path.ts'
import type { Realisation } from '../../../nix/derivation/realisations.ts'
import type { ValidPath } from '../../../nix/store/nar-infos.ts'
import type { NarInfo } from '../../../nix/store/narinfo.ts'

const letter = '[0-9abcdfghijklmnpqrsvwxyz]'
/** A store path without its folder; a name must not be or begin like `.` or `..`. */
const baseName = v.pipe(
  v.string(),
  v.regex(new RegExp(`^${letter}{32}-(?!\\.{1,2}(-|$))[\\w+.?=-]{1,211}$`), 'not a store path'),
)
const hex = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'not a SHA-256'))
const size = v.pipe(v.number(), v.safeInteger(), v.minValue(1))
const digests = {
  md5: `[0-7]${letter}{25}`,
  sha1: `${letter}{32}`,
  sha256: `[01]${letter}{51}`,
  sha512: `[0-3]${letter}{102}`,
}
const contentAddress = v.pipe(
  v.string(),
  v.regex(
    new RegExp(
      `^(text:sha256:${digests.sha256}|fixed:(r:)?(${Object.entries(digests)
        .map(([name, digest]) => `${name}:${digest}`)
        .join('|')}))$`,
    ),
    'not a content address',
  ),
)
const signature = v.pipe(v.string(), v.regex(/^[\w.+@/-]{1,100}:[A-Za-z0-9+/]{86}==$/, 'not a signature'))

/** Outputs that are remembered of one path, the newest first. */
export const mostRealised = 20

/**
 * A path of a layer: the fields of its narinfo, and the position of its archive. Values that Nix could not parse must
 * never reach a narinfo: without `fallback`, Nix aborts the whole command over one.
 */
export const cachedPath = v.object({
  path: baseName,
  narHash: hex,
  narSize: size,
  references: v.pipe(v.array(baseName), v.maxLength(20_000)),
  deriver: v.optional(v.pipe(baseName, v.endsWith('.drv'))),
  ca: v.optional(contentAddress),
  signatures: v.pipe(v.array(signature), v.maxLength(20)),
  /** Offset from the end of the index, bytes and SHA-256 of the compressed archive. */
  at: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  bytes: size,
  sha256: hex,
  /** Outputs that have this path by a build and not by their derivation: which derivation, and Nix's name for the output. */
  realises: v.optional(
    v.pipe(
      v.array(
        v.object({
          drv: v.pipe(baseName, v.endsWith('.drv')),
          id: v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}![\w+.?=-]{1,23}$/, 'not an output')),
        }),
      ),
      v.maxLength(mostRealised),
    ),
  ),
  /** In a manifest: the last runs that needed it, newest first. */
  used: v.optional(v.pipe(v.array(v.pipe(v.number(), v.safeInteger(), v.minValue(0))), v.maxLength(3))),
})
export type CachedPath = v.InferOutput<typeof cachedPath>

const realised = ({ drvPath, id }: Realisation) => ({ drv: baseNameOf(drvPath), id })

export function narInfoOf({
  path,
  narHash,
  narSize,
  references,
  deriver,
  ca,
  signatures,
}: CachedPath): NarInfo {
  return {
    path: inStore(path),
    ...{ narHash, narSize, signatures },
    references: references.map(inStore),
    ...(deriver === undefined ? {} : { deriver: inStore(deriver) }),
    ...(ca === undefined ? {} : { contentAddress: ca }),
  }
}

export function cachedPathOf(
  info: NarInfo & Pick<ValidPath, 'realises'>,
  archive: Pick<CachedPath, 'at' | 'bytes' | 'sha256'>,
): CachedPath {
  return {
    path: baseNameOf(info.path),
    ...{ narHash: info.narHash, narSize: info.narSize },
    references: info.references.map(baseNameOf).sort(),
    ...(info.deriver === undefined ? {} : { deriver: baseNameOf(info.deriver) }),
    ...(info.contentAddress === undefined ? {} : { ca: info.contentAddress }),
    signatures: [...info.signatures],
    ...(info.realises === undefined ? {} : { realises: info.realises.map(realised) }),
    ...archive,
  }
}
