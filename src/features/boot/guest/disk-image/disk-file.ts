import { open } from 'node:fs/promises'
import { UserError } from '../../../../lib/errors.ts'
import { quoted, type Read, vhdFault, vhdxFault } from './vhd-file.ts'

/**
 * QEMU's name of the format, by file extension. Only the name decides, never the content: a raw image may begin like
 * any other.
 */
export const drivers = {
  raw: 'raw',
  img: 'raw',
  qcow2: 'qcow2',
  vmdk: 'vmdk',
  vdi: 'vdi',
  vhd: 'vpc',
  vhdx: 'vhdx',
} as const
export type DiskFormat = keyof typeof drivers

/** How much of a file is read for the check (bytes). */
const head = 64 * 1024

/**
 * Refuses an image that makes QEMU open another file, or that QEMU would fail to open without an explanation; throws a
 * UserError of one line.
 */
export async function checkDisk(file: string, format: DiskFormat): Promise<void> {
  await using image = await open(file, 'r')
  const { buffer, bytesRead } = await image.read(Buffer.alloc(head), 0, head, 0)
  const read: Read = async (at, length) => {
    if (!Number.isSafeInteger(at)) return Buffer.alloc(0)
    const part = await image.read(Buffer.alloc(Math.min(length, head)), 0, Math.min(length, head), at)
    return part.buffer.subarray(0, part.bytesRead)
  }
  const why = await faults[format]?.(buffer.subarray(0, bytesRead), read)
  if (why !== undefined) throw new UserError(`${file} ${why}; it is not booted`)
}

type Fault = (head: Buffer, read: Read) => Promise<string | undefined>

const faults: Partial<Record<DiskFormat, Fault>> = {
  // QEMU: docs/interop/qcow2.rst
  qcow2: async (bytes) => {
    if (bytes.length < 72 || bytes.toString('latin1', 0, 4) !== 'QFI\xfb') return 'is not a qcow2 image'
    const at = Number(bytes.readBigUInt64BE(8))
    if (at !== 0) {
      const name = bytes.toString('utf8', at, at + Math.min(bytes.readUInt32BE(16), 1023))
      return `needs another file, ${quoted(name)} (its backing file): ship it whole`
    }
    const isNewer = bytes.readUInt32BE(4) >= 3 && bytes.length >= 80
    if (isNewer && (bytes.readBigUInt64BE(72) & 4n) !== 0n)
      return 'keeps its data in another file (an external data file): ship it whole'
    return undefined
  },
  // QEMU: block/vmdk.c
  vmdk: async (bytes) => {
    const kind = bytes.toString('latin1', 0, 4)
    if (kind !== 'KDMV' && kind !== 'COWD') {
      const [, extent] = /^\s*RW \d+ \w+ "([^"\n]*)"/m.exec(bytes.toString('latin1')) ?? []
      const isDescriptor = /# Disk DescriptorFile/.test(bytes.toString('latin1', 0, 512))
      if (isDescriptor)
        return `only names other files, ${quoted(extent ?? '')}: ship one whole file (monolithicSparse or streamOptimized)`
      return 'is no VMDK image'
    }
    if (bytes.length < 512) return 'is no VMDK image'
    // vmdk_parent_open: wherever the header says that the text is, and wherever in it the word stands
    const [, parent] =
      /parentFileNameHint.{0,2}([^"\0]*)/s.exec(bytes.toString('latin1', 512, 512 * 21)) ?? []
    if (parent !== undefined) return `needs another file, ${quoted(parent)} (its parent): ship it whole`
    return kind === 'KDMV' && bytes.readBigUInt64LE(12) === 0n
      ? 'only names other files: ship one whole file'
      : undefined
  },
  // QEMU: block/vdi.c; 1 is dynamic, 2 is fixed, others have a parent
  vdi: async (bytes) => {
    if (bytes.length < 512 || bytes.readUInt32LE(64) !== 0xbeda107f) return 'is no VDI image'
    return [1, 2].includes(bytes.readUInt32LE(76))
      ? undefined
      : 'needs another file (its parent): ship it whole'
  },
  vhd: vhdFault,
  vhdx: vhdxFault,
}
