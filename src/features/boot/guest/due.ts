import type { Starts } from '../../../documents/image.ts'
import { type DiskFormat, drivers } from './disk-image/disk-file.ts'
import { type Job, NotDue } from './guest.ts'
import { type BootRecords, isCard, readBootRecords } from './iso-image/boot-records.ts'

/** The options of a host that configure what its ISO boots from. */
const options: Readonly<Record<keyof Starts, string>> = {
  bios: 'isoImage.makeBiosBootable',
  uefi: 'isoImage.makeEfiBootable',
  usb: 'isoImage.makeUsbBootable',
}

/**
 * Whether an ISO should boot in this way: by its host's options, so that a missing boot record is seen to fail; else by
 * its content. Throws NotDue, which names the option.
 */
export async function checkDue(image: string, job: Job): Promise<void> {
  const why = job.starts ? unwanted(job.starts, job) : absent(await readBootRecords(image), job)
  if (why !== undefined) throw new NotDue(why)
}

/** Throws NotDue for the card of an aarch64 board, which U-Boot starts; a host's `sd-image` is booted by it. */
export async function checkNoCard(image: string, format: DiskFormat): Promise<void> {
  if (drivers[format] !== 'raw' || !(await isCard(image))) return
  throw new NotDue('it has no partition for UEFI: cards of boards are booted as *.sd-image')
}

type Way = Pick<Job, 'firmware' | 'medium'>

/** By the host's options. */
export function unwanted(starts: Starts, { firmware, medium }: Way): string | undefined {
  const needed = [
    firmware === 'uefi' ? 'uefi' : 'bios',
    ...(medium === 'stick' ? ['usb'] : []),
  ] as (keyof Starts)[]
  const off = needed.filter((one) => !starts[one])
  if (off.length === 0) return undefined
  return `its host does not ask for it (${off.map((one) => options[one]).join(', ')})`
}

/** By the content of the image; one without any boot record should boot as a CD. */
export function absent(records: BootRecords, { firmware, medium }: Way): string | undefined {
  const by = firmware === 'uefi' ? 'uefi' : 'bios'
  const of = medium === 'stick' ? 'stick' : 'cd'
  const hasNothing = !records.cd.bios && !records.cd.uefi
  if (records[of][by] || (of === 'cd' && hasNothing)) return undefined
  const [where, option] = medium === 'stick' ? [' from a stick', options.usb] : ['', options[by]]
  return `nothing on it starts${where} by ${by.toUpperCase()} (${option})`
}
