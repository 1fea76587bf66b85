import * as v from 'valibot'
import { parseJson } from '../../../lib/json-text.ts'
import type { ChosenImage } from './choose.ts'
import type { HashedPart } from './part-hashes.ts'

const count = v.pipe(v.number(), v.integer(), v.minValue(1))
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))

/** The parts of an image, for programs; beside the parts as `NAME.parts.json`. */
const manifest = v.object({
  manifest: v.literal('flakeship-parts'),
  version: v.literal(1),
  name: v.string(),
  bytes: count,
  sha256,
  parts: v.pipe(
    v.array(v.object({ name: v.string(), offset: v.pipe(v.number(), v.minValue(0)), bytes: count, sha256 })),
    v.minLength(2),
  ),
})

export function writeManifest(
  { name, file: { bytes, sha256 } }: ChosenImage,
  parts: readonly HashedPart[],
): string {
  const value: v.InferOutput<typeof manifest> = {
    manifest: 'flakeship-parts',
    version: 1,
    name,
    bytes,
    sha256,
    parts: parts.map(({ name, offset, bytes, sha256 }) => ({ name, offset, bytes, sha256 })),
  }
  return `${JSON.stringify(value, null, 1)}\n`
}

/**
 * The hashes of the parts of exactly this image, from a manifest of an earlier run; undefined if it is of another
 * image.
 */
export function partsIn(text: string, { name, file, parts }: ChosenImage): HashedPart[] | undefined {
  const parsed = v.safeParse(manifest, parseJson(text))
  if (!parsed.success || parsed.output.sha256 !== file.sha256 || parsed.output.name !== name) return undefined
  const isSame = (part: (typeof parts)[number], i: number) => {
    const other = parsed.output.parts[i]
    return other?.name === part.name && other.offset === part.offset && other.bytes === part.bytes
  }
  if (parsed.output.parts.length !== parts.length || !parts.every(isSame)) return undefined
  return parsed.output.parts
}
