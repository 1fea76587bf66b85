import { join } from 'node:path'
import type { Qmp } from '../../../system/qemu/qmp.ts'
import { type Place, readUntrusted } from '../guest/guest-folder.ts'

/** A screen of 4K has less than this as PNG (bytes). */
const largest = 32 * 1024 * 1024
const signature = Buffer.from('89504e470d0a1a0a', 'hex')

/** A picture of the guest's screen as PNG; undefined where it has none or QEMU cannot say. */
export async function photograph(qmp: Qmp, place: Place): Promise<Buffer | undefined> {
  const file = join(place.run, 'screen.png')
  try {
    await qmp.execute('screendump', { filename: file, format: 'png' }, 10)
    const picture = await readUntrusted(file, largest)
    return picture.subarray(0, signature.length).equals(signature) ? picture : undefined
  } catch {
    return undefined // no graphics device, or a QEMU before 7.1: the boot is judged without
  }
}
