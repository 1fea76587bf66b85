/** Objects of systemd's journal files as they lie in memory (systemd, journal-def.h; all numbers little-endian). */

/** The first bytes of a journal file. */
export const signature = Buffer.from('LPKSHHRH')
const compactFlag = 1 << 4
const kinds = { data: 1, entry: 3 } as const

/** Which layout a file has, and the boot whose entry is its newest. */
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

/** `FIELD=value`, stored once per file. `entry` is the place of its first entry in the file. */
export interface Data {
  /** In the guest's memory. */
  address: number
  entry: number
  payload: string
}

/** The payload begins so many bytes after its object, in the compact layout and in the other one. */
const heads = [72, 64]
const longestPayload = 4096

/** The object whose payload begins here. */
export function readData(bytes: Buffer, payload: number, offset: number): Data | undefined {
  for (const head of heads) {
    const at = payload - head
    if (at < 0 || (offset + at) % 8 !== 0 || bytes[at] !== kinds.data) continue
    const size = Number(bytes.readBigUInt64LE(at + 8))
    // flags say that a payload is compressed: it would not begin with its name then
    if (size <= head || size > head + longestPayload || bytes[at + 1] !== 0) continue
    // what goes on in the next page of the file lies elsewhere in memory
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

/** One entry; `items` are the places of its fields in the file. */
export interface Entry {
  /** In the guest's memory. */
  address: number
  sequence: number
  /** Microseconds since 1970, and since the machine's start. */
  realtime: number
  monotonic: number
  boot: string
  items: number[]
}

/** The boot id stands so many bytes after the beginning of its entry. */
const bootAt = 40
const itemsAt = 64
const mostItems = 512

/** The entry whose boot id is here. An entry that goes on in the next page of its file is not whole in ours. */
export function readEntry(
  bytes: Buffer,
  bootId: number,
  offset: number,
  isCompact: boolean,
): Entry | undefined {
  const at = bootId - bootAt
  if (at < 0 || (offset + at) % 8 !== 0 || bytes[at] !== kinds.entry || at + itemsAt > bytes.length)
    return undefined
  const size = Number(bytes.readBigUInt64LE(at + 8))
  const width = isCompact ? 4 : 16
  const count = (size - itemsAt) / width
  if (!Number.isInteger(count) || count < 1 || count > mostItems) return undefined
  const page = 4096 - ((offset + at) % 4096)
  const there = Math.min(count, Math.floor((Math.min(page, bytes.length - at) - itemsAt) / width))
  const items = Array.from({ length: Math.max(0, there) }, (_, i) => {
    const place = at + itemsAt + i * width
    return isCompact ? bytes.readUInt32LE(place) : Number(bytes.readBigUInt64LE(place))
  })
  return {
    address: offset + at,
    sequence: Number(bytes.readBigUInt64LE(at + 16)),
    realtime: Number(bytes.readBigUInt64LE(at + 24)),
    monotonic: Number(bytes.readBigUInt64LE(at + 32)),
    boot: bytes.subarray(bootId, bootId + 16).toString('hex'),
    items,
  }
}

/** What was found of a journal in memory. */
export interface Found {
  messages: readonly Data[]
  /** `_PID=1`, once for each file. */
  processOne: readonly Data[]
  entries: readonly Entry[]
}
