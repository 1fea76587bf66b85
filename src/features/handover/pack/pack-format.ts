import { createReadStream, createWriteStream } from 'node:fs'
import { appendFile, open, stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import * as zlib from 'node:zlib'
import * as v from 'valibot'
import { consumed } from '../../../lib/consumed.ts'
import { MachineError, UserError } from '../../../lib/errors.ts'
import type { Sink } from '../../../nix/store/nar.ts'
import { ByteReader } from './byte-reader.ts'

/**
 * A pack is a zstd stream: a title line, then for each path one line of JSON and its bytes (the file itself, or the
 * archive of a tree), then a line with their number. Paths come after their references. The length of the stream
 * follows it, since Node's zstd does not report trailing data.
 */
const title = 'flakeship pack 1'

const base = v.pipe(
  v.string(),
  // no name begins with a dot: Nix refuses `.`, `..` and names that resemble them
  v.regex(/^[0-9a-df-np-sv-z]{32}-(?!\.)[0-9A-Za-z+\-._?=]{1,211}$/, 'not the name of a store path'),
)
const entry = v.strictObject({
  path: base,
  method: v.picklist(['text', 'nar', 'flat']),
  algorithm: v.picklist(['sha256', 'sha512']),
  references: v.array(base),
  bytes: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
})
/** The entry of one path in a pack; base names of the store. */
export type PackEntry = v.InferOutput<typeof entry>
const line = v.union([entry, v.strictObject({ paths: v.number() })])

/** Maximum bytes of one line; a derivation has at most thousands of references. */
const longestLine = 1024 * 1024

export interface PackWriter {
  add(entry: PackEntry, write: (sink: Sink) => unknown): Promise<void>
}

/** Writes a pack file with little memory; returns its paths and their unpacked bytes. */
export async function writePack(
  file: string,
  fill: (pack: PackWriter) => Promise<void>,
): Promise<{ paths: number; unpacked: number }> {
  if (zlib.createZstdCompress === undefined) throw tooOld()
  const zstd = zlib.createZstdCompress()
  const written = pipeline(zstd, createWriteStream(file))
  written.catch(() => {}) // told below
  let [paths, unpacked] = [0, 0]
  const sink: Sink = async (chunk) => {
    unpacked += chunk.length
    await Promise.race([consumed(zstd, chunk), written])
  }
  const say = (value: string) => sink(Buffer.from(`${value}\n`))
  try {
    await say(title)
    await fill({
      add: async (one, write) => {
        await say(JSON.stringify(one))
        const before = unpacked
        await write(sink)
        if (unpacked - before !== one.bytes) throw new Error(`${one.path} changed while it was packed`)
        paths += 1
      },
    })
    await say(JSON.stringify({ paths }))
  } catch (error) {
    zstd.destroy()
    throw error
  }
  zstd.end()
  await written
  await appendFile(file, footer((await stat(file)).size))
  return { paths, unpacked }
}

const mark = 'pack 1\n\n'

function footer(length: number): Buffer {
  const number = Buffer.alloc(8)
  number.writeBigUInt64LE(BigInt(length))
  return Buffer.concat([number, Buffer.from(mark)])
}

/** The length of the zstd stream, from the end of the file; undefined if that is inconsistent. */
async function streamLength(file: string): Promise<number | undefined> {
  await using opened = await open(file, 'r')
  const { size } = await opened.stat()
  const length = size - footer(0).length
  if (length <= 0) return undefined
  const { buffer } = await opened.read(Buffer.alloc(size - length), 0, size - length, length)
  return buffer.equals(footer(length)) ? length : undefined
}

/** The limits of a pack; a larger one is refused before it is read. */
export interface PackLimits {
  bytes: number
  paths: number
}

export interface Packed extends PackEntry {
  /** Must be read to its end before the next path. */
  content: AsyncIterable<Buffer>
}

/** Reads a pack from front to back. Throws a UserError for anything that is not exactly a pack. */
export async function* readPack(file: string, limits: PackLimits): AsyncGenerator<Packed> {
  if (zlib.createZstdDecompress === undefined) throw tooOld()
  const broken = (why: string, cause?: unknown) =>
    new UserError(`${file} is not a whole pack of derivations (${why}); run the job that evaluates again`, {
      cause,
    })
  const length = await streamLength(file)
  if (length === undefined) throw broken('its end is not that of a pack')
  const source = createReadStream(file, { end: length - 1 })
  const zstd = zlib.createZstdDecompress()
  const flowing = pipeline(source, zstd)
  flowing.catch(() => {}) // the reader of zstd is told
  const bytes = new ByteReader(zstd)
  try {
    if ((await bytes.line(100)) !== title) throw broken('it begins with something else')
    let [left, paths] = [limits.bytes, 0]
    for (;;) {
      const said = v.safeParse(v.pipe(v.string(), v.parseJson(), line), await bytes.line(longestLine))
      if (!said.success) throw broken(said.issues[0].message)
      const one = said.output
      if ('paths' in one) {
        if (one.paths !== paths) throw broken('paths are missing')
        if (!(await bytes.isAtEnd())) throw broken('something follows its end')
        return
      }
      paths += 1
      left -= one.bytes
      if (left < 0 || paths > limits.paths) throw broken('it holds more than it may')
      yield { ...one, content: guarded(bytes.take(one.bytes), broken) }
    }
  } catch (error) {
    if (error instanceof UserError) throw error
    throw broken(error instanceof Error ? error.message : String(error), error)
  } finally {
    source.destroy()
    zstd.destroy()
  }
}

const tooOld = () => new MachineError('packs of derivations need Node 22.15 or newer; update Node')

async function* guarded(
  content: AsyncIterable<Buffer>,
  broken: (why: string, cause: unknown) => UserError,
): AsyncGenerator<Buffer> {
  try {
    yield* content
  } catch (error) {
    throw broken(error instanceof Error ? error.message : String(error), error)
  }
}
