import { createReadStream } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { type Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import zlib from 'node:zlib'
import { MachineError, UserError } from '../lib/errors.ts'
import { oneLine } from '../lib/text.ts'
import { start } from './process.ts'

/** The compression of a file by its extension; undefined if it has none. */
export const packing = (name: string): Packing | undefined =>
  (/\.(zst|xz|gz|bz2)$/.exec(name)?.[1] as Packing | undefined) ?? undefined
type Packing = 'zst' | 'xz' | 'gz' | 'bz2'

/** Formats that Node cannot decompress itself; xz gets a memory limit, since a file may ask for any amount. */
const programs: Partial<Record<Packing, readonly [string, ...string[]]>> = {
  xz: ['xz', '--decompress', '--stdout', '--memlimit-decompress=1GiB', '--', '-'],
  bz2: ['bzip2', '--decompress', '--stdout'],
}

/** The maximum decompressed size of an image (bytes): beyond it is a bomb. */
const largest = 1024 ** 4

export interface UnpackOptions {
  /** For the programs that decompress what Node cannot. */
  env: Readonly<Record<string, string>>
  signal: AbortSignal
  most?: number
}

/**
 * Decompresses a file; runs of zeros become holes. Throws an error of one line if it is broken, has more than `most`
 * bytes, or does not fit on the disk.
 */
export async function unpack(from: string, to: string, options: UnpackOptions): Promise<void> {
  const { most = largest } = options
  const kind = packing(from)
  if (kind === undefined) throw new UserError(`${from} is not compressed in a way that is known`)
  await using file = await open(to, 'w', 0o644)
  const sink = holes(file, from, most)
  const run = programs[kind]
    ? byProgram(programs[kind], from, sink, options)
    : byNode(kind, from, sink, options)
  await run.catch((cause) => {
    if (cause instanceof UserError || cause instanceof MachineError) throw cause
    if (cause.code === 'ENOSPC')
      throw new MachineError(`no room to unpack ${from}; free disk space, or set TMPDIR to a larger folder`, {
        cause,
      })
    throw new UserError(`${from} cannot be unpacked: ${cause.message}`, { cause })
  })
}

async function byNode(kind: Packing, from: string, sink: Writable, { signal }: UnpackOptions): Promise<void> {
  // a named import would keep everything from starting under an older Node
  if (kind === 'zst' && !('createZstdDecompress' in zlib))
    throw new MachineError(`${from} is compressed with zstd, which this Node cannot unpack; use Node 24`)
  const decompress = kind === 'zst' ? zlib.createZstdDecompress() : zlib.createGunzip()
  await pipeline(createReadStream(from), decompress, sink, { signal })
}

async function byProgram(
  [program, ...args]: readonly [string, ...string[]],
  from: string,
  sink: Writable,
  { signal, env }: UnpackOptions,
): Promise<void> {
  signal.throwIfAborted()
  await using running = start(program, args, { env, input: createReadStream(from) })
  const said = text(running.stderr)
  await pipeline(running.stdout, sink, { signal })
  const { code } = await running.exit.catch((cause) => {
    throw new MachineError(`${from} needs ${program} to be unpacked, which this machine lacks`, { cause })
  })
  if (code !== 0) throw new Error(oneLine(await said) || `${program} ended with ${code}`)
}

async function text(stream: Readable): Promise<string> {
  let all = ''
  for await (const chunk of stream.setEncoding('utf8')) all = (all + chunk).slice(0, 2000)
  return all
}

function holes(file: FileHandle, from: string, most: number): Writable {
  let end = 0
  const write = async (chunk: Buffer) => {
    const at = end
    end += chunk.length
    if (end > most) throw new UserError(`${from} unpacks to more than ${most} bytes, which no image has`)
    if (isZero(chunk)) return
    for (let done = 0; done < chunk.length; )
      done += (await file.write(chunk, done, chunk.length - done, at + done)).bytesWritten
  }
  return new Writable({
    write: (chunk, _encoding, done) => void write(chunk).then(() => done(), done),
    final: (done) => void file.truncate(end).then(() => done(), done),
  })
}

const isZero = (chunk: Buffer) => chunk.equals(Buffer.alloc(chunk.length))
