import { createHash } from 'node:crypto'
import zlib from 'node:zlib'
import * as v from 'valibot'
import { type CachedPath, cachedPath } from './cached-path.ts'

/**
 * A layer is a binary cache in one entry of the cache service: a 64-byte header, the index (JSON, zstd) of all paths,
 * then the archives (`.nar.zst`), one after the other. It never changes.
 */
const magic = Buffer.from('flakeship-layer\n')
const version = 1
export const headerBytes = 64

/** A larger index is not ours: it is refused before it is decompressed. */
export const limits = { paths: 100_000, packed: 16 * 1024 ** 2, unpacked: 64 * 1024 ** 2 }

/** The contents of a layer, as manifests list it. */
export interface Layer {
  key: string
  /** Where the archives begin, and where the entry ends. */
  start: number
  bytes: number
  paths: readonly CachedPath[]
}

const system = v.pipe(v.string(), v.regex(/^[a-z0-9_]+-[a-z0-9]+$/, 'not a system'))
const index = v.object({
  version: v.literal(version),
  system,
  paths: v.pipe(v.array(cachedPath), v.maxLength(limits.paths)),
})
export type Index = v.InferOutput<typeof index>

/** Not a layer or manifest of ours; the message says why. */
export class BadLayer extends Error {
  override readonly name = 'BadLayer'
}

/** The header and index of a layer whose archives take `narBytes`. */
export function layerHead(of: Omit<Index, 'version'>, narBytes: number): Buffer {
  const packed = packJson({ version, ...of })
  const header = Buffer.alloc(headerBytes)
  magic.copy(header)
  header.writeUInt32LE(version, 16)
  header.writeUInt32LE(packed.length, 20)
  header.writeBigUInt64LE(BigInt(narBytes), 24)
  createHash('sha256').update(packed).digest().copy(header, 32)
  return Buffer.concat([header, packed])
}

/** Bytes of the index after a header, and of the archives after the index. */
export function readHeader(header: Buffer): { indexBytes: number; narBytes: number; sha256: string } {
  if (header.length < headerBytes || !header.subarray(0, 16).equals(magic))
    throw new BadLayer('it is not a layer')
  const found = header.readUInt32LE(16)
  if (found !== version) throw new BadLayer(`it has version ${found} of the format, not ${version}`)
  const indexBytes = header.readUInt32LE(20)
  if (indexBytes > limits.packed) throw new BadLayer('its index is too large')
  return { indexBytes, narBytes: Number(header.readBigUInt64LE(24)), sha256: header.toString('hex', 32, 64) }
}

export function readIndex(packed: Buffer, { narBytes, sha256 }: ReturnType<typeof readHeader>): Index {
  if (createHash('sha256').update(packed).digest('hex') !== sha256) throw new BadLayer('its index is damaged')
  const found = parseAs(index, unpackJson(packed))
  checkPositions(found.paths, narBytes)
  return found
}

/** Checks that archives do not overlap, are inside the layer, and that no path appears twice. */
export function checkPositions(paths: readonly CachedPath[], narBytes: number): void {
  let end = 0
  for (const { at, bytes } of [...paths].sort((a, b) => a.at - b.at)) {
    if (at < end) throw new BadLayer('two of its archives overlap')
    end = at + bytes
  }
  if (end > narBytes) throw new BadLayer('an archive lies outside of it')
  if (new Set(paths.map(({ path }) => path.slice(0, 32))).size !== paths.length)
    throw new BadLayer('it lists a path twice')
}

export function packJson(value: unknown): Buffer {
  return zlib.zstdCompressSync(Buffer.from(JSON.stringify(value)))
}

export function unpackJson(packed: Buffer): unknown {
  try {
    return JSON.parse(zlib.zstdDecompressSync(packed, { maxOutputLength: limits.unpacked }).toString())
  } catch (cause) {
    throw new BadLayer('its index cannot be unpacked', { cause })
  }
}

/** Parses untrusted data; throws BadLayer if it does not fit. */
export function parseAs<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T {
  const parsed = v.safeParse(schema, value, { abortEarly: true })
  if (parsed.success) return parsed.output
  const [issue] = parsed.issues
  throw new BadLayer(`${v.getDotPath(issue) ?? 'its index'} is ${issue.message}`)
}

export const systemName = system
