/** What stands in a tar archive; texts are bytes as latin1. */
export type TarEntry =
  | { kind: 'file'; name: string; size: number; isExecutable: boolean }
  | { kind: 'directory'; name: string }
  | { kind: 'symlink'; name: string; target: string }

const block = 512
const kinds: Readonly<Record<TarEntry['kind'], string>> = { file: '0', symlink: '2', directory: '5' }

/** The end of an archive. */
export const tarEnd: Buffer = Buffer.alloc(2 * block)

/** Zeros that stand after so many bytes of a file. */
export const tarPadding = (size: number): Buffer => Buffer.alloc((block - (size % block)) % block)

/**
 * What stands before the content of an entry, as GNU tar has it: root's own, read-only, and one second old
 * like everything in a Nix store.
 */
export function tarHeader(entry: TarEntry): Buffer {
  const { kind, name } = entry
  const mode = kind === 'directory' || (kind === 'file' && entry.isExecutable) ? 0o555 : 0o444
  const target = kind === 'symlink' ? entry.target : ''
  const size = kind === 'file' ? entry.size : 0
  return Buffer.concat([
    ...long('L', name),
    ...long('K', target),
    header({ name, type: kinds[kind], mode: kind === 'symlink' ? 0o777 : mode, size, target }),
  ])
}

/** A name that has no room in a header stands before it as content. */
function long(type: string, text: string): Buffer[] {
  if (text.length <= 100) return []
  const size = text.length + 1
  const before = header({ name: '././@LongLink', type, mode: 0o644, size, target: '' })
  return [before, Buffer.from(`${text}\0`, 'latin1'), tarPadding(size)]
}

/** Bytes of which eleven octal digits can tell. */
const largest = 0o77777777777

function header(of: { name: string; type: string; mode: number; size: number; target: string }): Buffer {
  if (of.size > largest) throw new Error('a file of 8 GiB or more')
  const bytes = Buffer.alloc(block)
  const octal = (value: number, digits: number, at: number) =>
    bytes.write(value.toString(8).padStart(digits, '0'), at, 'latin1')
  bytes.write(of.name.slice(0, 100), 0, 'latin1')
  octal(of.mode, 7, 100)
  octal(0, 7, 108) // owner
  octal(0, 7, 116) // group
  octal(of.size, 11, 124)
  octal(1, 11, 136) // time
  bytes.fill(' ', 148, 156)
  bytes.write(of.type, 156, 'latin1')
  bytes.write(of.target.slice(0, 100), 157, 'latin1')
  bytes.write('ustar  \0', 257, 'latin1')
  let sum = 0
  for (const byte of bytes) sum += byte
  octal(sum, 6, 148)
  bytes.writeUInt8(0, 154)
  return bytes
}
