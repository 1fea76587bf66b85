/** Images of disks in the formats of other machines, as small as they can be: a boot sector, and nothing else. */

const sector = 512

/** What a BIOS starts: it writes a text to the screen and stops. */
export function bootSector(text: string): Buffer {
  const bytes = Buffer.alloc(sector)
  // cld; mov si, 0x7c20; next: lodsb; or al, al; jz end; mov ah, 0x0e; int 0x10; jmp next; end: hlt; jmp end
  Buffer.from('fcbe207cac08c07406b40ecd10ebf5f4ebfd', 'hex').copy(bytes)
  bytes.write(`\r\n${text}\0`, 0x20, 'latin1')
  bytes.writeUInt16LE(0xaa55, 510)
  return bytes
}

/** `data` as a disk of so many bytes, all of it in its first clusters (QEMU: docs/interop/qcow2.rst). */
export function qcow2(data: Buffer, { size = 1 << 20, backing = '', features = 0n } = {}): Buffer {
  const cluster = 65536
  const clusters = Math.ceil(data.length / cluster)
  const tables = Math.ceil(Math.max(size, data.length) / cluster / 8192)
  const first = 4 + tables
  const bytes = Buffer.alloc((first + clusters) * cluster)
  bytes.write('QFI\xfb', 0, 'latin1')
  bytes.writeUInt32BE(features === 0n ? 2 : 3, 4)
  if (backing) {
    bytes.writeBigUInt64BE(BigInt(1024), 8)
    bytes.writeUInt32BE(backing.length, 16)
    bytes.write(backing, 1024)
  }
  bytes.writeUInt32BE(16, 20)
  bytes.writeBigUInt64BE(BigInt(Math.max(size, data.length)), 24)
  bytes.writeUInt32BE(tables, 36)
  bytes.writeBigUInt64BE(BigInt(3 * cluster), 40)
  bytes.writeBigUInt64BE(BigInt(cluster), 48)
  bytes.writeUInt32BE(1, 56)
  bytes.writeBigUInt64BE(features, 72)
  if (features !== 0n) {
    bytes.writeUInt32BE(4, 96)
    bytes.writeUInt32BE(104, 100)
  }
  bytes.writeBigUInt64BE(BigInt(2 * cluster), cluster)
  for (let i = 0; i < first + clusters; i++) bytes.writeUInt16BE(1, 2 * cluster + 2 * i)
  const own = 1n << 63n
  for (let i = 0; i < tables; i++)
    bytes.writeBigUInt64BE(own | BigInt((4 + i) * cluster), 3 * cluster + 8 * i)
  for (let i = 0; i < clusters; i++)
    bytes.writeBigUInt64BE(own | BigInt((first + i) * cluster), 4 * cluster + 8 * i)
  data.copy(bytes, first * cluster)
  return bytes
}

/** QEMU: block/vmdk.c, a monolithicSparse image of one grain; `more` are lines of its descriptor. */
export function vmdk(data: Buffer, { capacity = 2048, more = '' } = {}): Buffer {
  const bytes = Buffer.alloc(192 * sector)
  bytes.write('KDMV', 0, 'latin1')
  const numbers: [at: number, value: number][] = [
    ...([
      [4, 1],
      [8, 3],
    ] as [number, number][]),
  ]
  for (const [at, value] of numbers) bytes.writeUInt32LE(value, at)
  const wide: [at: number, value: number][] = [
    [12, capacity],
    [20, 128],
    [28, 1],
    [36, 20],
    [48, 30],
    [56, 21],
    [64, 128],
  ]
  for (const [at, value] of wide) bytes.writeBigUInt64LE(BigInt(value), at)
  bytes.writeUInt32LE(512, 44)
  Buffer.from('0a200d0a', 'hex').copy(bytes, 73)
  bytes.write(
    `# Disk DescriptorFile\nversion=1\nCID=12345678\nparentCID=ffffffff\ncreateType="monolithicSparse"\n${more}RW ${capacity} SPARSE "x.vmdk"\n`,
    sector,
  )
  for (const directory of [21, 30]) bytes.writeUInt32LE(directory + 1, directory * sector)
  for (const directory of [21, 30]) bytes.writeUInt32LE(128, (directory + 1) * sector)
  data.copy(bytes, 128 * sector)
  return bytes
}

/** QEMU: block/vdi.c, an image of one block. */
export function vdi(data: Buffer, { kind = 1 } = {}): Buffer {
  const block = 1 << 20
  const bytes = Buffer.alloc(1024 + block)
  bytes.write('<<< QEMU VM Virtual Disk Image >>>\n', 0, 'latin1')
  const numbers: [at: number, value: number][] = [
    ...([
      [64, 0xbeda107f],
      [68, 0x00010001],
      [72, 0x180],
      [76, kind],
      [340, 512],
      [344, 1024],
    ] as [number, number][]),
    ...([
      [360, sector],
      [368, block],
      [376, block],
      [384, 1],
      [388, 1],
    ] as [number, number][]),
  ]
  for (const [at, value] of numbers) bytes.writeUInt32LE(value, at)
  bytes.writeUInt8(1, 392)
  data.copy(bytes, 1024)
  return bytes
}

/** QEMU: block/vpc.c, a fixed image: the disk as it is, and what it is behind it. */
export function vhd(data: Buffer): Buffer {
  const size = 2 << 20
  const bytes = Buffer.alloc(size + sector)
  data.copy(bytes)
  const footer = bytes.subarray(size)
  footer.write('conectix', 0, 'latin1')
  for (const [at, value] of [
    [8, 2],
    [12, 0x10000],
    [60, 2],
  ] as const)
    footer.writeUInt32BE(value, at)
  footer.writeBigUInt64BE(0xffff_ffff_ffff_ffffn, 16)
  footer.write('win ', 28, 'latin1')
  for (const at of [40, 48]) footer.writeBigUInt64BE(BigInt(size), at)
  footer.writeUInt16BE(60, 56)
  footer.writeUInt8(4, 58)
  footer.writeUInt8(17, 59)
  const sum = footer.reduce((all, byte) => all + byte, 0)
  footer.writeUInt32BE(~sum >>> 0, 64)
  return bytes
}
