/** Objects of systemd's journal files as they are in memory (systemd, journal-def.h; all numbers little-endian). */

/** The first bytes of a journal file. */
export const signature = Buffer.from('LPKSHHRH')
const compactFlag = 1 << 4
const kinds = { data: 1, entry: 3 } as const

/** The layout of a file, and the boot of its newest entry. */
export interface Header {
  isCompact: boolean
  /** 16 bytes in hex. */
  boot: string
}

export function readHeader(bytes: Buffer, at: number): Header | undefined {
  if (at + 72 > bytes.length) return undefined
  const boot = bytes.subarray(at + 56, at + 72).toString('hex')
  return { isCompact: (bytes.readUInt32LE(at + 12) & compactFlag) !== 0, boot }
}

/** `FIELD=value`, stored once per file. `entry` is the file offset of its first entry. */
export interface Data {
  /** In the guest's memory. */
  address: number
  entry: number
  payload: string
}

/** Offset of the payload in its object: compact layout, regular layout. */
const heads = [72, 64]
export const longestPayload = 4096

/** The object whose payload begins here. */
export function readData(bytes: Buffer, payload: number, offset: number): Data | undefined {
  for (const head of heads) {
    const at = payload - head
    if (at < 0 || (offset + at) % 8 !== 0 || bytes[at] !== kinds.data) continue
    const size = Number(bytes.readBigUInt64LE(at + 8))
    // non-zero flags mean a compressed payload, which would not begin with its name
    if (size <= head || size > head + longestPayload || bytes[at + 1] !== 0) continue
    // the rest, on the next page of the file, is elsewhere in memory
    const page = 4096 - ((offset + at) % 4096)
    const text = bytes.subarray(payload, at + Math.min(size, page)).toString('utf8')
    return {
      address: offset + at,
      entry: Number(bytes.readBigUInt64LE(at + 40)),
      payload: size > page ? `${text}…` : text,
    }
  }
  return undefined
}

/** One entry; `items` are the file offsets of its fields. */
export interface Entry {
  /** In the guest's memory. */
  address: number
  sequence: number
  /** Microseconds since 1970, and since the machine's start. */
  realtime: number
  monotonic: number
  boot: string
  items: number[]
  /** Whether all items are here: an entry that continues on the next page of its file is cut. */
  isWhole: boolean
}

/** Offset of the boot id in its entry. */
const bootAt = 40
const itemsAt = 64
const mostItems = 512

/** The entry with its boot id here. */
export function readEntry(
  bytes: Buffer,
  bootId: number,
  offset: number,
  isCompact: boolean,
): Entry | undefined {
  const at = bootId - bootAt
  if (at < 0 || (offset + at) % 8 !== 0) return undefined
  // what follows this page in memory is another page of the file, or none
  const end = at + 4096 - ((offset + at) % 4096)
  return entryOf(bytes.subarray(at, end), offset + at, isCompact)
}

/** The available bytes of an entry. */
export function entryOf(bytes: Buffer, address: number, isCompact: boolean): Entry | undefined {
  if (bytes.length < itemsAt || bytes[0] !== kinds.entry) return undefined
  const width = isCompact ? 4 : 16
  const count = (sizeOf(bytes) - itemsAt) / width
  if (!Number.isInteger(count) || count < 1 || count > mostItems) return undefined
  const there = Math.min(count, Math.floor((bytes.length - itemsAt) / width))
  return {
    address,
    sequence: Number(bytes.readBigUInt64LE(16)),
    realtime: Number(bytes.readBigUInt64LE(24)),
    monotonic: Number(bytes.readBigUInt64LE(32)),
    boot: bytes.subarray(bootAt, bootAt + 16).toString('hex'),
    items: Array.from({ length: there }, (_, i) => {
      const place = itemsAt + i * width
      return isCompact ? bytes.readUInt32LE(place) : Number(bytes.readBigUInt64LE(place))
    }),
    isWhole: there === count,
  }
}

/** The size of the object that begins here (bytes). */
export const sizeOf = (bytes: Buffer): number => Number(bytes.readBigUInt64LE(8))
export const longestEntry = itemsAt + mostItems * 16

/** The payload of a complete field object. */
export function payloadOf(bytes: Buffer, isCompact: boolean): string | undefined {
  const head = isCompact ? 72 : 64
  if (bytes.length <= head || bytes[0] !== kinds.data || bytes[1] !== 0 || sizeOf(bytes) !== bytes.length)
    return undefined
  return bytes.subarray(head).toString('utf8')
}

/** The parts of a journal found in memory. */
export interface Found {
  isCompact: boolean
  messages: readonly Data[]
  /** `_PID=1`, once per file. */
  processOne: readonly Data[]
  entries: readonly Entry[]
}
