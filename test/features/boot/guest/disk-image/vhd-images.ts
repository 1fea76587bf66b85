/** Images of disks for Hyper-V, as small as they can be. */

const sector = 512
const KiB = 1024
const MiB = 1024 * KiB

/** A disk that differs from its parent: the head of such a vhd. */
export function differingVhd(parent: string): Buffer {
  const bytes = Buffer.alloc(3 * sector)
  bytes.write('conectix', 0, 'latin1')
  bytes.writeBigUInt64BE(BigInt(sector), 16)
  bytes.writeUInt32BE(4, 60)
  bytes.write('cxsparse', sector, 'latin1')
  const name = Buffer.from(parent, 'utf16le').swap16()
  name.copy(bytes, sector + 64)
  return bytes
}

/** [MS-VHDX]; QEMU: block/vhdx.c. A disk of one block of 1 MiB, or one that differs from its parent. */
export function vhdx(data: Buffer, { parent = '' } = {}): Buffer {
  const bytes = Buffer.alloc(5 * MiB)
  bytes.write('vhdxfile', 0, 'latin1')
  for (const at of [64 * KiB, 128 * KiB]) header(bytes.subarray(at, at + 4 * KiB), at / (64 * KiB))
  for (const at of [192 * KiB, 256 * KiB]) regions(bytes.subarray(at, at + 64 * KiB))
  metadata(bytes.subarray(2 * MiB, 3 * MiB), parent)
  bytes.writeBigUInt64LE(BigInt(4 * MiB) | 6n, 3 * MiB)
  data.copy(bytes, 4 * MiB)
  return bytes
}

function header(bytes: Buffer, sequence: number): void {
  bytes.write('head', 0, 'latin1')
  bytes.writeBigUInt64LE(BigInt(sequence), 8)
  bytes.writeUInt16LE(1, 66)
  bytes.writeUInt32LE(MiB, 68)
  bytes.writeBigUInt64LE(BigInt(MiB), 72)
  bytes.writeUInt32LE(crc32c(bytes), 4)
}

function regions(bytes: Buffer): void {
  bytes.write('regi', 0, 'latin1')
  bytes.writeUInt32LE(2, 8)
  const each = ['8B7CA206-4790-4B9A-B8FE-575F050F886E', '2DC27766-F623-4200-9D64-115E9BFD4A08']
  each.forEach((id, i) => {
    const at = 16 + 32 * i
    guid(id).copy(bytes, at)
    bytes.writeBigUInt64LE(BigInt((2 + i) * MiB), at + 16)
    bytes.writeUInt32LE(MiB, at + 24)
    bytes.writeUInt32LE(1, at + 28)
  })
  bytes.writeUInt32LE(crc32c(bytes), 4)
}

function metadata(bytes: Buffer, parent: string): void {
  const wide = (value: number) => Buffer.from(BigUint64Array.of(BigInt(value)).buffer)
  const words = (...values: number[]) => Buffer.from(Uint32Array.from(values).buffer)
  const items: [id: string, value: Buffer][] = [
    ['CAA16737-FA36-4D43-B3B6-33F0AA44E76B', words(MiB, parent ? 2 : 0)],
    ['2FA54224-CD1B-4876-B211-5DBED83BF4B8', wide(MiB)],
    ['BECA12AB-B2E6-4523-93EF-C309E000C746', Buffer.alloc(16, 7)],
    ['8141BF1D-A96F-4709-BA47-F233A8FAAB5F', words(sector)],
    ['CDA348C7-445D-4471-9CC9-E9885251C556', words(sector)],
  ]
  if (parent) items.push(['A8D35F2D-B30B-454D-ABF7-D3D84834AB0C', locator(parent)])
  bytes.write('metadata', 0, 'latin1')
  bytes.writeUInt16LE(items.length, 10)
  items.forEach(([id, value], i) => {
    const [at, place] = [32 + 32 * i, 64 * KiB + 4 * KiB * i]
    guid(id).copy(bytes, at)
    bytes.writeUInt32LE(place, at + 16)
    bytes.writeUInt32LE(value.length, at + 20)
    bytes.writeUInt32LE(4, at + 24)
    value.copy(bytes, place)
  })
}

function locator(parent: string): Buffer {
  const [key, value] = [Buffer.from('relative_path', 'utf16le'), Buffer.from(parent, 'utf16le')]
  const head = Buffer.alloc(32)
  guid('B04AEFB7-D19E-4A81-B789-25B8E9445913').copy(head)
  head.writeUInt16LE(1, 18)
  head.writeUInt32LE(32, 20)
  head.writeUInt32LE(32 + key.length, 24)
  head.writeUInt16LE(key.length, 28)
  head.writeUInt16LE(value.length, 30)
  return Buffer.concat([head, key, value])
}

/** Its first three numbers are little-endian. */
function guid(text: string): Buffer {
  const bytes = Buffer.from(text.replaceAll('-', ''), 'hex')
  bytes.subarray(0, 4).reverse()
  bytes.subarray(4, 8).swap16()
  return bytes
}

function crc32c(bytes: Buffer): number {
  let sum = 0xffff_ffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0x82f6_3b78 : 0)
  }
  return ~sum >>> 0
}
