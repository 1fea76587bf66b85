import { join } from 'node:path'
import type { Qmp } from '../../../system/qemu/qmp.ts'
import { type Place, readUntrusted } from '../guest/guest-folder.ts'

/** A 4K screen as PNG is smaller (bytes). */
const largest = 32 * 1024 * 1024
const signature = Buffer.from('89504e470d0a1a0a', 'hex')

/** A screenshot of the guest as PNG; undefined if it has no screen or QEMU fails. */
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
