import { open } from 'node:fs/promises'

/** Which firmware could boot an image, as CD and as USB stick. */
export interface BootRecords {
  cd: { bios: boolean; uefi: boolean }
  stick: { bios: boolean; uefi: boolean }
}

const sector = 2048
/** The boot record of El Torito is the second volume descriptor. */
const bootRecord = 17 * sector
const identifier = 'EL TORITO SPECIFICATION'
const platforms = { bios: 0x00, uefi: 0xef } as const

/** Reads the boot records of an image: El Torito's catalog, the code of a hybrid MBR, and a partition for UEFI. */
export async function readBootRecords(file: string): Promise<BootRecords> {
  await using image = await open(file, 'r')
  const read = async (at: number, length: number) => {
    const { buffer, bytesRead } = await image.read(Buffer.alloc(length), 0, length, at)
    return buffer.subarray(0, bytesRead)
  }
  return { cd: await catalogOf(read), stick: partitionsOf(await read(0, 1024)) }
}

type Read = (at: number, length: number) => Promise<Buffer>

async function catalogOf(read: Read): Promise<BootRecords['cd']> {
  const record = await read(bootRecord, sector)
  if (record.length < sector || record.toString('latin1', 7, 7 + identifier.length) !== identifier)
    return { bios: false, uefi: false }
  const catalog = await read(record.readUInt32LE(0x47) * sector, sector)
  const found = new Set<number>()
  if (catalog[32] === 0x88) found.add(catalog[1] ?? 0) // the first entry is of the catalog's own platform
  for (let at = 64; at + 64 <= catalog.length; ) {
    const [kind, platform = 0] = catalog.subarray(at, at + 2)
    if (kind !== 0x90 && kind !== 0x91) break
    const entries = catalog.readUInt16LE(at + 2)
    if (catalog[at + 32] === 0x88) found.add(platform)
    if (kind === 0x91) break
    at += 32 * (entries + 1)
  }
  return { bios: found.has(platforms.bios), uefi: found.has(platforms.uefi) }
}

/** The MBR partition type that UEFI firmware boots from. */
const efiSystem = 0xef

function partitionsOf(head: Buffer): BootRecords['stick'] {
  if (head.length < 512 || head.readUInt16LE(510) !== 0xaa55) return { bios: false, uefi: false }
  const hasCode = head.subarray(0, 440).some((byte) => byte !== 0)
  const kinds = [0, 1, 2, 3].map((i) => head[446 + 16 * i + 4])
  const hasTable = head.toString('latin1', 512, 520) === 'EFI PART'
  return { bios: hasCode, uefi: hasTable || kinds.includes(efiSystem) }
}
