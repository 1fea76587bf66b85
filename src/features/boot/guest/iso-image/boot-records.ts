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

/** Whether a raw disk is partitioned without any partition for UEFI: the card of a board. */
export async function isCard(file: string): Promise<boolean> {
  await using image = await open(file, 'r')
  const { buffer, bytesRead } = await image.read(Buffer.alloc(1024), 0, 1024, 0)
  const head = buffer.subarray(0, bytesRead)
  return hasPartitions(head) && !partitionsOf(head).uefi
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

const isMbr = (head: Buffer) => head.length >= 512 && head.readUInt16LE(510) === 0xaa55
/** The type of each partition of an MBR; 0 for none. */
const kindsOf = (head: Buffer) => [0, 1, 2, 3].map((i) => head[446 + 16 * i + 4])
const hasPartitions = (head: Buffer) => isMbr(head) && kindsOf(head).some((kind) => kind !== 0)

function partitionsOf(head: Buffer): BootRecords['stick'] {
  if (!isMbr(head)) return { bios: false, uefi: false }
  const hasCode = head.subarray(0, 440).some((byte) => byte !== 0)
  const hasTable = head.toString('latin1', 512, 520) === 'EFI PART'
  return { bios: hasCode, uefi: hasTable || kindsOf(head).includes(efiSystem) }
}
