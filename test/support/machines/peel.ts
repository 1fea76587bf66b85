import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

interface Kind {
  is(bytes: Buffer): boolean
  /** Unpacks `packed` of the current folder into it. */
  command: readonly string[]
}

const kinds: readonly Kind[] = [
  { is: (bytes) => bytes.readUInt32BE() === 0x504b0304, command: ['unzip', '-qq', '-o', 'packed'] },
  // the length after a pack is not a frame: what came before it is enough
  {
    is: (bytes) => bytes.readUInt32BE() === 0x28b52ffd,
    command: ['sh', '-c', 'zstd -dcf packed >plain 2>/dev/null || true'],
  },
  // after its header a layer of the cache is only frames: its index, then its archives
  {
    is: (bytes) => bytes.subarray(0, 16).toString() === 'flakeship-layer\n',
    command: ['sh', '-c', 'tail -c +65 packed | zstd -dcf >plain'],
  },
  { is: (bytes) => bytes.readUInt16BE() === 0x1f8b, command: ['sh', '-c', 'gzip -dc packed >plain'] },
  { is: (bytes) => bytes.subarray(257, 262).toString() === 'ustar', command: ['tar', '-xf', 'packed'] },
]

/** The bytes as they are, and everything packed in them at any depth; each layer separately. */
export function layersOf(bytes: Buffer): Buffer[] {
  const kind = bytes.length < 300 ? undefined : kinds.find(({ is }) => is(bytes))
  if (kind === undefined) return [bytes]
  const place = mkdtempSync(join(tmpdir(), 'flakeship-peel-'))
  try {
    writeFileSync(join(place, 'packed'), bytes)
    const [program = '', ...args] = kind.command
    execFileSync(program, args, { cwd: place })
    rmSync(join(place, 'packed'))
    const found = readdirSync(place, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
    if (found.length === 0) throw new Error('nothing could be unpacked')
    const inner = found.flatMap(({ parentPath, name }) => layersOf(readFileSync(join(parentPath, name))))
    return [bytes, ...inner]
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}
