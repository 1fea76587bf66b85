import { oneLine } from '../../../../lib/text.ts'

/** Reads a piece of an image; shorter where the image ends. */
export type Read = (at: number, length: number) => Promise<Buffer>

/** What is wrong with a vhd: one that differs from its parent is read by QEMU as if that held only zeros. */
export async function vhdFault(head: Buffer, read: Read): Promise<string | undefined> {
  const differs = 4
  const isCopyOfFooter = head.length >= 512 && head.toString('latin1', 0, 8) === 'conectix'
  if (!isCopyOfFooter || head.readUInt32BE(60) !== differs) return undefined
  const name = await read(Number(head.readBigUInt64BE(16)) + 64, 512)
  return needsParent(name.length === 512 ? name.swap16() : name)
}

const tableOfRegions = 192 * 1024
const guids = {
  metadata: '06a27c8b90479a4bb8fe575f050f886e',
  parameters: '3767a1ca36fa434db3b633f0aa44e76b',
  locator: '2d5fd3a80bb34d45abf7d3d84834ab0c',
} as const
const hasParent = 2
/** Keys of a parent locator, in the order of preference. */
const parentNames = ['relative_path', 'absolute_win32_path', 'volume_path']

/** The same for a vhdx ([MS-VHDX] 2.2 and 2.6). Where a table is damaged nothing is said: QEMU refuses it by itself. */
export async function vhdxFault(head: Buffer, read: Read): Promise<string | undefined> {
  if (head.toString('latin1', 0, 8) !== 'vhdxfile') return 'is no VHDX image'
  const regions = entriesOf(await read(tableOfRegions, 2048), 16)
  const at = Number(regions.get(guids.metadata)?.readBigUInt64LE(16) ?? 0)
  const items = entriesOf(await read(at, 65536), 32)
  const item = async (guid: string): Promise<Buffer> => {
    const entry = items.get(guid)
    return entry ? read(at + entry.readUInt32LE(16), entry.readUInt32LE(20)) : Buffer.alloc(0)
  }
  const parameters = await item(guids.parameters)
  if (parameters.length < 8 || (parameters.readUInt32LE(4) & hasParent) === 0) return undefined
  const named = namesOf(await item(guids.locator))
  return needsParent(parentNames.map((key) => named.get(key)).find((value) => value !== undefined))
}

/** The entries of 32 bytes of a table, by the GUID that each begins with. */
function entriesOf(table: Buffer, start: number): Map<string, Buffer> {
  const entries = new Map<string, Buffer>()
  for (let at = start; at + 32 <= table.length; at += 32)
    entries.set(table.toString('hex', at, at + 16), table.subarray(at, at + 32))
  return entries
}

/** Keys and values of a parent locator. */
function namesOf(locator: Buffer): Map<string, Buffer> {
  const names = new Map<string, Buffer>()
  const count = locator.length < 20 ? 0 : locator.readUInt16LE(18)
  for (let at = 20; at + 12 <= Math.min(locator.length, 20 + 12 * count); at += 12) {
    const [key, value] = [locator.readUInt32LE(at), locator.readUInt32LE(at + 4)]
    const [ofKey, ofValue] = [locator.readUInt16LE(at + 8), locator.readUInt16LE(at + 10)]
    names.set(locator.toString('utf16le', key, key + ofKey), locator.subarray(value, value + ofValue))
  }
  return names
}

/** `name` is UTF-16, little-endian. */
function needsParent(name: Buffer | undefined): string {
  const text = name?.toString('utf16le').replace(/\0.*$/s, '')
  return `needs another file${text ? `, ${quoted(text)}` : ''} (its parent): ship it whole`
}

export const quoted = (name: string) => JSON.stringify(oneLine(name, 120))
