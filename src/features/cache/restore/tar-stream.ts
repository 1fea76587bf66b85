/** The header of a plain file (POSIX ustar), readable for all; file and folder have at most 100 bytes each. */
export function tarHeader(name: string, size: number): Buffer {
  const header = Buffer.alloc(512)
  const cut = name.lastIndexOf('/')
  header.write(name.slice(cut + 1), 0, 100)
  header.write(name.slice(0, Math.max(cut, 0)), 345, 100)
  const octal = (value: number, at: number, length: number) =>
    header.write(`${value.toString(8).padStart(length - 1, '0')}\0`, at)
  octal(0o644, 100, 8)
  octal(0, 108, 8)
  octal(0, 116, 8)
  if (size < 8 ** 11) octal(size, 124, 12)
  else {
    header[124] = 0x80 // as GNU tar writes what has no room in octal
    header.writeBigUInt64BE(BigInt(size), 128)
  }
  octal(Math.floor(Date.now() / 1000), 136, 12)
  header.write('        ', 148)
  header.write('0', 156)
  header.write('ustar\x0000', 257, 'latin1')
  const sum = header.reduce((all, byte) => all + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return header
}

export const tarEnd = Buffer.alloc(1024)
