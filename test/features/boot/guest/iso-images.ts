const sector = 2048

/** A record of a folder (ECMA-119 9.1) with its name in Rock Ridge's way. */
function record(
  name: string,
  { at, size, isFolder, more = false }: { at: number; size: number; isFolder: boolean; more?: boolean },
) {
  const own =
    name === '' ? Buffer.of(0) : Buffer.from(`${name.slice(0, 8).toUpperCase().replace(/\W/g, '_')};1`)
  const ridge = Buffer.concat([Buffer.from('NM'), Buffer.of(5 + name.length, 1, 0), Buffer.from(name)])
  const start = 33 + own.length + ((own.length + 1) % 2)
  const bytes = Buffer.alloc((start + ridge.length + 1) & ~1)
  bytes[0] = bytes.length
  bytes.writeUInt32LE(at, 2)
  bytes.writeUInt32LE(size, 10)
  bytes[25] = (isFolder ? 2 : 0) | (more ? 0x80 : 0)
  bytes[32] = own.length
  own.copy(bytes, 33)
  ridge.copy(bytes, start)
  return bytes
}

/** A small ISO: files by their path, as text, or as the sizes of the parts that they are said to have. */
export function isoOf(files: Readonly<Record<string, string | number[]>>): Buffer {
  const sectors: Buffer[] = Array.from({ length: 18 }, () => Buffer.alloc(sector))
  const add = (bytes: Buffer) => {
    sectors.push(Buffer.concat([bytes, Buffer.alloc(sector - bytes.length)]))
    return sectors.length - 1
  }
  const folder = (path: string): { at: number; size: number } => {
    const inside = Object.entries(files).filter(([name]) => name.startsWith(path))
    const names = [...new Set(inside.map(([name]) => name.slice(path.length).split('/')[0] ?? ''))]
    const records = names.flatMap((name) => {
      const file = files[path + name]
      if (file === undefined) return [record(name, { ...folder(`${path}${name}/`), isFolder: true })]
      if (typeof file === 'string')
        return [record(name, { at: add(Buffer.from(file)), size: file.length, isFolder: false })]
      return file.map((size, i) => record(name, { at: 0, size, isFolder: false, more: i < file.length - 1 }))
    })
    return { at: add(Buffer.concat(records)), size: sector }
  }
  const root = record('', { ...folder(''), isFolder: true }).subarray(0, 34)
  const volume = sectors[16] as Buffer
  volume.write('\x01CD001\x01', 0, 'latin1')
  root.copy(volume, 156)
  volume.writeUInt32LE(sectors.length, 80)
  volume.writeUInt16LE(sector, 128)
  return Buffer.concat(sectors)
}
