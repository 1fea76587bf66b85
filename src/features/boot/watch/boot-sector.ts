import { join } from 'node:path'
import type { Qmp } from '../../../system/qemu/qmp.ts'
import { type Place, readUntrusted } from '../guest/guest-folder.ts'

/** Where a PC's BIOS loads the first sector of a disk before it jumps there, and its size (bytes). */
const sector = { val: 0x7c00, size: 512 }
/** The code comes first; a UEFI-only disk has none there, but still has the signature. */
const code = 440
const signature = 0xaa55

/** SeaBIOS's message before the jump. */
export const startsDisk = /^Booting from Hard Disk/

/** The message of a BIOS that checks the code: ours starts a disk even without code, and nothing more is heard. */
export async function withoutCode(qmp: Qmp, place: Place): Promise<string | undefined> {
  const file = join(place.run, 'boot-sector')
  try {
    await qmp.execute('pmemsave', { ...sector, filename: file })
    return judgeSector(await readUntrusted(file, sector.size))
  } catch {
    return undefined // QEMU has ended, or cannot say
  }
}

function judgeSector(bytes: Buffer): string | undefined {
  if (bytes.length < sector.size || bytes.readUInt16LE(510) !== signature) return undefined
  const isEmpty = bytes.subarray(0, code).every((byte) => byte === 0)
  return isEmpty ? 'No bootable device: the first sector of the disk has no code' : undefined
}
