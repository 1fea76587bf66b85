import * as v from 'valibot'
import { verdict } from './evidence.ts'
import { byteCount, listOf, name, outsideText, sha256 } from './fields.ts'
import { versions } from './versions.ts'

const assetName = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9._+-]{0,119}$/, 'not the name of an asset'),
)

const asset = v.object({
  name: assetName,
  bytes: v.pipe(byteCount, v.minValue(1)),
  sha256,
  /** The kind of asset; there is none for the image itself if it is released compressed or in parts. */
  kind: v.picklist([
    'image',
    'packed',
    'part',
    'manifest',
    'join-script',
    'checksums',
    'sbom',
    'attestation',
    'details',
  ]),
})
export type ReleaseAsset = v.InferOutput<typeof asset>

const image = v.object({
  target: name,
  host: v.optional(name),
  system: name,
  name: assetName,
  bytes: v.pipe(byteCount, v.minValue(1)),
  sha256,
  /** The names of its assets: the image itself, its compressed form, or its parts in order. */
  assets: listOf(assetName, 1000),
  /**
   * How its one asset is compressed; the asset's hash is that of the compressed file, and `sha256` is what was booted.
   */
  packed: v.optional(v.literal('zstd')),
  boots: listOf(v.object({ firmware: name, medium: v.optional(name), verdict }), 100),
  /** Why it was not proved to boot; only with `unbooted: allow`. */
  unbooted: v.optional(outsideText),
})
export type ReleaseImage = v.InferOutput<typeof image>

/** The contents of a release: the record to repeat every step from, itself an asset. */
export const release = v.object({
  document: v.literal('release'),
  version: v.literal(versions.release),
  created: v.string(),
  tag: v.pipe(v.string(), v.minLength(1), v.maxLength(255)),
  /** The commit of the tag when the images were evaluated. */
  commit: v.pipe(v.string(), v.regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, 'not a commit')),
  /** The run that built and booted the images. */
  run: v.optional(v.pipe(v.string(), v.url())),
  images: listOf(image, 1000),
  /** All assets except this document, at most 999. */
  assets: listOf(asset, 999),
})
export type Release = v.InferOutput<typeof release>
