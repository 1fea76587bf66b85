import { crc32, deflateRawSync } from 'node:zlib'

/** One entry, with whatever its headers should claim. */
export interface ZipEntry {
  name: string
  data?: Buffer | string
  deflate?: boolean
  /** The size that the headers claim instead of the real one. */
  claimed?: number
  /** Unix mode, as the upper half of the external attributes. */
  mode?: number
  /** General purpose flags; 1 is encrypted. */
  flags?: number
  method?: number
  /** Sizes are in the extra field of zip64. */
  zip64?: boolean
}

/** An archive written byte by byte, so that it can lie. */
export function zipOf(entries: readonly ZipEntry[], { count }: { count?: number } = {}): Buffer {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const head = headers(entry, offset)
    local.push(head.local)
    central.push(head.central)
    offset += head.local.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(count ?? entries.length, 8)
  end.writeUInt16LE(count ?? entries.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...local, directory, end])
}

function headers({ name, data = '', deflate = false, ...lies }: ZipEntry, offset: number) {
  const content = Buffer.from(data)
  const packed = deflate ? deflateRawSync(content) : content
  const size = lies.claimed ?? content.length
  const bytes = Buffer.from(name)
  const extra = Buffer.alloc(lies.zip64 ? 20 : 0)
  if (lies.zip64) {
    extra.writeUInt16LE(1, 0)
    extra.writeUInt16LE(16, 2)
    extra.writeBigUInt64LE(BigInt(size), 4)
    extra.writeBigUInt64LE(BigInt(packed.length), 12)
  }
  const common = Buffer.alloc(26)
  common.writeUInt16LE(lies.zip64 ? 45 : 20, 0)
  common.writeUInt16LE(0x0800 | (lies.flags ?? 0), 2)
  common.writeUInt16LE(lies.method ?? (deflate ? 8 : 0), 4)
  common.writeUInt32LE(crc32(content), 10)
  common.writeUInt32LE(lies.zip64 ? 0xffffffff : packed.length, 14)
  common.writeUInt32LE(lies.zip64 ? 0xffffffff : size, 18)
  common.writeUInt16LE(bytes.length, 22)
  common.writeUInt16LE(extra.length, 24)
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, bytes, extra, packed])
  const tail = Buffer.alloc(14)
  tail.writeUInt32LE(((lies.mode ?? 0o100644) << 16) >>> 0, 6)
  tail.writeUInt32LE(offset, 10)
  const made = Buffer.from([20, 3])
  const central = Buffer.concat([Buffer.from('PK\x01\x02'), made, common, tail, bytes, extra])
  return { local, central }
}
