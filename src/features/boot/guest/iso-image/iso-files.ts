import { open } from 'node:fs/promises'

/** A file or folder of an ISO; `size` is its total, and its first extent begins at the sector. */
interface Entry {
  name: string
  isFolder: boolean
  sector: number
  size: number
}

const sector = 2048
/** Limit for a folder, and for what we read of a file (bytes). */
const most = 1024 ** 2

type Read = (at: number, length: number) => Promise<Buffer>

/** The files of an ISO 9660 image (ECMA-119), by their Rock Ridge names; none for any other file. */
export class IsoFiles implements AsyncDisposable {
  readonly #read: Read
  readonly #close: () => Promise<void>

  private constructor(read: Read, close: () => Promise<void>) {
    this.#read = read
    this.#close = close
  }

  static async open(file: string): Promise<IsoFiles> {
    const image = await open(file, 'r')
    const read: Read = async (at, length) => {
      const { buffer, bytesRead } = await image.read(
        Buffer.alloc(Math.min(length, most)),
        0,
        Math.min(length, most),
        at,
      )
      return buffer.subarray(0, bytesRead)
    }
    return new IsoFiles(read, () => image.close())
  }

  /** The entries of a folder, by its path from the root; case-insensitive, like firmware. */
  async list(path: readonly string[]): Promise<Entry[]> {
    const volume = await this.#read(16 * sector, sector)
    if (volume.length < sector || volume.toString('latin1', 1, 6) !== 'CD001') return []
    let entries = await this.#folder(recordOf(volume.subarray(156, 190)))
    for (const name of path) {
      const folder = entries.find((one) => one.isFolder && one.name.toLowerCase() === name.toLowerCase())
      if (folder === undefined) return []
      entries = await this.#folder(folder)
    }
    return entries
  }

  /** The text of a file; empty if there is none. */
  async text(path: readonly string[]): Promise<string> {
    const found = (await this.list(path.slice(0, -1))).find(
      ({ name, isFolder }) => !isFolder && name.toLowerCase() === path.at(-1)?.toLowerCase(),
    )
    return found ? (await this.#read(found.sector * sector, found.size)).toString('latin1') : ''
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#close()
  }

  async #folder(folder: Entry | undefined): Promise<Entry[]> {
    if (folder === undefined) return []
    const bytes = await this.#read(folder.sector * sector, folder.size)
    const entries = new Map<string, Entry>()
    for (let at = 0; at < bytes.length; ) {
      const length = bytes[at] ?? 0
      const entry = recordOf(bytes.subarray(at, at + length))
      const earlier = entry && entries.get(entry.name)
      if (entry && earlier)
        earlier.size += entry.size // more than 4 GiB are several records
      else if (entry) entries.set(entry.name, entry)
      at = length === 0 ? (Math.floor(at / sector) + 1) * sector : at + length // records cross no sector
    }
    return [...entries.values()]
  }
}

function recordOf(record: Buffer): Entry | undefined {
  const length = record[32] ?? 0
  if (record.length < 33 + length) return undefined
  const own = record.toString('latin1', 33, 33 + length).replace(/\.?;\d+$/, '')
  const more = record.subarray(33 + length + ((length + 1) % 2))
  return {
    name: rockRidgeName(more) || own,
    isFolder: ((record[25] ?? 0) & 2) !== 0,
    sector: record.readUInt32LE(2),
    size: record.readUInt32LE(10),
  }
}

/** Rock Ridge's `NM`: the original name. */
function rockRidgeName(fields: Buffer): string {
  let name = ''
  for (let at = 0; at + 5 <= fields.length; ) {
    const length = fields[at + 2] ?? 0
    if (fields.toString('latin1', at, at + 2) === 'NM') name += fields.toString('utf8', at + 5, at + length)
    if (length < 4) break
    at += length
  }
  return name
}
